package broadsheet.proof.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.CrashingDisk;
import broadsheet.faults.Disk;
import broadsheet.faults.FailingDisk;
import broadsheet.faults.FullDisk;
import broadsheet.faults.LayeredFileSystem;
import broadsheet.proof.journal.SaveState.Failed;
import broadsheet.proof.journal.SaveState.Reason;
import broadsheet.proof.journal.SaveState.Saved;
import broadsheet.proof.mark.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the disk does, a mark that was reported as saved is there afterwards, and one that was not is still in the window.
@Tag("hostile")
class JournalFaultsTest {
    private static final int MARKS = 12;

    @TempDir
    private Path dir;

    /// Writes marks in two sessions and collects what was acknowledged; every failure leaves the marks in the session.
    private static void work(Path data, Set<String> acknowledged) throws IOException {
        for (int s = 0; s < 2; s++) {
            ProofSession session = ProofSession.open(data, Entries.EDITION, Runnable::run);
            Set<String> made = new HashSet<>();
            for (int i = 0; i < MARKS / 2; i++) {
                Mark mark = Entries.mark("第" + s + "." + i);
                session.put(mark);
                made.add(mark.id());
                collect(session, made, acknowledged);
            }
            session.retry();
            collect(session, made, acknowledged);
            try {
                session.close();
            } finally {
                collect(session, made, acknowledged);
            }
        }
    }

    private static void collect(ProofSession session, Set<String> made, Set<String> acknowledged) {
        if (session.state() instanceof Saved) {
            acknowledged.addAll(made);
        } else {
            assertInstanceOf(Failed.class, session.state());
            Set<String> known = new HashSet<>(acknowledged);
            session.unsaved().forEach(e -> known.add(e.id()));
            assertTrue(known.containsAll(made), "what is not saved is still in the window");
        }
    }

    private static void assertKept(Path data, Set<String> acknowledged, String when) throws IOException {
        ProofSession session = ProofSession.open(data, Entries.EDITION, Runnable::run);
        Set<String> kept = new HashSet<>();
        session.entries().forEach(e -> kept.add(e.id()));
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(kept);
        assertEquals(Set.of(), lost, when);
    }

    private static void workAsFarAsItGoes(Path data, Set<String> acknowledged) {
        try {
            work(data, acknowledged);
        } catch (IOException failedAsItShould) {
            assertTrue(failedAsItShould.getMessage() != null);
        }
    }

    @Test
    void anErrorAtAnyOneCallLosesNothing() throws IOException {
        for (int n = 1; ; n++) {
            Path real = Files.createDirectory(dir.resolve("once" + n));
            FailingDisk disk = FailingDisk.once(n);
            Set<String> acknowledged = new HashSet<>();
            workAsFarAsItGoes(LayeredFileSystem.over(real, disk), acknowledged);
            assertKept(real, acknowledged, "call " + n);
            if (!disk.hasFailed()) {
                assertEquals(MARKS, acknowledged.size());
                assertTrue(n > 60, "the work makes " + n + " calls");
                return;
            }
        }
    }

    @Test
    void aDiskThatFailsForEverFromAnyCallOnLosesNothing() throws IOException {
        for (int n = 1; ; n++) {
            Path real = Files.createDirectory(dir.resolve("from" + n));
            FailingDisk disk = FailingDisk.from(n);
            Set<String> acknowledged = new HashSet<>();
            workAsFarAsItGoes(LayeredFileSystem.over(real, disk), acknowledged);
            assertKept(real, acknowledged, "from call " + n);
            if (!disk.hasFailed()) {
                return;
            }
        }
    }

    @Test
    void aMendedDiskTakesEverythingThatWaited() throws IOException {
        for (int n = 1; n < 40; n++) {
            Path real = Files.createDirectory(dir.resolve("mended" + n));
            FailingDisk disk = FailingDisk.from(n);
            ProofSession session = sessionOrRetry(LayeredFileSystem.over(real, disk), disk);
            Set<String> made = new HashSet<>();
            for (int i = 0; i < 6; i++) {
                Mark mark = Entries.mark("第" + i);
                session.put(mark);
                made.add(mark.id());
            }
            disk.mend();
            session.retry();
            assertEquals(new Saved(), session.state(), "call " + n);
            assertKept(real, made, "call " + n);
            session.close();
            assertKept(real, made, "closed, call " + n);
        }
    }

