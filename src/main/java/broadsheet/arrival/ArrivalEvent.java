package broadsheet.arrival;

import java.nio.file.Path;
import java.util.Optional;

/// A found edition changed its state.
///
/// @param source where it was found; for the store's own edition that failed its trial, where that one lies
/// @param state  the new state
/// @param reason why, if it was rejected
/// @param detail for the log, e.g. the bundle's first problem, "" where there is nothing to add; no personal data
public record ArrivalEvent(Path source, ArrivalState state, Optional<Rejection> reason, String detail) {
    /// A rejection has a reason and nothing else has one.
    public ArrivalEvent {
        if (reason.isPresent() != (state == ArrivalState.REJECTED)) {
            throw new IllegalArgumentException(state + " with reason " + reason);
        }
    }
}
