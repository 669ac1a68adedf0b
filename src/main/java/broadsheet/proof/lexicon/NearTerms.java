package broadsheet.proof.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/// Finds, of many terms, those that differ from a stretch of text in exactly one character. Immutable, safe for any thread.
public final class NearTerms {
    private static final int FILTER_BITS = 20;

    private final List<String> terms;
    /// A hash of a term without one of its characters in the upper half, the term's number in the lower; sorted.
    private final long[] entries;
    private final BitSet filter = new BitSet(1 << FILTER_BITS);

    /// @param terms of two characters or more, all in the basic plane
    public NearTerms(Collection<String> terms) {
        this.terms = List.copyOf(terms);
        entries = new long[this.terms.stream().mapToInt(String::length).sum()];
        int count = 0;
        for (int i = 0; i < this.terms.size(); i++) {
            String term = this.terms.get(i);
            for (int k = 0; k < term.length(); k++) {
                int hash = hash(term, 0, term.length(), k);
                entries[count++] = (long) hash << Integer.SIZE | i;
                filter.set(hash >>> Integer.SIZE - FILTER_BITS);
            }
        }
        Arrays.sort(entries);
    }

    /// The terms as long as `text[from, to)` that differ from it in one character.
    public List<String> near(String text, int from, int to) {
        List<String> near = List.of();
        for (int k = 0; k < to - from; k++) {
            int hash = hash(text, from, to, k);
            if (filter.get(hash >>> Integer.SIZE - FILTER_BITS)) {
                near = add(near, hash, text, from, to, k);
            }
        }
        return near;
    }

    private List<String> add(List<String> near, int hash, String text, int from, int to, int k) {
        int at = Arrays.binarySearch(entries, (long) hash << Integer.SIZE);
        List<String> longer = near;
        for (int i = at < 0 ? -at - 1 : at; i < entries.length && (int) (entries[i] >> Integer.SIZE) == hash; i++) {
            String term = terms.get((int) entries[i]);
            if (term.length() == to - from && term.charAt(k) != text.charAt(from + k) && term.regionMatches(0, text, from, k)
                    && term.regionMatches(k + 1, text, from + k + 1, to - from - k - 1)) {
                longer = new ArrayList<>(longer);
                longer.add(term);
            }
        }
        return longer;
    }

    private static int hash(String text, int from, int to, int without) {
        int hash = (to - from) * 31 + without;
        for (int i = from; i < to; i++) {
            hash = hash * 0x01000193 + (i - from == without ? 0 : text.charAt(i));
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ hash >>> 13;
    }
}
