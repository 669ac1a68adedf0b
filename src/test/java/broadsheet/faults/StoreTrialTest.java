package broadsheet.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The trials every store of one value goes through; who keeps something says what and how.
public abstract class StoreTrialTest {
    @TempDir
    private Path dir;

    private final String what;
    private final int step;
    private final StoreTrial.Store store;

    /// @param what  is stored, as the table of reliability says it
    /// @param step  bytes between two full disks
    /// @param store what is tried
    protected StoreTrialTest(String what, int step, StoreTrial.Store store) {
        this.what = what;
        this.step = step;
        this.store = store;
    }

    @Test
    void aCallThatFailsLeavesTheOldOrTheNew() throws IOException {
        int runs = new StoreTrial(dir, store).failingCalls();
        assertTrue(runs > 4, runs + " runs");
        Ledger.row(getClass(), what + "：保存时第 n 次磁盘调用出错（一次或从此一直）", runs, "所存均为完整的旧值或新值，已确认的均在");
    }

    @Test
    void afterAPowerCutWhatWasAcknowledgedIsThere() throws IOException {
        int cuts = new StoreTrial(dir, store).powerCuts();
        assertTrue(cuts > 4, cuts + " cuts");
        Ledger.row(getClass(), what + "：保存时任一调用前断电，未落盘的内容可能丢失任意部分", cuts, "所存均为完整的旧值或新值，已确认的均在");
    }

    @Test
    void aFullDiskLeavesTheOld() throws IOException {
        int runs = new StoreTrial(dir, store).fullDisks(step);
        assertTrue(runs > 2, runs + " disks");
        Ledger.row(getClass(), what + "：磁盘所余空间逐次增大", runs, "存不下即报错，旧值完好");
    }
}
