package broadsheet.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The trials every store of one value goes through; who keeps something says what and how.
@Tag("hostile")
public abstract class StoreTrialTest {
    private static final int KILLS = Scale.cases(4, 1_000);

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
        Ledger.row(getClass(), what + ": disk call n fails while saving, once or from then on", runs, "the old or the new value, whole; 0 acknowledged lost");
    }

    @Test
    void afterAPowerCutWhatWasAcknowledgedIsThere() throws IOException {
        int cuts = new StoreTrial(dir, store).powerCuts();
        assertTrue(cuts > 4, cuts + " cuts");
        Ledger.row(getClass(), what + ": power cut before any call of saving, unsynced writes lost in part", cuts,
                "the old or the new value, whole; 0 acknowledged lost");
    }

    @Test
    void aKilledProcessLosesNothingItHadReported() throws IOException, InterruptedException {
        long reported = new StoreKills(dir, store).kill(KILLS);
        assertTrue(reported > KILLS / 2, reported + " reported");
        Ledger.row(getClass(), what + ": kill −9 at any moment of saving", KILLS, "%,d reported as saved, 0 lost, 0 torn".formatted(reported));
    }

    @Test
    void aFullDiskLeavesTheOld() throws IOException {
        int runs = new StoreTrial(dir, store).fullDisks(step);
        assertTrue(runs > 2, runs + " disks");
        Ledger.row(getClass(), what + ": saving with less and less room on the disk", runs, "what does not fit is reported, the old value stays");
    }
}
