package broadsheet.measure;

import broadsheet.Processor;
import broadsheet.ui.UiTest;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/// What steps cost in processor time, so that other programs on the machine do not count: the FX thread, the threads that set type and read
/// behind it, and the thread that paints, from the event until the window is painted and quiet, one after the other; what as many idle
/// pulses cost is taken off.
final class Cost extends UiTest {
    /// In milliseconds: the contents list follows 0.15 s after the last step.
    private static final long LATER = 180;
    private final long fxId = fx(() -> Thread.currentThread().threadId());
    private final long painterId = Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("QuantumRenderer"))
            .findFirst().orElseThrow().threadId();

    /// Runs a step so many times after a warm-up and prints median, 95th and 99th percentile, in milliseconds.
    void measure(String what, int warm, int steps, IntConsumer step) {
        for (int i = 0; i < warm; i++) {
            step.accept(i);
            settle();
        }
        double[] fx = new double[steps];
        double[] painting = new double[steps];
        double[] all = new double[steps];
        double idleFx = idle(() -> Processor.nanos(fxId));
        double idlePainter = idle(() -> Processor.nanos(painterId));
        for (int i = 0; i < steps; i++) {
            long fxBefore = Processor.nanos(fxId);
            long painterBefore = Processor.nanos(painterId);
            long behindBefore = background();
            step.accept(warm + i);
            settle();
            fx[i] = Math.max(0, (Processor.nanos(fxId) - fxBefore) / 1e6 - idleFx);
            painting[i] = Math.max(0, (Processor.nanos(painterId) - painterBefore) / 1e6 - idlePainter);
            all[i] = fx[i] + painting[i] + (background() - behindBefore) / 1e6;
        }
        say("%-58s FX %s   painting %s   all %s", what, spread(fx), spread(painting), spread(all));
    }

    /// Runs a step that returns when what it asked for is painted, and prints what it took until then: of the FX thread, the painting thread, the
    /// threads behind, all together, and by the clock, in which waiting for pulses counts. What follows later (lists, thumbnails) is left out.
    void measureUntilPainted(String what, int warm, int steps, IntConsumer step) {
        double[][] spent = new double[5][steps];
        for (int i = -warm; i < steps; i++) {
            quiet();
            long fxBefore = Processor.nanos(fxId);
            long painterBefore = Processor.nanos(painterId);
            long behindBefore = background();
            long begun = System.nanoTime();
            step.accept(warm + i);
            double[] now = {Processor.nanos(fxId) - fxBefore, Processor.nanos(painterId) - painterBefore, background() - behindBefore, 0, System.nanoTime() - begun};
            now[3] = now[0] + now[1] + now[2];
            for (int k = 0; k < now.length && i >= 0; k++) {
                spent[k][i] = now[k] / 1e6;
            }
        }
        say("%-58s FX %s   painting %s   behind %s   all %s   by the clock %s", what, spread(spent[0]), spread(spent[1]), spread(spent[2]), spread(spent[3]), spread(spent[4]));
    }

    /// What follows a step later is over after this.
    private static void quiet() {
        try {
            Thread.sleep(LATER);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String spread(double[] times) {
        Arrays.sort(times);
        return "%6.2f (p95 %6.2f, p99 %6.2f)".formatted(times[times.length / 2], times[times.length * 95 / 100], times[times.length * 99 / 100]);
    }

    /// What the threads behind the window took so far, in nanoseconds.
    private static long background() {
        return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("broadsheet-background"))
                .mapToLong(t -> Math.max(0, Processor.nanos(t.threadId()))).sum();
    }

    private static double idle(LongSupplier spent) {
        double[] times = new double[21];
        for (int i = 0; i < times.length; i++) {
            long before = spent.getAsLong();
            settle();
            times[i] = (spent.getAsLong() - before) / 1e6;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /// Heap in use after a full collection, in megabytes.
    static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0;
    }

    static void say(String words, Object... values) { System.out.printf(words + "%n", values); }
}
