package broadsheet.edition;

/// A stretch of one text, in code points, half open: search hits, findings, marks, selections and the spoken sentence
/// are all lists of spans.
///
/// @param place the text
/// @param start first code point
/// @param end   after the last code point, ≥ `start`
public record Span(Place place, int start, int end) {
    /// @throws IllegalArgumentException if not 0 ≤ start ≤ end
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + "…" + end);
        }
    }

    /// Where it begins.
    public Location from() { return new Location(place, start); }

    /// Its length in code points.
    public int length() { return end - start; }

    /// The words it covers in an edition; what lies beyond the text's end is left out.
    public String text(Edition edition) {
        String text = edition.text(place);
        int length = text.codePointCount(0, text.length());
        int from = Math.min(start, length);
        int to = Math.min(end, length);
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
