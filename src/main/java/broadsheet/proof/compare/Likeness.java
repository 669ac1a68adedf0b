package broadsheet.proof.compare;

import java.util.HashMap;
import java.util.Map;

/// How much two texts have in common: twice the pairs of neighbouring characters both have, over all pairs (Dice, Ecology 26/3, 1945).
final class Likeness {
    /// From here on two texts are versions of one another.
    static final double VERSIONS = 0.5;

    private final Map<Long, Integer> pairs = new HashMap<>();
    private int count;

    Likeness(String text) {
        int[] points = ("\n" + text + "\n").codePoints().toArray();
        for (int i = 1; i < points.length; i++) {
            pairs.merge(((long) points[i - 1] << 32) + points[i], 1, Integer::sum);
            count++;
        }
    }

    /// 0 … 1; 1 for equal texts.
    double to(Likeness other) {
        Map<Long, Integer> fewer = pairs.size() <= other.pairs.size() ? pairs : other.pairs;
        Map<Long, Integer> more = fewer == pairs ? other.pairs : pairs;
        int common = 0;
        for (Map.Entry<Long, Integer> pair : fewer.entrySet()) {
            common += Math.min(pair.getValue(), more.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * common / (count + other.count);
    }
}
