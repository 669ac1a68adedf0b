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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One edition after another in one window: nothing of the ones before stays.
@Tag("hostile")
class ManyEditionsTest extends WindowTest {
    /// What a process holds.
    /// @param scenes, images, sheets how many live objects of the kind the collector found
    private record Held(long heap, int threads, int windows, int handles, long scenes, long images, long sheets) { }

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
        assertTrue(after.scenes() <= before.scenes(), before + " then " + after);
        assertTrue(after.images() <= before.images() + 2, before + " then " + after);
        assertTrue(after.sheets() <= before.sheets() + 1, before + " then " + after);
        Ledger.row(ManyEditionsTest.class, "editions opened one after another in one window", times,
                "live heap %+d KB, threads %+d, file handles %+d, windows %+d, scenes %+d, images %+d, style sheets %+d".formatted(growth >> 10,
                        after.threads() - before.threads(), after.handles() - before.handles(), after.windows() - before.windows(),
                        after.scenes() - before.scenes(), after.images() - before.images(), after.sheets() - before.sheets()));
    }

    private void turn(ReaderWindow window, Path edition) {
        String id = fx(() -> window.reader().edition().orElseThrow().id());
        fxRun(() -> window.open(edition));
        waitUntil("another edition is open", () -> !window.reader().edition().orElseThrow().id().equals(id) || edition.equals(SAMPLE));
        fxRun(() -> window.reader().showArticle(window.reader().edition().orElseThrow().articles().getFirst().id()));
        settle();
    }

    /// Counted after the collector has had its turns: what is alive, not what is lying about.
    private static Held held() throws IOException, ReflectiveOperationException {
        settle();
        for (int i = 0; i < 3; i++) {
            System.gc();
            settle();
        }
        List<String> objects = liveObjects();
        Runtime runtime = Runtime.getRuntime();
        return new Held(runtime.totalMemory() - runtime.freeMemory(), Thread.getAllStackTraces().size(), fx(() -> Window.getWindows().size()), handles(),
                count(objects, "javafx.scene.Scene"), count(objects, "javafx.scene.image.Image") + count(objects, "javafx.scene.image.WritableImage"),
                count(objects, "javafx.css.Stylesheet"));
    }

    /// The JDK's own census of this process: lines of rank, count, bytes and class, of objects that can be reached; by reflection,
    /// since the product's module does not read `java.management`.
    private static List<String> liveObjects() throws ReflectiveOperationException {
        Class<?> name = Class.forName("javax.management.ObjectName");
        Object server = Class.forName("java.lang.management.ManagementFactory").getMethod("getPlatformMBeanServer").invoke(null);
        Object diagnostics = name.getConstructor(String.class).newInstance("com.sun.management:type=DiagnosticCommand");
        String census = (String) Class.forName("javax.management.MBeanServer").getMethod("invoke", name, String.class, Object[].class, String[].class)
                .invoke(server, diagnostics, "gcClassHistogram", new Object[] {new String[0]}, new String[] {String[].class.getName()});
        List<String> lines = census.lines().toList();
        assertTrue(count(lines, "java.lang.String") > 1_000, () -> "no census: " + lines);
        return lines;
    }

    private static long count(List<String> objects, String name) {
        return objects.stream().map(line -> line.strip().split("\\s+")).filter(f -> f.length > 3 && f[3].equals(name)).mapToLong(f -> Long.parseLong(f[1])).sum();
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
