package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.StoreTrial;
import broadsheet.faults.StoreTrialTest;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The shelf's text store on failing, full and suddenly dark disks. What is lost of it could be read again from the editions; still, what was
/// acknowledged must be found.
class TextStoreFaultsTest extends StoreTrialTest {
    private static final StoreTrial.Store STORE = new StoreTrial.Store() {
        @Override
        public void put(Path folder, int value) throws IOException {
            List<SourceDouble> shelf = IntStream.rangeClosed(1, value).mapToObj(i -> new SourceDouble("k" + i, "1",
                    SearchSamples.edition(LocalDate.of(2024, 1, i), SearchSamples.article("a", "第" + i + "期", "开发区的消息")))).toList();
            try (TextStore text = TextStore.open(folder.resolve("text"))) {
                ShelfIndexer.update(text, shelf, (done, total) -> { }, () -> false);
            }
        }

        @Override
        public int get(Path folder) throws IOException {
            try (TextStore text = TextStore.open(folder.resolve("text"))) {
                assertTrue(text.damaged().isEmpty(), () -> "damaged: " + text.damaged());
                return text.stamps().size();
            }
        }
    };

    TextStoreFaultsTest() { super("text store of the shelf", Scale.cases(211, 13), STORE); }
}
