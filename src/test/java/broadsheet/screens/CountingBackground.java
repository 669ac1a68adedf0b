package broadsheet.screens;

import broadsheet.task.Background;
import broadsheet.task.BackgroundThreads;
import broadsheet.task.Job;
import broadsheet.task.Work;
import java.util.function.Consumer;

/// Background threads that know whether they are idle. FX thread.
final class CountingBackground implements Background {
    private final BackgroundThreads threads = new BackgroundThreads();
    private final java.util.Set<Job<?>> running = new java.util.HashSet<>();

    @Override
    public <T> Job<T> start(String title, Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
        Job<T> job = threads.start(title, work, onSuccess, onFailure);
        running.add(job);
        return job;
    }

    boolean idle() {
        running.removeIf(Job::isDone);
        return running.isEmpty();
    }

    @Override
    public void close() { threads.close(); }
}
