package broadsheet.proof.journal;

import broadsheet.proof.mark.Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/// What one window did, to take back and to make again, without limit. A step whose entry somebody else has changed since is dropped:
/// taking it back would take back the other's work. Thread-safe.
final class Steps {
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    /// A new change; what was taken back can no longer be made again.
    synchronized void made(Change change) {
        done.push(change);
        undone.clear();
    }

    /// The change that takes back the last one.
    ///
    /// @param now an entry as it stands, by id
    synchronized Optional<Change> undo(Function<String, Optional<Entry>> now) {
        dropStale(done, Change::after, now);
        Optional<Change> step = Optional.ofNullable(done.poll());
        step.ifPresent(undone::push);
        return step.map(Change::inverse);
    }

    /// The change that was taken back last.
    synchronized Optional<Change> redo(Function<String, Optional<Entry>> now) {
        dropStale(undone, Change::before, now);
        Optional<Change> step = Optional.ofNullable(undone.poll());
        step.ifPresent(done::push);
        return step;
    }

    synchronized boolean canUndo(Function<String, Optional<Entry>> now) {
        dropStale(done, Change::after, now);
        return !done.isEmpty();
    }

    synchronized boolean canRedo(Function<String, Optional<Entry>> now) {
        dropStale(undone, Change::before, now);
        return !undone.isEmpty();
    }

    private static void dropStale(Deque<Change> steps, Function<Change, Optional<Entry>> expected, Function<String, Optional<Entry>> now) {
        while (!steps.isEmpty() && !expected.apply(steps.element()).equals(now.apply(steps.element().id()))) {
            steps.poll();
        }
    }
}
