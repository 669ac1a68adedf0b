package broadsheet.prefs;

/// A remembered place in a text: words, not pixels, so that it holds at every type size and width.
///
/// @param part   name of the `Part`, e.g. `BODY`
/// @param index  which block, ≥ 0
/// @param offset before which code point, ≥ 0
public record Position(String part, int index, int offset) {
    /// @throws IllegalArgumentException if a number is negative
    public Position {
        if (index < 0 || offset < 0) {
            throw new IllegalArgumentException("position " + index + ", " + offset);
        }
    }
}
