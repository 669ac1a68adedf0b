package broadsheet.edition;

/// A position in an edition's text: edition → article → block → code-point offset.
///
/// @param place  the text
/// @param offset before which code point of it, 0 … its length in code points
public record Location(Place place, int offset) {
    /// @throws IllegalArgumentException if the offset is negative
    public Location {
        if (offset < 0) {
            throw new IllegalArgumentException("offset " + offset);
        }
    }
}
