package broadsheet.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.StoreTrial;
import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Read marks and the reading list on failing, full and suddenly dark disks.
class ReadingFaultsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 11);

    @TempDir
    private Path dir;

    private final StoreTrial.Store store = new StoreTrial.Store() {
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

    @Test
    void aCallThatFailsLeavesTheOldOrTheNew() throws IOException {
        int runs = new StoreTrial(dir, store).failingCalls();
        assertTrue(runs > 4, runs + " runs");
        Ledger.row(ReadingFaultsTest.class, "往期的已读与收藏：保存时第 n 次磁盘调用出错（一次或从此一直）", runs, "所存均为完整的旧值或新值，已确认的均在");
    }

    @Test
    void afterAPowerCutWhatWasAcknowledgedIsThere() throws IOException {
        int cuts = new StoreTrial(dir, store).powerCuts();
        assertTrue(cuts > 4, cuts + " cuts");
        Ledger.row(ReadingFaultsTest.class, "往期的已读与收藏：保存时任一调用前断电，未落盘的内容可能丢失任意部分", cuts, "所存均为完整的旧值或新值，已确认的均在");
    }

    @Test
    void aFullDiskLeavesTheOld() throws IOException {
        int runs = new StoreTrial(dir, store).fullDisks(Scale.cases(23, 3));
        assertTrue(runs > 2, runs + " disks");
        Ledger.row(ReadingFaultsTest.class, "往期的已读与收藏：磁盘所余空间逐次增大", runs, "存不下即报错，旧值完好");
    }
}
