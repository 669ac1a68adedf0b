package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.CrashingDisk;
import broadsheet.faults.FailingDisk;
import broadsheet.faults.LayeredFileSystem;
import broadsheet.faults.StoppedDisk;
import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The store's own disk fails at each call in turn, or the power is cut before it: what is shown afterwards is a whole edition.
@Tag("hostile")
class StoreFaultsTest {
    private static final int STEP = Scale.cases(9, 1);
    private static final int CUTS_PER_CALL = Scale.cases(1, 3);

    @TempDir
    private Path dir;
    private Path inbox = Path.of("");

    private void prepare() throws Exception {
        inbox = Files.createDirectories(dir.resolve("inbox"));
        Hall.copy(Issues.folder(dir.resolve("work/old"), "2025-01-11", 7, "旧"), Files.createDirectories(inbox.resolve("day")).resolve("a.edition"));
    }

    private ArrivalSettings settings(Path store) { return ArrivalSettings.of(store, List.of(inbox), List.of()); }

    /// Takes in what lies in the inbox, shows it, and lives through the trial.
    private void day(Path store) throws IOException {
        AtomicLong nanos = new AtomicLong();
        try (Arrivals arrivals = Arrivals.open(settings(store), e -> { }, nanos::get)) {
            for (int second = 0; second < 4; second++) {
                nanos.addAndGet(Duration.ofSeconds(1).toNanos());
                arrivals.look();
            }
            if (arrivals.switchNow().isPresent()) {
                arrivals.confirmPainted();
            }
            nanos.addAndGet(Duration.ofSeconds(61).toNanos());
            arrivals.look();
        }
    }

    private void dayThatMayFail(Path store) {
        try {
            day(store);
        } catch (IOException asExpected) {
            assertTrue(String.valueOf(asExpected.getMessage()).contains("Input/output"), asExpected.toString());
        }
    }

    private String shown(Path store) throws Exception {
        try (Arrivals arrivals = Arrivals.open(settings(store), e -> { })) {
            return Issues.story(arrivals.currentEdition().orElseThrow(() -> new AssertionError("nothing is shown")));
        }
    }

    private Path storeWithTheOldOne(Path store) throws Exception {
        day(store);
        assertEquals("旧", shown(store));
        return store;
    }

    private void newOneArrives() throws Exception {
        Path target = inbox.resolve("day/b.edition");
        if (!Files.exists(target)) {
            Hall.copy(Issues.folder(dir.resolve("work/new"), "2025-01-12", 8, "新"), target);
        }
    }

    private void noNewOne() throws IOException { EditionStore.delete(inbox.resolve("day/b.edition")); }

    @Test
    void aCallThatFailsOnceOrForGoodLeavesAWholeEdition() throws Exception {
        prepare();
        int runs = 0;
        for (boolean forGood : new boolean[] {false, true}) {
            boolean failed = true;
            for (int n = 1; failed; n += STEP) {
                noNewOne();
                Path store = storeWithTheOldOne(dir.resolve("store-" + forGood + n));
                newOneArrives();
                FailingDisk disk = forGood ? FailingDisk.from(n) : FailingDisk.once(n);
                dayThatMayFail(LayeredFileSystem.over(store, disk));
                failed = disk.hasFailed();
                assertTrue(List.of("旧", "新").contains(shown(store)), "call " + n);
                day(store);
                assertTrue(List.of("旧", "新").contains(shown(store)), "the day after call " + n);
                runs++;
            }
        }
        assertTrue(runs > 10);
        Ledger.row(StoreFaultsTest.class, "arrival: the kiosk's own disk fails at call n, once or from then on", runs, "the old or the new edition, whole");
    }

    @Test
    void afterAPowerCutBeforeAnyCallAWholeEditionIsShown() throws Exception {
        prepare();
        Random chance = new Random(11);
        int cuts = 0;
        boolean failed = true;
        for (int n = 1; failed; n += STEP) {
            noNewOne();
            Path real = Files.createDirectories(dir.resolve("real" + n));
            CrashingDisk disk = new CrashingDisk(real);
            day(LayeredFileSystem.over(real, disk));
            newOneArrives();
            FailingDisk stop = FailingDisk.from(n);
            dayThatMayFail(LayeredFileSystem.over(real, new StoppedDisk(stop, disk)));
            failed = stop.hasFailed();
            for (int i = 0; i < CUTS_PER_CALL; i++) {
                Path left = Files.createDirectories(dir.resolve("left" + n + "-" + i));
                if (i == 0) {
                    disk.worstPowerCut(left);
                } else {
                    disk.powerCut(chance, left);
                }
                assertTrue(List.of("旧", "新").contains(shown(left)), "call " + n);
                cuts++;
            }
        }
        assertTrue(cuts > 5);
        Ledger.row(StoreFaultsTest.class, "arrival: power cut before any call of taking in and switching, unsynced writes lost in part", cuts, "the old or the new edition, whole");
    }
}
