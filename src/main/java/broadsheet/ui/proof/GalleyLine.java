package broadsheet.ui.proof;

import broadsheet.edition.Article;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.typeset.text.Kinsoku;
import java.util.ArrayList;
import java.util.List;

/// A line of the galley: so many characters of one text, numbered through the article.
///
/// @param number from 1
/// @param span   the characters
/// @param text   the same
/// @param head   whether it is kicker, headline, deck or byline
/// @param first  whether the text begins here
record GalleyLine(int number, Span span, String text, boolean head, boolean first) {
    /// The lines of an article.
    /// @param length characters a line, ≥ 8
    static List<GalleyLine> of(Article article, int length) {
        List<GalleyLine> lines = new ArrayList<>();
        for (Place place : article.places()) {
            if (place.part() != Part.ALT_TEXT) {
                cut(place, article.text(place.part(), place.index()).codePoints().toArray(), length, lines);
            }
        }
        return lines;
    }

    private static void cut(Place place, int[] points, int length, List<GalleyLine> lines) {
        boolean head = place.part().compareTo(Part.BYLINE) <= 0;
        boolean indented = place.part() == Part.BODY;
        for (int from = 0; from < points.length;) {
            int to = Math.min(points.length, from + length - (from == 0 && indented ? 2 : 0));
            while (to < points.length && hangs(points[to])) {
                to++;
            }
            lines.add(new GalleyLine(lines.size() + 1, place.span(from, to), new String(points, from, to - from), head, from == 0));
            from = to;
        }
    }

    /// What may not begin a line hangs at the end of the line before, the second half of a dash or an ellipsis with it.
    private static boolean hangs(int codePoint) { return Kinsoku.forbidsStart(codePoint) || codePoint == '…' || codePoint == '—'; }
}
