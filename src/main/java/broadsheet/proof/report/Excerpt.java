package broadsheet.proof.report;

import broadsheet.edition.Edition;
import broadsheet.edition.Span;

/// The words of an item as they stand, with a little of what is around them; line feeds and tabs are spaces.
///
/// @param before up to so many code points in front, with … where more is left out
/// @param words  the words themselves, "" for a place between two characters
/// @param after  up to so many code points behind
record Excerpt(String before, String words, String after) {
    private static final int AROUND = 14;
    private static final int LONGEST = 60;

    static Excerpt of(Edition edition, Span span) {
        int[] text = edition.text(span.place()).codePoints().map(c -> c == '\n' || c == '\t' ? ' ' : c).toArray();
        int start = Math.min(span.start(), text.length);
        int end = Math.min(span.end(), text.length);
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length, end + AROUND);
        String words = end - start <= LONGEST ? new String(text, start, end - start)
                : new String(text, start, LONGEST / 2) + "…" + new String(text, end - LONGEST / 2, LONGEST / 2);
        return new Excerpt((from > 0 ? "…" : "") + new String(text, from, start - from), words, new String(text, end, to - end)
                + (to < text.length ? "…" : ""));
    }
}
