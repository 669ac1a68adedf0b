package broadsheet.proof.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Chinese words and names with their costs (−10 ln of their share of all text), packed: some 220,000 in 2 MB of memory.
/// Immutable. The table and its licence: `assets/lexicon/proof-words.md`.
public final class Vocabulary {
    /// The longest word listed, in characters.
    public static final int LONGEST = 8;
    /// Cost of a character no word explains: rarer than any word.
    public static final int UNKNOWN = 180;
    private static final String RESOURCE = "/broadsheet/lexicon/proof-words.txt.gz";

    private final String words;
    private final int[] starts;
    private final short[] costs;
    /// For each first UTF-16 unit, the first word beginning with it or a later one.
    private final int[] firsts = new int[0x10001];

    private Vocabulary(String words, int[] starts, short[] costs) {
        this.words = words;
        this.starts = starts;
        this.costs = costs;
        Arrays.fill(firsts, costs.length);
        for (int i = costs.length - 1; i >= 0; i--) {
            firsts[words.charAt(starts[i])] = i;
        }
        for (int c = 0xFFFF; c >= 0; c--) {
            firsts[c] = Math.min(firsts[c], firsts[c + 1]);
        }
    }

    /// The list Broadsheet ships, read once.
    public static Vocabulary shared() { return Shared.LIST; }

    private static final class Shared {
        static final Vocabulary LIST = read();
    }

    private static Vocabulary read() {
        InputStream resource = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(RESOURCE), RESOURCE);
        String lines;
        try (InputStream in = new GZIPInputStream(resource, 1 << 16)) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        StringBuilder words = new StringBuilder(lines.length());
        int[] starts = new int[lines.length() / 3 + 2];
        short[] costs = new short[starts.length];
        int count = 0;
        int cost = 0;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c > '9') {
                words.append(c);
            } else if (c >= '0') {
                cost = cost * 10 + c - '0';
            } else {
                costs[count++] = (short) cost;
                starts[count] = words.length();
                cost = 0;
            }
        }
        return new Vocabulary(words.toString(), Arrays.copyOf(starts, count + 1), Arrays.copyOf(costs, count));
    }

    /// How many words there are; each has a number from 0.
    public int size() { return costs.length; }

    /// The number of the word `text[from, to)`, −1 if it is not listed.
    public int find(CharSequence text, int from, int to) {
        int low = firsts[text.charAt(from)];
        int high = firsts[text.charAt(from) + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, text, from, to);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// The numbers of the words beginning at `from`, by length: `found[n - 1]` for the word of `n` characters, −1 where there is none.
    ///
    /// @param to    where the text to look at ends
    /// @param found filled; at least [#LONGEST] long
    /// @return the length up to which `found` is filled
    public int findAll(CharSequence text, int from, int to, int[] found) {
        int longest = Math.min(LONGEST, to - from);
        int low = firsts[text.charAt(from)];
        int high = firsts[text.charAt(from) + 1];
        for (int depth = 0; depth < longest; depth++) {
            if (depth > 0) {
                char c = text.charAt(from + depth);
                low = first(low, high, depth, c);
                high = first(low, high, depth, c + 1);
            }
            if (low == high) {
                return depth;
            }
            found[depth] = starts[low + 1] - starts[low] == depth + 1 ? low : -1;
        }
        return longest;
    }

    /// The first of the words `low … high`, alike up to `depth`, whose character there is `c` or a later one.
    private int first(int low, int high, int depth, int c) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int at = starts[middle] + depth;
            if (at >= starts[middle + 1] || words.charAt(at) < c) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// Whether `text[from, to)` is a word; false outside the text.
    public boolean contains(CharSequence text, int from, int to) {
        return from >= 0 && to <= text.length() && from < to && to - from <= LONGEST && find(text, from, to) >= 0;
    }

    /// Whether this is a word.
    public boolean contains(String word) { return contains(word, 0, word.length()); }

    /// The cost of a word by its number.
    public int cost(int word) { return costs[word]; }

    /// A word by its number.
    public String word(int word) { return words.substring(starts[word], starts[word + 1]); }

    private int compare(int word, CharSequence text, int from, int to) {
        int start = starts[word];
        int length = starts[word + 1] - start;
        int common = Math.min(length, to - from);
        for (int i = 0; i < common; i++) {
            int difference = words.charAt(start + i) - text.charAt(from + i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - (to - from);
    }
}
