package broadsheet.ui.control;

import broadsheet.typeset.text.Words;
import java.lang.Character.UnicodeScript;

/// What a double click or a resting finger takes: a Latin word, a number with its point or per cent, or a Chinese word as the list of words that keeps
/// headlines whole tells them apart. The list has been read when the first headline was set.
final class WordBounds {
    private static final int HAN = 1;
    private static final Words WORDS = new Words();
    /// Characters on either side of the place that are looked at: more do not change which word it is in.
    private static final int CONTEXT = 60;

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
        return kind == HAN ? word(points, Math.max(start, at - CONTEXT), Math.min(end, at + CONTEXT), at) : new int[] {start, end};
    }

    /// The word around `at` in a run of Han characters.
    private static int[] word(int[] points, int from, int to, int at) {
        String run = new String(points, from, to - from);
        boolean[] starts = WORDS.starts(run);
        int start = run.offsetByCodePoints(0, at - from);
        int end = run.offsetByCodePoints(start, 1);
        while (start > 0 && !starts[start]) {
            start--;
        }
        while (end < run.length() && !starts[end]) {
            end++;
        }
        return new int[] {from + run.codePointCount(0, start), from + run.codePointCount(0, end)};
    }

    private static boolean joins(int[] points, int i, int kind) {
        if (kind(points[i]) == kind) {
            return true;
        }
        boolean inner = points[i] == '.' || points[i] == ',' || points[i] == '\'' || points[i] == '-';
        return kind == 2 && inner && i > 0 && i + 1 < points.length && kind(points[i - 1]) == 2 && kind(points[i + 1]) == 2;
    }

    /// [#HAN], 2 other letters and digits, 0 neither.
    private static int kind(int point) {
        if (UnicodeScript.of(point) == UnicodeScript.HAN && Character.isLetter(point)) {
            return HAN;
        }
        return Character.isLetterOrDigit(point) || point == '%' ? 2 : 0;
    }
}
