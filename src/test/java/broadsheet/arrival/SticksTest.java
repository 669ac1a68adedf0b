package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.Disk;
import broadsheet.faults.LayeredFileSystem;
import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sticks as people bring them.
@Tag("hostile")
class SticksTest {
    private static final int OTHERS = Scale.cases(5_000, 100_000);
    private static final Duration MOMENT = Duration.ofSeconds(3);

    @TempDir
    private Path dir;

    private Path work() throws IOException { return Files.createDirectories(dir.resolve("work")); }

    @Test
    void theEditionAmongAHundredThousandOtherFilesIsFoundWithinTheBudget() throws Exception {
        try (Hall hall = new Hall(dir)) {
            Path stick = Files.createDirectories(hall.media.resolve("STICK/报纸"));
            for (int i = 0; i < OTHERS; i++) {
                Files.createFile(stick.resolve("IMG_%06d.jpg".formatted(i)));
            }
            Hall.copy(Issues.archive(work(), "a.edition", "2025-01-11", 7, "甲"), stick.resolve("今日.edition"));
            long begun = System.nanoTime();
            SourceScan.Seen seen = SourceScan.scan(hall.settings, System::nanoTime);
            long took = (System.nanoTime() - begun) / 1_000_000;
            assertTrue(seen.complete());
            assertEquals(1, seen.found().size());
            hall.pass(MOMENT);
            hall.show();
            assertEquals("甲", hall.shown());
            Ledger.row(SticksTest.class, "arrival: an edition among other files on a stick", OTHERS, "found and shown; one look " + took + " ms");
        }
    }

    @Test
    void aLookThatRunsOutOfTimeForgetsNothing() throws Exception {
        Path stick = Files.createDirectories(dir.resolve("media/STICK"));
        for (int i = 0; i < 2_000; i++) {
            Files.createDirectories(stick.resolve("d" + i));
        }
        AtomicLong slow = new AtomicLong();
        ArrivalSettings settings = ArrivalSettings.of(dir.resolve("store"), List.of(), List.of(dir.resolve("media")));
        SourceScan.Seen seen = SourceScan.scan(settings, () -> slow.addAndGet(Duration.ofMillis(600).toNanos()));
        assertFalse(seen.complete());
    }

    @Test
    void deepTreesHiddenNamesLinksAndHalfMadeCopiesAreLeftAlone() throws Exception {
        try (Hall hall = new Hall(dir)) {
            Path archive = Issues.archive(work(), "a.edition", "2025-01-11", 7, "甲");
            Path stick = Files.createDirectories(hall.media.resolve("STICK/1/2/3"));
            Hall.copy(archive, stick.resolve("deep.edition"));
            Hall.copy(archive, hall.media.resolve("STICK/.hidden.edition"));
            Hall.copy(archive, hall.media.resolve("STICK/~$a.edition"));
            Hall.copy(archive, hall.media.resolve("STICK/a.edition.part"));
            Files.writeString(hall.media.resolve("STICK/autorun.inf"), "[autorun]\nopen=setup.exe\n");
            Files.createSymbolicLink(hall.media.resolve("STICK/link.edition"), archive);
            hall.pass(MOMENT);
            assertEquals(List.of(), hall.events);
        }
    }

    @Test
    void anEditionReplacedInPlaceByTheNextOneIsTakenAndByTheSameOneIsNot() throws Exception {
        try (Hall hall = new Hall(dir)) {
            Path place = hall.inbox.resolve("today.edition");
            Path first = Issues.archive(work(), "a.edition", "2025-01-11", 7, "甲");
            Hall.copy(first, place);
            hall.pass(MOMENT);
            hall.show();
            Hall.copy(Issues.archive(work(), "b.edition", "2025-01-12", 8, "乙"), place);
            hall.pass(MOMENT);
            hall.show();
            assertEquals("乙", hall.shown());
            Files.setLastModifiedTime(place, FileTime.fromMillis(0));
            hall.pass(MOMENT);
            assertEquals("BA-302", hall.way(place).getLast());
            Hall.copy(Issues.archive(work(), "c.edition", "2025-01-12", 8, "乙，更正"), place);
            hall.pass(MOMENT);
            hall.show();
            assertEquals("乙，更正", hall.shown(), "a corrected edition of the same issue");
            Hall.copy(first, place);
            hall.pass(MOMENT);
            assertEquals("乙，更正", hall.shown());
        }
    }

    /// A disk that is gone for good at the n-th call: a stick pulled out.
    private static final class Pulled implements Disk {
        private int left;

        Pulled(int left) { this.left = left; }

        @Override
        public synchronized void before(Call call, Path file) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No such device");
            }
        }
    }

    @Test
    void aStickPulledAtAnyCallLeavesTheEditionBeforeAndNothingBehind() throws Exception {
        Path work = work();
        Path bundle = Issues.folder(work.resolve("f"), "2025-01-12", 8, "乙");
        Path real = Files.createDirectories(dir.resolve("stick"));
        Hall.copy(bundle, real.resolve("new.edition"));
        Path archive = Issues.archive(work, "a.edition", "2025-01-11", 7, "甲");
        int pulled = 0;
        boolean taken = false;
        int step = Scale.cases(7, 1);
        for (int calls = 0; !taken; calls += step) {
            Path home = Files.createDirectories(dir.resolve("home" + calls));
            try (Hall hall = new Hall(home)) {
                hall.drop(archive);
                hall.pass(MOMENT);
                hall.show();
                hall.pass(Duration.ofSeconds(61));
                Path stick = LayeredFileSystem.over(real, new Pulled(calls));
                hall.insert(stick);
                hall.pass(MOMENT);
                taken = hall.arrivals().readyEdition().isPresent();
                hall.show();
                assertEquals(taken ? "乙" : "甲", hall.shown(), "pulled at call " + calls);
                try (var left = Files.list(hall.settings.store().resolve("editions"))) {
                    assertEquals(taken ? 2 : 1, left.count());
                }
            }
            pulled++;
        }
        assertTrue(pulled > 3);
        Ledger.row(SticksTest.class, "arrival: the stick pulled at read n", pulled, "the old edition, whole, no half one kept; not pulled, the new one is taken in");
    }
}
