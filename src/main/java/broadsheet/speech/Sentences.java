package broadsheet.speech;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into sentences to be said in one breath: after 。！？；…… and their half-width forms together with the closing
/// marks behind them (GB/T 15834 puts the quotation's end after the stop), and at forced line breaks. A sentence longer than
/// [#LONGEST] code points is cut at its last comma before that, so that pausing and skipping stay quick.
public final class Sentences {
    /// In code points.
    public static final int LONGEST = 120;
    private static final String STOPS = "。！？；!?;";
    private static final String CLOSING = "”’」』）】》〉\"')]";
    private static final String COMMAS = "，、：,:—";

    private Sentences() { }

    /// A stretch of the text in code points, half open; never empty, never only white space.
    public record Stretch(int start, int end) { }

    /// The sentences in order, without the white space around them.
    public static List<Stretch> split(String text) {
        int[] points = text.codePoints().toArray();
        List<Stretch> sentences = new ArrayList<>();
        int start = 0;
        int comma = -1;
        for (int i = 0; i < points.length; i++) {
            if (i - start >= LONGEST) {
                int cut = comma > start ? comma : i;
                add(points, start, cut, sentences);
                start = cut;
                comma = -1;
            }
            if (COMMAS.indexOf(points[i]) >= 0) {
                comma = i + 1;
            }
            if (ends(points, i)) {
                int end = i + 1;
                while (end < points.length && (stop(points, end) || CLOSING.indexOf(points[end]) >= 0)) {
                    end++;
                }
                add(points, start, end, sentences);
                start = end;
                comma = -1;
                i = end - 1;
            }
        }
        add(points, start, points.length, sentences);
        return sentences;
    }

    private static boolean ends(int[] points, int i) {
        return points[i] == '\n' || stop(points, i)
                || points[i] == '.' && i > 0 && points[i - 1] > ' ' && !Character.isDigit(points[i - 1]) && i + 1 < points.length && points[i + 1] == ' ';
    }

    /// One ellipsis mark alone is a hesitation; two make the Chinese ellipsis, which ends what is said.
    private static boolean stop(int[] points, int i) {
        boolean ellipsis = points[i] == '…' && (i > 0 && points[i - 1] == '…');
        return STOPS.indexOf(points[i]) >= 0 || ellipsis;
    }

    private static void add(int[] points, int from, int to, List<Stretch> into) {
        int start = from;
        int end = to;
        while (start < end && blank(points[start])) {
            start++;
        }
        while (end > start && blank(points[end - 1])) {
            end--;
        }
        if (start < end) {
            into.add(new Stretch(start, end));
        }
    }

    private static boolean blank(int c) { return Character.isWhitespace(c) || Character.isSpaceChar(c); }
}
