package broadsheet.proof.lexicon;

import broadsheet.typeset.text.WordTable;

/// Cuts running Chinese into words: the most probable row of listed words. Figures and Latin words stay whole. Safe for any thread.
public final class Cutter {
    private static final WordTable WORDS = Vocabulary.shared();

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
                WORDS.cut(text, at, end, starts);
            }
            at = end;
        }
        return starts;
    }

    /// The cost of the most probable row of words over a stretch of Chinese.
    public static int cost(String text) { return WORDS.cost(text); }

    private static int runEnd(String text, int from) {
        char first = text.charAt(from);
        int end = from + 1;
        if (isHan(first)) {
            while (end < text.length() && isHan(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetterOrDigit(first)) {
            while (end < text.length() && !isHan(text.charAt(end))
                    && (Character.isLetterOrDigit(text.charAt(end)) || ".,-%/&+".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
        } else if (end < text.length() && Character.isSurrogatePair(first, text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHan(char c) { return c >= 0x3400 && c <= 0x9FFF || c == '〇'; }
}
