package broadsheet.library;

import broadsheet.faults.StoreTrial;
import broadsheet.faults.StoreTrialTest;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// Read marks and the reading list on failing, full and suddenly dark disks.
class ReadingFaultsTest extends StoreTrialTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 11);

    private static final StoreTrial.Store STORE = new StoreTrial.Store() {
        @Override
        public void put(Path folder, int value) throws IOException {
            ReadingStore.open(folder.resolve("data")).change(s -> s.withRead("e" + value, DAY));
        }

        @Override
        public int get(Path folder) throws IOException {
            ReadingState kept = ReadingStore.open(folder.resolve("data")).state();
            return !kept.isRead("e1") ? 0 : kept.isRead("e2") ? 2 : 1;
        }
    };

    ReadingFaultsTest() { super("read marks and reading list", Scale.cases(23, 3), STORE); }
}
