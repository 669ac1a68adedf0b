package broadsheet.search;

import java.util.Arrays;

/// The stretches of folded text that the terms of a query cover in one article. Overlapping stretches become one, so that a
/// hit is never shown or counted twice; stretches that only touch stay two.
final class Stretches {
    /// Start in the high half, end in the low half: sorts by start.
    private long[] pairs = new long[32];
    private int size;

    void add(int start, int end) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = (long) start << 32 | end;
    }

    void clear() { size = 0; }

    /// Sorts and joins what overlaps; afterwards [#size] is the number of hits.
    Stretches merge() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept > 0 && start(i) < end(kept - 1)) {
                pairs[kept - 1] = (long) start(kept - 1) << 32 | Math.max(end(kept - 1), end(i));
            } else {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
        return this;
    }

    int size() { return size; }

    int start(int i) { return (int) (pairs[i] >>> 32); }

    int end(int i) { return (int) pairs[i]; }
}
