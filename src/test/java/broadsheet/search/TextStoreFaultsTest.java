package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.StoreTrial;
import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shelf's text store on failing, full and suddenly dark disks. What is lost of it could be read again from the editions; still, what was
/// acknowledged must be found.
class TextStoreFaultsTest {
    @TempDir
    private Path dir;

    private final StoreTrial.Store store = new StoreTrial.Store() {
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

    @Test
    void aCallThatFailsLeavesTheOldOrTheNew() throws IOException {
        int runs = new StoreTrial(dir, store).failingCalls();
        assertTrue(runs > 4, runs + " runs");
        Ledger.row(TextStoreFaultsTest.class, "往期全文库：保存时第 n 次磁盘调用出错（一次或从此一直）", runs, "所存均为完整的旧值或新值，已确认的均在");
    }

    @Test
    void afterAPowerCutWhatWasAcknowledgedIsThere() throws IOException {
        int cuts = new StoreTrial(dir, store).powerCuts();
        assertTrue(cuts > 4, cuts + " cuts");
        Ledger.row(TextStoreFaultsTest.class, "往期全文库：保存时任一调用前断电，未落盘的内容可能丢失任意部分", cuts, "所存均为完整的旧值或新值，已确认的均在");
    }

    @Test
    void aFullDiskLeavesTheOld() throws IOException {
        int runs = new StoreTrial(dir, store).fullDisks(Scale.cases(211, 13));
        assertTrue(runs > 2, runs + " disks");
        Ledger.row(TextStoreFaultsTest.class, "往期全文库：磁盘所余空间逐次增大", runs, "存不下即报错，旧值完好");
    }
}
