package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Months of visitors in minutes: heap, threads and open files stay where they are. `-Dhostile.scale=full` runs 4,000 visits and 48 editions.
@Tag("hostile")
class SoakTest extends KioskTest {
    private static final boolean FULL = Scale.cases(0, 1) == 1;
    private static final int VISITS = FULL ? 4000 : 60;
    private static final int EDITIONS = FULL ? 48 : 4;
    private static final int SAMPLES = FULL ? 40 : 6;
    /// What a visit may leave behind on average before it counts as a leak, in bytes.
    private static final double LEAST = FULL ? 200 : 200_000;

    private record Sample(int visit, long heap, long threads, long files) { }

    private final List<Sample> samples = new ArrayList<>();

    @Test
    void nothingGrows() throws Exception {
        open(WIDE, HIGH);
        for (int visit = 0; visit < VISITS; visit++) {
            if (visit % (VISITS / EDITIONS) == VISITS / EDITIONS / 2) {
                swap(visit);
            }
            visit(visit);
            if (visit % (VISITS / SAMPLES) == VISITS / SAMPLES - 1) {
                samples.add(sample(visit));
            }
        }
        assertEquals(VISITS, ended);
        assertEquals(List.of(), faults);
        List<Sample> settled = samples.subList(samples.size() / 3, samples.size());
        Sample first = settled.getFirst();
        Sample last = settled.getLast();
        double slope = slope(settled);
        String report = "%d visits, %d editions: heap after GC %d KB … %d KB, %.1f bytes a visit; threads %d … %d; files %d … %d%n".formatted(VISITS, EDITIONS,
                first.heap() / 1024, last.heap() / 1024, slope, first.threads(), last.threads(), first.files(), last.files());
        System.out.print(report);
        Files.writeString(Path.of("target", "kiosk-soak.txt"), report + samples);
        assertTrue(slope < LEAST, report);
        assertTrue(last.threads() <= first.threads() + 1, report);
        assertTrue(last.files() <= first.files() + 2, report);
        Ledger.row(SoakTest.class, "the reading screen: visits one after the other, %d editions swapped".formatted(EDITIONS), VISITS,
                "live heap %+.0f bytes a visit, threads %+d, open files %+d".formatted(slope, last.threads() - first.threads(), last.files() - first.files()));
    }

    private void visit(int number) {
        fxRun(() -> {
            VisitorView view = screen.enter().orElseThrow();
            String story = screen.issue().orElseThrow().edition().articles().get(number % 7).id();
            view.read(story);
            view.size(number % 2 == 0 ? 1 : -1);
            view.scroll(1);
            view.turn(1);
            view.find();
            "tsg".chars().forEach(c -> view.search().letter((char) c));
            view.front();
            view.size(1);
            view.step(1);
        });
        settleOnce();
        nanos.addAndGet(Duration.ofSeconds(121).toNanos());
        fxRun(screen::tick);
    }

    private static void settleOnce() { fxRun(() -> { }); }

    private void swap(int visit) throws Exception {
        int issue = visit + 2;
        Path inbox = home.resolve("inbox").resolve("new.edition");
        Path archive = Papers.archive(home, LocalDate.of(2025, 1, 12).plusDays(visit), issue);
        Files.copy(archive, inbox);
        for (int i = 0; i < 13; i++) {
            nanos.addAndGet(1_000_000_000L);
            arrivals.look();
        }
        fxRun(newsstand::look);
        waitUntil("swapped", () -> !newsstand.isBusy());
        assertTrue(fx(() -> screen.issue().orElseThrow().edition().articles().getFirst().headline()).endsWith(String.valueOf(issue)));
        Files.delete(inbox);
        Files.delete(archive);
    }

    private static Sample sample(int visit) throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            settle();
            System.gc();
            Thread.sleep(30);
        }
        Runtime runtime = Runtime.getRuntime();
        return new Sample(visit, runtime.totalMemory() - runtime.freeMemory(), Thread.getAllStackTraces().size(), files());
    }

    private static long files() throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.exists(open)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(open)) {
            return all.count();
        }
    }

    /// Least squares, bytes a visit.
    private static double slope(List<Sample> points) {
        double x = points.stream().mapToDouble(Sample::visit).average().orElse(0);
        double y = points.stream().mapToDouble(Sample::heap).average().orElse(0);
        double above = points.stream().mapToDouble(p -> (p.visit() - x) * (p.heap() - y)).sum();
        double below = points.stream().mapToDouble(p -> (p.visit() - x) * (p.visit() - x)).sum();
        return above / below;
    }
}
