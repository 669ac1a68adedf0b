package broadsheet.task;

import java.util.function.Consumer;

/// Runs every job to its end inside [#start], on the calling FX thread: makes tests deterministic.
public final class Immediate implements Background {
    @Override
    public <T> Job<T> start(String title, Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
        Job<T> job = new Job<>(title, work, onSuccess, onFailure);
        job.run();
        return job;
    }

    @Override
    public void close() { }
}
