package broadsheet.proof.compare;

/// A stretch of two compared texts.
///
/// @param kind in which of the two it stands
/// @param text its characters, never empty
public record Piece(Kind kind, String text) {
    /// In which of the two texts a piece stands.
    public enum Kind {
        /// In both.
        SAME,
        /// Only in the earlier one.
        REMOVED,
        /// Only in the later one.
        ADDED
    }
}
