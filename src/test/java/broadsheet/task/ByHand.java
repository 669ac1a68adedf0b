package broadsheet.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Holds every job back until [#run]: shows what is seen while one is under way. FX thread only.
public final class ByHand implements Background {
    private final List<Job<?>> waiting = new ArrayList<>();

    /// Runs what waits, to its end.
    public void run() {
        List<Job<?>> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Job::run);
    }

    /// How many jobs wait that nobody has cancelled.
    public int waiting() { return (int) waiting.stream().filter(job -> !job.isCancelled()).count(); }

    @Override
    public <T> Job<T> start(String title, Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
        Job<T> job = new Job<>(title, work, onSuccess, onFailure);
        waiting.add(job);
        return job;
    }

    @Override
    public void close() { waiting.clear(); }
}
