package broadsheet.arrival;

import broadsheet.bundle.BundleVerifier;
import java.nio.file.Path;
import java.time.Duration;

/// Something found that may be an edition, and how far it has come. Used by the watching thread only.
final class Candidate {
    private static final int MOST_DOUBLINGS = 9;

    private final Path source;
    private ArrivalState state = ArrivalState.SEEN;
    private Stamp stamp;
    private long since;
    private boolean passing;
    private int rejections;

    Candidate(Path source, Stamp stamp, long nanos) {
        this.source = source;
        this.stamp = stamp;
        this.since = nanos;
    }

    Path source() { return source; }

    Stamp stamp() { return stamp; }

    ArrivalState state() { return state; }

    /// Moves on.
    /// @throws IllegalStateException if there is no such arrow
    void become(ArrivalState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " to " + next);
        }
        state = next;
    }

    /// Moves to REJECTED.
    void reject(Rejection reason, long nanos) {
        become(ArrivalState.REJECTED);
        passing = reason.isPassing();
        rejections = Math.min(rejections + 1, MOST_DOUBLINGS);
        since = nanos;
    }

    /// Whether there is something else under the name now than what came this far.
    boolean isReplaced(Stamp now) { return state != ArrivalState.SEEN && !now.equals(stamp); }

    /// Looks again: what still changes waits anew; what was rejected for a reason of the moment begins anew, twice `settle` later the
    /// first time, then four times and so on.
    ///
    /// @param nanos the monotonic clock
    /// @return whether it begins anew
    boolean lookAgain(Stamp now, long nanos, Duration settle) {
        if (!now.equals(stamp)) {
            stamp = now;
            since = nanos;
        }
        if (state == ArrivalState.REJECTED && passing && nanos - since >= settle.toNanos() << rejections) {
            become(ArrivalState.SEEN);
            since = nanos;
            return true;
        }
        return false;
    }

    /// Whether nothing changed for long enough, or it did not change between two looks and says itself that it is complete.
    boolean isSettled(long nanos, Duration settle) {
        long quiet = nanos - since;
        return quiet >= settle.toNanos() || quiet > 0 && BundleVerifier.isComplete(source);
    }
}
