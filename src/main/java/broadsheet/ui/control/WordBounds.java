package broadsheet.ui.control;

import java.lang.Character.UnicodeScript;

/// What a double click takes: a Latin word, a number with its point or per cent, or the Han characters up to the next mark.
///
/// Chinese writes no spaces, and without a dictionary every smaller unit would be a guess: the clause between two marks is what a
/// reader most often copies.
final class WordBounds {
    private WordBounds() { }

    /// The word around a code point of a text.
    /// @return start and end in code points; equal for an empty text
    static int[] around(String text, int offset) {
        int[] points = text.codePoints().toArray();
        if (points.length == 0) {
            return new int[] {0, 0};
        }
        int at = Math.clamp(offset, 0, points.length - 1);
        int kind = kind(points[at]);
        int start = at;
        int end = at + 1;
        if (kind != 0) {
            while (start > 0 && joins(points, start - 1, kind)) {
                start--;
            }
            while (end < points.length && joins(points, end, kind)) {
                end++;
            }
        }
        return new int[] {start, end};
    }

    private static boolean joins(int[] points, int i, int kind) {
        if (kind(points[i]) == kind) {
            return true;
        }
        boolean inner = points[i] == '.' || points[i] == ',' || points[i] == '\'' || points[i] == '-';
        return kind == 2 && inner && i > 0 && i + 1 < points.length && kind(points[i - 1]) == 2 && kind(points[i + 1]) == 2;
    }

    /// 1 Han, 2 other letters and digits, 0 neither.
    private static int kind(int point) {
        if (UnicodeScript.of(point) == UnicodeScript.HAN && Character.isLetter(point)) {
            return 1;
        }
        return Character.isLetterOrDigit(point) || point == '%' ? 2 : 0;
    }
}
