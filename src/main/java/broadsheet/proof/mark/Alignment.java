package broadsheet.proof.mark;

import java.util.function.IntToDoubleFunction;

/// The stretch of a text most like a pattern: the fewest characters inserted, deleted and changed (Sellers, J. Algorithms 1/4, 1980).
/// Time and memory grow with the product of the lengths.
public final class Alignment {
    private static final byte DIAGONAL = 0;
    private static final byte PATTERN_ONLY = 1;
    private static final byte TEXT_ONLY = 2;

    private final int patternLength;
    private final int textLength;
    private final byte[] moves;
    private final int[] costs;

    /// Aligns the whole pattern with any stretch of the text.
    public Alignment(int[] pattern, int[] text) {
        patternLength = pattern.length;
        textLength = text.length;
        int width = textLength + 1;
        moves = new byte[(patternLength + 1) * width];
        int[] above = new int[width];
        int[] row = new int[width];
        for (int i = 1; i <= patternLength; i++) {
            row[0] = i;
            moves[i * width] = PATTERN_ONLY;
            for (int j = 1; j <= textLength; j++) {
                int diagonal = above[j - 1] + (pattern[i - 1] == text[j - 1] ? 0 : 1);
                int patternOnly = above[j] + 1;
                int textOnly = row[j - 1] + 1;
                int least = Math.min(diagonal, Math.min(patternOnly, textOnly));
                row[j] = least;
                moves[i * width + j] = least == diagonal ? DIAGONAL : least == patternOnly ? PATTERN_ONLY : TEXT_ONLY;
            }
            int[] spare = above;
            above = row;
            row = spare;
        }
        costs = above;
    }

    /// Where in the text the best alignment ends.
    ///
    /// @param penalty added to the cost of an alignment that ends at an offset
    public int bestEnd(IntToDoubleFunction penalty) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int j = 0; j <= textLength; j++) {
            double cost = costs[j] + (costs[j] > least ? 0 : penalty.applyAsDouble(j));
            if (cost < least) {
                least = cost;
                best = j;
            }
        }
        return best;
    }

    /// The cost of the best alignment that ends there, in characters.
    public int cost(int end) { return costs[end]; }

    /// Where the boundaries of a piece of the pattern lie in the text, for the alignment that ends at `end`. Characters inserted at a
    /// boundary lie outside the piece.
    ///
    /// @return first offset and offset after the last
    int[] piece(int from, int to, int end) {
        int[] least = new int[patternLength + 1];
        int[] most = new int[patternLength + 1];
        int i = patternLength;
        int j = end;
        most[i] = j;
        least[i] = j;
        while (i > 0) {
            byte move = moves[i * (textLength + 1) + j];
            if (move != TEXT_ONLY) {
                i--;
            }
            if (move != PATTERN_ONLY) {
                j--;
            }
            if (move != TEXT_ONLY) {
                most[i] = j;
            }
            least[i] = j;
        }
        int start = from == to ? least[from] : most[from];
        return new int[] {start, Math.max(start, least[to])};
    }
}
