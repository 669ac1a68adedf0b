package broadsheet.ui.shelf;

/// How far a piece of the shelf's background work is.
///
/// @param done  editions dealt with
/// @param total editions new or changed; 0 while nothing is under way
public record Gathering(int done, int total) {
    /// Nothing is under way.
    public static final Gathering IDLE = new Gathering(0, 0);
}
