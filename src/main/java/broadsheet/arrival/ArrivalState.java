package broadsheet.arrival;

/// How far a found edition has come. Moves only along the arrows of [#mayBecome]:
///
/// ```
/// SEEN → SETTLED → COPYING → VERIFYING → READY → CURRENT
///   ↑________|________|__________|          |        |      changed while it was looked at: begin again
///   └──────── REJECTED ◄────────────────────┴────────┘      with a Rejection, from every state
/// ```
public enum ArrivalState {
    /// There is something with the right name; it may still be growing.
    SEEN,
    /// All of it seems to be there.
    SETTLED,
    /// Being copied into the store.
    COPYING,
    /// The store's own copy is being checked, every byte.
    VERIFYING,
    /// Verified and in the store for good; shown when nobody is reading.
    READY,
    /// Shown.
    CURRENT,
    /// Not taken; the reason is a [Rejection]. What was shown before stays.
    REJECTED;

    /// Whether this state may be followed by that one.
    public boolean mayBecome(ArrivalState next) {
        return switch (this) {
            case SEEN -> next == SETTLED || next == REJECTED;
            case SETTLED -> next == COPYING || next == REJECTED;
            case COPYING -> next == VERIFYING || next == REJECTED;
            case VERIFYING -> next == READY || next == REJECTED;
            case READY -> next == CURRENT || next == REJECTED;
            case CURRENT -> next == REJECTED;
            case REJECTED -> next == SEEN;
        };
    }
}
