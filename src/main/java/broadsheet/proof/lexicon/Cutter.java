package broadsheet.proof.lexicon;

import java.util.Arrays;

/// Cuts running Chinese into words: the most probable row of listed words. Figures and Latin words stay whole. Safe for any thread.
public final class Cutter {
    private static final Vocabulary WORDS = Vocabulary.shared();

    private Cutter() { }

    /// Whether a word begins at each UTF-16 unit of the text; the last element, for the end, is true.
    public static boolean[] starts(String text) {
        boolean[] starts = new boolean[text.length() + 1];
        starts[text.length()] = true;
        int at = 0;
        while (at < text.length()) {
            int end = runEnd(text, at);
            starts[at] = true;
            if (isHan(text.charAt(at))) {
                cut(text, at, end, starts);
            }
            at = end;
        }
        return starts;
    }

    /// The cost of the most probable row of words over a stretch of Chinese.
    public static int cost(String text) {
        int[] least = new int[text.length() + 1];
        path(text, 0, text.length(), least, new int[text.length() + 1]);
        return least[text.length()];
    }

    private static int runEnd(String text, int from) {
        char first = text.charAt(from);
        int end = from + 1;
        if (isHan(first)) {
            while (end < text.length() && isHan(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetterOrDigit(first)) {
            while (end < text.length() && !isHan(text.charAt(end)) && (Character.isLetterOrDigit(text.charAt(end)) || ".,-%/&+".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
        } else if (end < text.length() && Character.isSurrogatePair(first, text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void cut(String text, int from, int to, boolean[] starts) {
        int length = to - from;
        int[] least = new int[length + 1];
        int[] previous = new int[length + 1];
        path(text, from, to, least, previous);
        for (int i = length; i > 0; i = previous[i]) {
            starts[from + previous[i]] = true;
        }
    }

    private static void path(String text, int from, int to, int[] least, int[] previous) {
        int length = to - from;
        Arrays.fill(least, Integer.MAX_VALUE);
        least[0] = 0;
        int[] found = new int[Vocabulary.LONGEST];
        for (int i = 0; i < length; i++) {
            int words = WORDS.findAll(text, from + i, to, found);
            if (words == 0 || found[0] < 0) {
                step(least, previous, i, 1, Vocabulary.UNKNOWN);
            }
            for (int n = 1; n <= words; n++) {
                if (found[n - 1] >= 0) {
                    step(least, previous, i, n, WORDS.cost(found[n - 1]));
                }
            }
        }
    }

    private static void step(int[] least, int[] previous, int from, int length, int cost) {
        if (least[from] + cost < least[from + length]) {
            least[from + length] = least[from] + cost;
            previous[from + length] = from;
        }
    }

    private static boolean isHan(char c) { return c >= 0x3400 && c <= 0x9FFF || c == '〇'; }
}
