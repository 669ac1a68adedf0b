package broadsheet.arrival;

import broadsheet.bundle.BundleVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// Something found that may be an edition, and how far it has come. Used by the watching thread only.
final class Candidate {
    private final Path source;
    private ArrivalState state = ArrivalState.SEEN;
    private Stamp stamp;
    private long since;
    private boolean passing;

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
        since = nanos;
    }

    /// Looks again. What changed, or was rejected for a reason of the moment `settle` ago, begins anew.
    ///
    /// @param nanos the monotonic clock
    /// @return whether it begins anew
    /// @throws IOException if it is gone or cannot be read
    boolean lookAgain(long nanos, Duration settle) throws IOException {
        Stamp now = Stamp.of(source);
        boolean changed = !now.equals(stamp);
        if (changed) {
            stamp = now;
            since = nanos;
        }
        boolean retry = state == ArrivalState.REJECTED && passing && nanos - since >= settle.toNanos();
        boolean anew = retry || changed && state != ArrivalState.SEEN;
        if (anew && state.mayBecome(ArrivalState.SEEN)) {
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
