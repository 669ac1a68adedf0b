package broadsheet.proof.lexicon;

import broadsheet.typeset.text.WordTable;
import java.util.Arrays;
import java.util.stream.IntStream;

/// How much likelier a word is after another than anywhere: a bigram model over the words of the [Vocabulary], pruned to the pairs that say most
/// (Katz' back-off; what is left of a word's probability goes to all others). Immutable, safe for any thread.
///
/// The packed form: how many words have pairs; then, from the commonest word to the rarest, how many pairs it has and for each of them how far the
/// second word's rank is from that of the pair before, and the level of its gain. All of it arithmetically coded, see [BitDecoder].
public final class WordPairs {
    /// Costs are stored in steps of so much (−10 ln of probability).
    static final int STEP = 6;
    static final int LEVELS = 5;
    private static final int MOST_GAIN = ((1 << LEVELS) - 1) * STEP;

    private final WordTable words;
    /// For each word, where its pairs begin.
    private final int[] starts;
    private final int[] seconds;
    private final byte[] gains;
    /// For each word, what a word after it costs more where the pair is not listed.
    private final short[] backOff;

    private WordPairs(WordTable words, int[] starts, int[] seconds, byte[] gains) {
        this.words = words;
        this.starts = starts;
        this.seconds = seconds;
        this.gains = gains;
        backOff = new short[words.size()];
        double[] share = shares(words);
        for (int w = 0; w < backOff.length; w++) {
            double listed = 0;
            double alone = 0;
            for (int i = starts[w]; i < starts[w + 1]; i++) {
                alone += share[words.cost(seconds[i]) + MOST_GAIN];
                listed += share[words.cost(seconds[i]) - gains[i] * STEP + MOST_GAIN];
            }
            backOff[w] = (short) Math.round(-10 * Math.log(Math.max(0.02, 1 - listed) / Math.max(0.02, 1 - alone)));
        }
    }

    /// What share of all text a cost stands for, from −[#MOST_GAIN] on.
    private static double[] shares(WordTable words) {
        int most = IntStream.range(0, words.size()).map(words::cost).max().orElse(0);
        return IntStream.rangeClosed(-MOST_GAIN, most).mapToDouble(cost -> Math.exp(-cost / 10.0)).toArray();
    }

    /// The pairs Broadsheet ships, read when a check first asks for them.
    public static WordPairs shared() { return Shipped.PAIRS; }

    private static final class Shipped {
        static final WordPairs PAIRS = read(Vocabulary.shared(), Vocabulary.bytes("/broadsheet/lexicon/word-pairs.bin"));
    }

    /// The words from the commonest to the rarest: the order in which they are numbered in the packed form.
    static int[] ranks(WordTable words) {
        int most = IntStream.range(0, words.size()).map(words::cost).max().orElse(0);
        int[] places = new int[most + 2];
        for (int w = 0; w < words.size(); w++) {
            places[words.cost(w) + 1]++;
        }
        Arrays.parallelPrefix(places, Integer::sum);
        int[] ranks = new int[words.size()];
        for (int w = 0; w < ranks.length; w++) {
            ranks[places[words.cost(w)]++] = w;
        }
        return ranks;
    }

    /// Unpacks the pairs.
    static WordPairs read(WordTable words, byte[] packed) {
        int[] ranks = ranks(words);
        BitDecoder in = new BitDecoder(packed);
        short[] counts = BitDecoder.models(BitDecoder.NUMBER);
        short[] deltas = BitDecoder.models(BitDecoder.NUMBER * 16);
        short[] levels = BitDecoder.models(32 << LEVELS);
        int[][] after = new int[words.size()][];
        int all = 0;
        int used = in.number(counts, 0);
        for (int rank = 0; rank < used; rank++) {
            int[] row = new int[in.number(counts, 0)];
            int second = -1;
            int context = Integer.SIZE - Integer.numberOfLeadingZeros(row.length) >> 1;
            for (int i = 0; i < row.length; i++) {
                int delta = in.number(deltas, context * BitDecoder.NUMBER);
                second += delta + 1;
                int size = Integer.SIZE - Integer.numberOfLeadingZeros(second);
                int level = in.tree(levels, size << LEVELS, LEVELS);
                row[i] = ranks[second] << LEVELS | level;
            }
            Arrays.sort(row);
            after[ranks[rank]] = row;
            all += row.length;
        }
        int[] starts = new int[words.size() + 1];
        int[] seconds = new int[all];
        byte[] gains = new byte[all];
        int n = 0;
        for (int w = 0; w < after.length; w++) {
            starts[w] = n;
            int[] row = after[w];
            for (int i = 0; row != null && i < row.length; i++) {
                seconds[n] = row[i] >>> LEVELS;
                gains[n++] = (byte) (row[i] & (1 << LEVELS) - 1);
            }
        }
        starts[after.length] = n;
        return new WordPairs(words, starts, seconds, gains);
    }

    /// What `second` costs after `first` (−10 ln of probability). Words by their number in the table; −1: none, or one the table does not have.
    public int cost(int first, int second) {
        int alone = second < 0 ? WordTable.UNKNOWN : words.cost(second);
        if (first < 0) {
            return alone;
        }
        if (second >= 0) {
            int at = Arrays.binarySearch(seconds, starts[first], starts[first + 1], second);
            if (at >= 0) {
                return Math.max(0, alone - gains[at] * STEP);
            }
        }
        return alone + backOff[first];
    }

    /// How many pairs there are.
    public int size() { return seconds.length; }
}
