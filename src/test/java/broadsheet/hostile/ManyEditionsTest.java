package broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.samples.SyntheticEdition;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// One edition after another in one window: nothing of the ones before stays.
class ManyEditionsTest extends WindowTest {
    /// What a process holds.
    private record Held(long heap, int threads, int windows, int handles) { }

    @Test
    void editionsOpenedAndClosedLeaveNothingBehind() throws Exception {
        List<Path> editions = List.of(SAMPLE, SyntheticEdition.write(home.resolve("a"), 12, 4), SyntheticEdition.write(home.resolve("b"), 20, 5));
        ReaderWindow window = openSample();
        int times = Scale.cases(24, 1_000);
        int warm = times / 4;
        List<Long> heaps = new ArrayList<>();
        Held before = held();
        for (int i = 0; i < times; i++) {
            turn(window, editions.get((i + 1) % editions.size()));
            if (i == warm) {
                turn(window, SAMPLE);
                before = held();
            }
            if (i > warm && i % Math.max(1, times / 20) == 0) {
                turn(window, SAMPLE);
                heaps.add(held().heap());
            }
        }
        turn(window, SAMPLE);
        Held after = held();
        long growth = after.heap() - before.heap();
        assertTrue(growth < 8L << 20, "live heap grew by " + (growth >> 10) + " KB: " + heaps);
        assertEquals(before.windows(), after.windows());
        assertTrue(after.threads() <= before.threads() + 1, before + " then " + after);
        assertTrue(after.handles() <= before.handles() + 2, before + " then " + after);
        Ledger.row(ManyEditionsTest.class, "editions opened one after another in one window", times,
                "live heap %+d KB, threads %+d, file handles %+d, windows %+d".formatted(growth >> 10, after.threads() - before.threads(),
                        after.handles() - before.handles(), after.windows() - before.windows()));
    }

    private void turn(ReaderWindow window, Path edition) {
        String id = fx(() -> window.reader().edition().orElseThrow().id());
        fxRun(() -> window.open(edition));
        waitUntil("another edition is open", () -> !window.reader().edition().orElseThrow().id().equals(id) || edition.equals(SAMPLE));
        fxRun(() -> window.reader().showArticle(window.reader().edition().orElseThrow().articles().getFirst().id()));
        settle();
    }

    /// Counted after the collector has had its turns: what is alive, not what is lying about.
    private static Held held() throws IOException {
        settle();
        for (int i = 0; i < 3; i++) {
            System.gc();
            settle();
        }
        Runtime runtime = Runtime.getRuntime();
        return new Held(runtime.totalMemory() - runtime.freeMemory(), Thread.getAllStackTraces().size(), fx(() -> Window.getWindows().size()), handles());
    }

    /// Open files of this process, where the system lists them (Linux); else 0.
    private static int handles() throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(open)) {
            return (int) files.count();
        }
    }
}
