package broadsheet.search;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A folded phrase made ready for scanning packed text: its rarest pair of neighbours is looked for at four positions at a
/// time by word arithmetic, and only where it stands is the rest compared. Occurrences are counted from the left without
/// overlap. Immutable.
final class Needle {
    /// All bits of each 16-bit lane but the highest.
    private static final long LOW = 0x7FFF_7FFF_7FFF_7FFFL;
    /// Words tested at once.
    private static final int GROUP = 4;
    private static final long ONES = 0x0001_0001_0001_0001L;

    private final char[] chars;
    /// Which of the characters is looked for.
    private final int anchor;
    private final long first;
    /// The character after the anchor; for a single character that one again.
    private final long second;

    private Needle(char[] chars, int anchor) {
        this.chars = chars;
        this.anchor = anchor;
        this.first = ONES * chars[anchor];
        this.second = ONES * chars[Math.min(anchor + 1, chars.length - 1)];
    }

    /// @param folded    not empty
    /// @param frequency how common a character is; only the order matters
    static Needle of(String folded, IntUnaryOperator frequency) {
        char[] chars = folded.toCharArray();
        int rarest = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < Math.max(1, chars.length - 1); i++) {
            long common = (long) frequency.applyAsInt(chars[i]) * frequency.applyAsInt(chars[Math.min(i + 1, chars.length - 1)]);
            if (common < least) {
                least = common;
                rarest = i;
            }
        }
        return new Needle(chars, rarest);
    }

    int length() { return chars.length; }

    /// How often it occurs in the first `length` code units from word `base` on.
    int count(long[] words, int base, int length) {
        return chars.length == 1 ? countSingle(words, base, length) : scan(words, base, length, null);
    }

    /// Adds the start of every occurrence to `starts`.
    void find(long[] words, int base, int length, IntList starts) { scan(words, base, length, starts); }

    private int countSingle(long[] words, int base, int length) {
        int count = 0;
        int end = base + (length >>> 2);
        for (int i = base; i < end; i++) {
            count += Long.bitCount(lanes(words[i] ^ first));
        }
        int rest = length & 3;
        return rest == 0 ? count : count + Long.bitCount(lanes(words[end] ^ first) & (1L << (rest << 4)) - 1);
    }

    private int scan(long[] words, int base, int length, @Nullable IntList starts) {
        int end = base + ((length + 3) >>> 2);
        int count = 0;
        int next = 0;
        int group = nextGroup(words, base, end);
        while (group < end) {
            int stop = Math.min(group + GROUP, end);
            for (int at = group; at < stop; at++) {
                long following = at + 1 < end ? words[at + 1] << 48 : 0;
                for (long hit = pairs(words[at], following); hit != 0; hit &= hit - 1) {
                    int start = (at - base << 2) + (Long.numberOfTrailingZeros(hit) >>> 4) - anchor;
                    if (start >= next && start + chars.length <= length && standsAt(words, base, start)) {
                        count++;
                        next = start + chars.length;
                        if (starts != null) {
                            starts.add(start);
                        }
                    }
                }
            }
            group = nextGroup(words, stop, end);
        }
        return count;
    }

    /// The first group of words from `at` on in which the anchor may stand; the tail shorter than a group always may.
    private int nextGroup(long[] words, int at, int end) {
        int group = at;
        for (; group < end - GROUP + 1; group += GROUP) {
            long a = words[group] ^ first;
            long b = words[group + 1] ^ first;
            long c = words[group + 2] ^ first;
            long d = words[group + 3] ^ first;
            if (((a - ONES & ~a | b - ONES & ~b | c - ONES & ~c | d - ONES & ~d) & ~LOW) != 0) {
                return group;
            }
        }
        return group;
    }

    /// Where in a word the anchor and the character after it stand.
    private long pairs(long word, long following) {
        return chars.length == 1 ? lanes(word ^ first) : lanes(word ^ first | (word >>> 16 | following) ^ second);
    }

    /// The highest bit of every 16-bit lane that is zero.
    private static long lanes(long word) { return ~((word & LOW) + LOW | word | LOW); }

    private boolean standsAt(long[] words, int base, int start) {
        for (int k = 0; k < chars.length; k++) {
            int i = start + k;
            if ((char) (words[base + (i >>> 2)] >>> ((i & 3) << 4)) != chars[k]) {
                return false;
            }
        }
        return true;
    }
}
