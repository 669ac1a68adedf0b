package broadsheet.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Background work on a small pool of daemon threads, one a processor and two at least.
public final class BackgroundThreads implements Background {
    private final ExecutorService threads;

    /// Starts no thread before the first job.
    public BackgroundThreads() {
        AtomicInteger count = new AtomicInteger();
        ThreadFactory factory = job -> {
            Thread thread = new Thread(job, "broadsheet-background-" + count.incrementAndGet());
            thread.setDaemon(true);
            thread.setPriority(Thread.NORM_PRIORITY - 1);
            return thread;
        };
        threads = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), factory);
    }

    @Override
    public <T> Job<T> start(String title, Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
        Job<T> job = new Job<>(title, work, onSuccess, onFailure);
        threads.execute(job);
        return job;
    }

    @Override
    public void close() { threads.shutdownNow(); }
}