    private static ProofSession sessionOrRetry(Path data, FailingDisk disk) throws IOException {
        try {
            return ProofSession.open(data, Entries.EDITION, Runnable::run);
        } catch (IOException refused) {
            disk.mend();
            return ProofSession.open(data, Entries.EDITION, Runnable::run);
        }
    }

    @Test
    void aDiskFullAtAnyPointLosesNothing() throws IOException {
        for (int budget = 0; ; budget += Integer.getInteger("faults.step", 512)) {
            Path real = Files.createDirectory(dir.resolve("full" + budget));
            FullDisk disk = new FullDisk(real, budget);
            Set<String> acknowledged = new HashSet<>();
            workAsFarAsItGoes(LayeredFileSystem.over(real, disk), acknowledged);
            assertKept(real, acknowledged, budget + " bytes");
            if (disk.used() < budget - 4_096 && acknowledged.size() == MARKS) {
                return;
            }
        }
    }

    @Test
    void aFullDiskIsCalledSoAndRoomMakesItGood() throws IOException {
        FullDisk disk = new FullDisk(dir, 700);
        ProofSession session = ProofSession.open(LayeredFileSystem.over(dir, disk), Entries.EDITION, Runnable::run);
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            Mark mark = Entries.mark("第" + i);
            session.put(mark);
            made.add(mark.id());
        }
        assertEquals(Reason.DISK_FULL, assertInstanceOf(Failed.class, session.state()).reason());
        disk.grow(1 << 20);
        session.retry();
        assertEquals(new Saved(), session.state());
        assertKept(dir, made, "with room");
    }

    @Test
    void afterAPowerCutAtAnyMomentEverythingAcknowledgedIsThere() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Path real = Files.createDirectory(dir.resolve("live" + seed));
            CrashingDisk disk = new CrashingDisk(real);
            Path data = LayeredFileSystem.over(real, disk);
            Set<String> acknowledged = new HashSet<>();
            for (int s = 0; s < 1 + seed % 4; s++) {
                ProofSession session = ProofSession.open(data, Entries.EDITION, Runnable::run);
                for (int i = 0; i < 4; i++) {
                    Mark mark = Entries.mark("第" + i);
                    session.put(mark);
                    assertEquals(new Saved(), session.state());
                    acknowledged.add(mark.id());
                    Path after = dir.resolve("after" + seed + "." + s + "." + i);
                    disk.powerCut(new Random(seed * 31L + i), after);
                    assertKept(after, acknowledged, "seed " + seed);
                    Path worst = dir.resolve("worst" + seed + "." + s + "." + i);
                    disk.worstPowerCut(worst);
                    assertKept(worst, acknowledged, "worst, seed " + seed);
                }
                if (seed % 2 == 0) {
                    session.close();
                }
            }
        }
    }

    @Test
    void aPowerCutDuringASnapshotLosesNothing() throws IOException {
        for (int n = 1; n < 120; n += 3) {
            Path real = Files.createDirectory(dir.resolve("snap" + n));
            CrashingDisk disk = new CrashingDisk(real);
            Set<String> acknowledged = new HashSet<>();
            work(LayeredFileSystem.over(real, disk), acknowledged);
            FailingDisk stopped = FailingDisk.from(n);
            Set<String> more = new HashSet<>();
            workAsFarAsItGoes(LayeredFileSystem.over(real, new Stopped(stopped, disk)), more);
            acknowledged.addAll(more);
            Path after = dir.resolve("after-snap" + n);
            disk.powerCut(new Random(n), after);
            assertKept(after, acknowledged, "stopped at call " + n);
        }
    }

    /// A disk that stops and is watched for what it would lose.
    private record Stopped(FailingDisk stop, CrashingDisk disk) implements Disk {
        @Override public void before(Call call, Path file) throws IOException { stop.before(call, file); }
        @Override public void created(Path file) throws IOException { disk.created(file); }
        @Override public void wrote(Path file, long position, byte[] bytes) throws IOException { disk.wrote(file, position, bytes); }
        @Override public void truncated(Path file, long size) throws IOException { disk.truncated(file, size); }
        @Override public void forced(Path file) throws IOException { disk.forced(file); }
        @Override public void moved(Path from, Path to) throws IOException { disk.moved(from, to); }
        @Override public void deleted(Path file) throws IOException { disk.deleted(file); }
    }
}
