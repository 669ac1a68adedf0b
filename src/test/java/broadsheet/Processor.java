package broadsheet;

/// What threads cost in processor time, so that a machine busy with other things does not count. By reflection, since the product's module
/// does not read `java.management`.
public final class Processor {
    private Processor() { }

    /// Processor time of a thread since it began, in nanoseconds.
    public static long nanos(long thread) {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory").getMethod("getThreadMXBean").invoke(null);
            return (long) Class.forName("java.lang.management.ThreadMXBean").getMethod("getThreadCpuTime", long.class).invoke(threads, thread);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException("java.management is not there", absent);
        }
    }

    /// Processor time of a task on this thread, in milliseconds.
    public static long millis(Runnable task) {
        long thread = Thread.currentThread().threadId();
        long start = nanos(thread);
        task.run();
        return (nanos(thread) - start) / 1_000_000;
    }
}
