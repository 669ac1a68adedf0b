package broadsheet.typeset.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Chinese words with their costs (−10 ln of their share of all text), packed into one string: about 1 MB. Immutable.
final class WordList {
    /// The longest word listed, in characters.
    static final int LONGEST = 6;
    private static final String RESOURCE = "/broadsheet/lexicon/words.txt.gz";

    private final String words;
    private final int[] starts;
    private final short[] costs;

    private WordList(String words, int[] starts, short[] costs) {
        this.words = words;
        this.starts = starts;
        this.costs = costs;
    }

    /// The list Broadsheet ships, read when first asked for.
    static WordList shared() { return Shared.LIST; }

    /// Holds the list, so that it is read only when a headline is first set.
    private static final class Shared {
        static final WordList LIST = read();
    }

    private static WordList read() {
        InputStream resource = Objects.requireNonNull(WordList.class.getResourceAsStream(RESOURCE), RESOURCE);
        String lines;
        try (InputStream in = new GZIPInputStream(resource, 1 << 16)) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        StringBuilder words = new StringBuilder(lines.length());
        int[] starts = new int[lines.length() / 4 + 2];
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
        return new WordList(words.toString(), Arrays.copyOf(starts, count + 1), Arrays.copyOf(costs, count));
    }

    /// The cost of the word `text[from, to)`, −1 if it is not listed.
    int cost(String text, int from, int to) {
        int low = 0;
        int high = costs.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, text, from, to);
            if (order == 0) {
                return costs[middle];
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int compare(int word, String text, int from, int to) {
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
