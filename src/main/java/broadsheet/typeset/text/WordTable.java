package broadsheet.typeset.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Chinese words with their costs (−10 ln of their share of all text), packed into one string: 2 MB for 180,000 words. Immutable, safe for
/// any thread. Cuts running Chinese into the most probable row of words (a unigram model).
public final class WordTable {
    /// Cost of a character no word explains: rarer than any word.
    public static final int UNKNOWN = 180;

    private final String words;
    private final int[] starts;
    private final short[] costs;
    private final int longest;
    /// For each first UTF-16 unit, the first word beginning with it or a later one.
    private final int[] firsts = new int[0x10001];

    private WordTable(String words, int[] starts, short[] costs) {
        this.words = words;
        this.starts = starts;
        this.costs = costs;
        int most = 1;
        Arrays.fill(firsts, costs.length);
        for (int i = costs.length - 1; i >= 0; i--) {
            firsts[words.charAt(starts[i])] = i;
            most = Math.max(most, starts[i + 1] - starts[i]);
        }
        for (int c = 0xFFFF; c >= 0; c--) {
            firsts[c] = Math.min(firsts[c], firsts[c + 1]);
        }
        longest = most;
    }

    /// Reads a table: words in order of their characters, each followed by its cost, a line each, gzipped.
    /// @param resource its absolute name
    /// @throws UncheckedIOException if it cannot be read
    public static WordTable read(String resource) {
        InputStream packed = Objects.requireNonNull(WordTable.class.getResourceAsStream(resource), resource);
        String lines;
        try (InputStream in = new GZIPInputStream(packed, 1 << 16)) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
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
        return new WordTable(words.toString(), Arrays.copyOf(starts, count + 1), Arrays.copyOf(costs, count));
    }

    /// A table of these words.
    /// @param words in any order, each once
    /// @param costs of each, ≥ 0
    public static WordTable of(String[] words, short[] costs) {
        int[] order = inOrder(words);
        StringBuilder text = new StringBuilder();
        int[] starts = new int[words.length + 1];
        short[] sorted = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            starts[i] = text.length();
            text.append(words[order[i]]);
            sorted[i] = costs[order[i]];
        }
        starts[words.length] = text.length();
        return new WordTable(text.toString(), starts, sorted);
    }

    /// The words' indexes in the order of their characters: dealt out by the first one, then sorted in heaps of some dozen.
    private static int[] inOrder(String[] words) {
        int[] ends = new int[0x10001];
        for (String word : words) {
            ends[word.charAt(0) + 1]++;
        }
        for (int c = 0; c < 0x10000; c++) {
            ends[c + 1] += ends[c];
        }
        int[] order = new int[words.length];
        int[] next = ends.clone();
        for (int i = 0; i < words.length; i++) {
            insert(words, order, ends[words[i].charAt(0)], next[words[i].charAt(0)]++, i);
        }
        return order;
    }

    /// Puts word `i` among `order[from, to)`, which are in order.
    private static void insert(String[] words, int[] order, int from, int to, int i) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[order[middle]].compareTo(words[i]) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        System.arraycopy(order, low, order, low + 1, to - low);
        order[low] = i;
    }

    /// How many words there are.
    public int size() { return costs.length; }

    /// The characters of a word by its number.
    public String word(int word) { return words.substring(starts[word], starts[word + 1]); }

    /// The length of the longest word, in UTF-16 units.
    public int longest() { return longest; }

    /// The number of the word `text[from, to)`, from 0; −1 if it is not listed.
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
    /// @param found filled; at least [#longest()] long
    /// @return the length up to which `found` is filled
    public int findAll(CharSequence text, int from, int to, int[] found) {
        int most = Math.min(longest, to - from);
        int low = firsts[text.charAt(from)];
        int high = firsts[text.charAt(from) + 1];
        for (int depth = 0; depth < most; depth++) {
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
        return most;
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
        return from >= 0 && to <= text.length() && from < to && to - from <= longest && find(text, from, to) >= 0;
    }

    /// Whether this is a word.
    public boolean contains(String word) { return contains(word, 0, word.length()); }

    /// The cost of a word by its number.
    public int cost(int word) { return costs[word]; }

    /// Marks where the words of the most probable row begin.
    ///
    /// @param from   of a stretch of Chinese, in UTF-16 units
    /// @param to     after it
    /// @param starts set to true where a word begins; `from` included
    public void cut(String text, int from, int to, boolean[] starts) {
        int[] least = new int[to - from + 1];
        int[] previous = new int[to - from + 1];
        path(text, from, to, least, previous);
        for (int i = to - from; i > 0; i = previous[i]) {
            starts[from + previous[i]] = true;
        }
    }

    /// The cost of the most probable row of words over a stretch of Chinese.
    public int cost(String text) {
        int[] least = new int[text.length() + 1];
        path(text, 0, text.length(), least, new int[text.length() + 1]);
        return least[text.length()];
    }

    private void path(String text, int from, int to, int[] least, int[] previous) {
        Arrays.fill(least, Integer.MAX_VALUE);
        least[0] = 0;
        int[] found = new int[longest];
        for (int i = 0; i < to - from; i++) {
            int words = findAll(text, from + i, to, found);
            if (words == 0 || found[0] < 0) {
                step(least, previous, i, 1, UNKNOWN);
            }
            for (int n = 1; n <= words; n++) {
                if (found[n - 1] >= 0) {
                    step(least, previous, i, n, costs[found[n - 1]]);
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
