package broadsheet.proof.lexicon;

import broadsheet.typeset.text.WordTable;
import java.util.Arrays;
import java.util.BitSet;

/// Finds the listed words that differ from a stretch of text in exactly one character. Immutable, safe for any thread.
public final class NearWords {
    private static final int FILTER_BITS = 22;

    /// Is told each word found.
    public interface Found {
        /// @param word its number in the table
        /// @param at   which of its characters differs
        void word(int word, int at);
    }

    private final WordTable words;
    private final long[] entries;
    private final BitSet filter = new BitSet(1 << FILTER_BITS);

    /// @param words of which those of two characters and more are found
    public NearWords(WordTable words) {
        this.words = words;
        long[] all = new long[words.size() * 4];
        int count = 0;
        for (int w = 0; w < words.size(); w++) {
            String word = words.word(w);
            for (int k = 0; word.length() > 1 && k < word.length(); k++) {
                if (count == all.length) {
                    all = Arrays.copyOf(all, count * 2);
                }
                int hash = hash(word, 0, word.length(), k);
                filter.set(hash >>> Integer.SIZE - FILTER_BITS);
                all[count++] = (long) hash << Integer.SIZE | w;
            }
        }
        entries = Arrays.copyOf(all, count);
        Arrays.sort(entries);
    }

    /// Tells every word as long as `text[from, to)` of which one character differs.
    public void near(String text, int from, int to, Found found) {
        for (int k = 0; k < to - from; k++) {
            int hash = hash(text, from, to, k);
            if (!filter.get(hash >>> Integer.SIZE - FILTER_BITS)) {
                continue;
            }
            int at = Arrays.binarySearch(entries, (long) hash << Integer.SIZE);
            for (int i = at < 0 ? -at - 1 : at; i < entries.length && (int) (entries[i] >> Integer.SIZE) == hash; i++) {
                if (differs(words.word((int) entries[i]), text, from, to, k)) {
                    found.word((int) entries[i], k);
                }
            }
        }
    }

    private static boolean differs(String word, String text, int from, int to, int k) {
        return word.length() == to - from && word.charAt(k) != text.charAt(from + k) && word.regionMatches(0, text, from, k)
                && word.regionMatches(k + 1, text, from + k + 1, to - from - k - 1);
    }

    private static int hash(String text, int from, int to, int without) {
        int hash = (to - from) * 31 + without;
        for (int i = from; i < to; i++) {
            hash = hash * 0x01000193 + (i - from == without ? 0 : text.charAt(i));
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ hash >>> 13;
    }
}
