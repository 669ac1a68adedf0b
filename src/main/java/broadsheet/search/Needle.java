package broadsheet.search;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A folded phrase made ready for scanning packed text: its rarest character is looked for in four code units at a time by
/// word arithmetic, and only where it stands are its neighbours compared. Occurrences are counted from the left without
/// overlap. Immutable.
final class Needle {
    /// All bits of each 16-bit lane but the highest.
    private static final long LOW = 0x7FFF_7FFF_7FFF_7FFFL;
    private static final long ONES = 0x0001_0001_0001_0001L;

    private final char[] chars;
    private final int anchor;
    private final long broadcast;

    private Needle(char[] chars, int anchor) {
        this.chars = chars;
        this.anchor = anchor;
        this.broadcast = ONES * chars[anchor];
    }

    /// @param folded    not empty
    /// @param frequency how common a character is; only the order matters
    static Needle of(String folded, IntUnaryOperator frequency) {
        char[] chars = folded.toCharArray();
        int rarest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < chars.length; i++) {
            int common = frequency.applyAsInt(chars[i]);
            if (common < least) {
                least = common;
                rarest = i;
            }
        }
        return new Needle(chars, rarest);
    }

    int length() { return chars.length; }

    /// How often it occurs in the first `length` code units from word `base` on.
    int count(long[] words, int base, int length) { return chars.length == 1 ? countSingle(words, base, length) : scan(words, base, length, null); }

    /// Adds the start of every occurrence to `starts`.
    void find(long[] words, int base, int length, IntList starts) { scan(words, base, length, starts); }

    private int countSingle(long[] words, int base, int length) {
        int count = 0;
        int end = base + (length >>> 2);
        for (int i = base; i < end; i++) {
            count += Long.bitCount(lanes(words[i] ^ broadcast));
        }
        int rest = length & 3;
        return rest == 0 ? count : count + Long.bitCount(lanes(words[end] ^ broadcast) & (1L << (rest << 4)) - 1);
    }

    private int scan(long[] words, int base, int length, @Nullable IntList starts) {
        int count = 0;
        int next = 0;
        int end = base + ((length + 3) >>> 2);
        int at = base;
        while (at < end) {
            long hit = lanes(words[at] ^ broadcast);
            while (hit != 0) {
                int start = (at - base << 2) + (Long.numberOfTrailingZeros(hit) >>> 4) - anchor;
                if (start >= next && start + chars.length <= length && standsAt(words, base, start)) {
                    count++;
                    next = start + chars.length;
                    if (starts != null) {
                        starts.add(start);
                    }
                }
                hit &= hit - 1;
            }
            at++;
        }
        return count;
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
