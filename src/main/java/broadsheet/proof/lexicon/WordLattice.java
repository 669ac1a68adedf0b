package broadsheet.proof.lexicon;

import broadsheet.typeset.text.WordTable;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Every way to cut a stretch of Chinese into words, each weighed by the words and pairs it has (Viterbi forwards and backwards): what the best
/// costs, and what the best would cost with another word at some place. For one thread at a time.
public final class WordLattice {
    private static final int NO_WORD = -1;
    private static final int FAR = 1 << 28;

    private final WordTable words;
    private final WordPairs pairs;
    private final int length;
    private int[] word = new int[256];
    private int[] start = new int[256];
    private int[] end = new int[256];
    private int[] before = new int[256];
    private int[] after = new int[256];
    private int count;
    /// Nodes are made in order of their start: those of `i` are `byStart[i] … byStart[i + 1]`.
    private final int[] byStart;
    private final int[][] byEnd;
    private final int best;

    /// @param text a stretch of Han characters only
    public WordLattice(WordTable words, WordPairs pairs, String text) {
        this.words = words;
        this.pairs = pairs;
        this.length = text.length();
        byStart = new int[length + 2];
        byEnd = new int[length + 1][];
        int[] found = new int[words.longest()];
        for (int i = 0; i < length; i++) {
            byStart[i] = count;
            int n = words.findAll(text, i, length, found);
            if (n == 0 || found[0] < 0) {
                add(NO_WORD, i, i + 1);
            }
            for (int k = 0; k < n; k++) {
                if (found[k] >= 0) {
                    add(found[k], i, i + k + 1);
                }
            }
        }
        byStart[length] = count;
        byStart[length + 1] = count;
        for (int node = 0; node < count; node++) {
            int e = end[node];
            byEnd[e] = byEnd[e] == null ? new int[] {node} : with(byEnd[e], node);
            before[node] = reach(start[node], word[node]);
        }
        for (int node = count - 1; node >= 0; node--) {
            after[node] = leave(end[node], word[node]);
        }
        best = length == 0 ? 0 : IntStream.range(0, byStart[1]).map(node -> before[node] + after[node]).min().orElse(FAR);
    }

    /// What the best row of words of a stretch of Han characters costs, by the shipped tables.
    public static int cost(String text) { return new WordLattice(Vocabulary.shared(), WordPairs.shared(), text).best(); }

    private static int[] with(int[] list, int node) {
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = node;
        return longer;
    }

    private void add(int w, int from, int to) {
        if (count == word.length) {
            word = Arrays.copyOf(word, count * 2);
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            before = Arrays.copyOf(before, count * 2);
            after = Arrays.copyOf(after, count * 2);
        }
        word[count] = w;
        start[count] = from;
        end[count++] = to;
    }

    /// The least cost of everything up to and with the word, if it stood at `from`.
    private int reach(int from, int w) {
        if (from == 0) {
            return pairs.cost(NO_WORD, w);
        }
        int least = FAR;
        for (int node : byEnd[from]) {
            least = Math.min(least, before[node] + pairs.cost(word[node], w));
        }
        return least;
    }

    private int leave(int to, int w) {
        if (to == length) {
            return 0;
        }
        int least = FAR;
        for (int node = byStart[to]; node < byStart[to + 1]; node++) {
            least = Math.min(least, pairs.cost(w, word[node]) + after[node]);
        }
        return least;
    }

    /// The cost of the best row of words.
    public int best() { return best; }

    /// The cost of the best row with this word at `[from, to)`, whatever stands there.
    public int with(int w, int from, int to) { return reach(from, w) + leave(to, w); }

    /// How long the word is that covers the character at `at` in the best row.
    public int lengthAt(int at) {
        for (int node = 0; node < count; node++) {
            if (start[node] <= at && end[node] > at && before[node] + after[node] == best) {
                return end[node] - start[node];
            }
        }
        return 1;
    }
}
