package broadsheet.proof.lexicon;

import broadsheet.typeset.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/// Finds, of many terms, those that differ from a stretch of text in exactly one character. Immutable, safe for any thread.
public final class NearTerms {
    /// Bits of the filter for each entry: seven of eight stretches that are near nothing are passed over without a search.
    private static final int SPARSE = 8;
    private static final int LEAST_BITS = 10;

    private final IntFunction<String> terms;
    /// A hash of a term without one of its characters in the upper half, the term's number in the lower; sorted.
    private final long[] entries;
    private final int filterBits;
    private final BitSet filter;

    /// Is told each term found.
    public interface Found {
        /// @param term its number
        /// @param at   which of its characters differs
        void term(int term, int at);
    }

    /// @param terms of two characters or more, all in the basic plane
    public static NearTerms of(Collection<String> terms) {
        List<String> list = List.copyOf(terms);
        return new NearTerms(list.size(), list::get);
    }

    /// Those words of a table that have two characters or more, by their numbers in the table.
    public static NearTerms of(WordTable words) { return new NearTerms(words.size(), words::word); }

    private NearTerms(int size, IntFunction<String> terms) {
        this.terms = terms;
        long[] all = new long[size * 4];
        int count = 0;
        for (int i = 0; i < size; i++) {
            String term = terms.apply(i);
            for (int k = 0; term.length() > 1 && k < term.length(); k++) {
                if (count == all.length) {
                    all = Arrays.copyOf(all, count * 2);
                }
                all[count++] = (long) hash(term, 0, term.length(), k) << Integer.SIZE | i;
            }
        }
        entries = Arrays.copyOf(all, count);
        Arrays.sort(entries);
        filterBits = Math.max(LEAST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(count * SPARSE));
        filter = new BitSet(1 << filterBits);
        Arrays.stream(entries).forEach(entry -> filter.set(slot((int) (entry >> Integer.SIZE))));
    }

    private int slot(int hash) { return hash >>> Integer.SIZE - filterBits; }

    /// The terms as long as `text[from, to)` that differ from it in one character.
    public List<String> near(String text, int from, int to) {
        List<String> near = new ArrayList<>(0);
        near(text, from, to, (term, at) -> near.add(terms.apply(term)));
        return near;
    }

    /// Tells every term as long as `text[from, to)` of which one character differs.
    public void near(String text, int from, int to, Found found) {
        for (int k = 0; k < to - from; k++) {
            int hash = hash(text, from, to, k);
            if (filter.get(slot(hash))) {
                search(hash, text, from, to, k, found);
            }
        }
    }

    private void search(int hash, String text, int from, int to, int k, Found found) {
        int at = Arrays.binarySearch(entries, (long) hash << Integer.SIZE);
        for (int i = at < 0 ? -at - 1 : at; i < entries.length && (int) (entries[i] >> Integer.SIZE) == hash; i++) {
            int term = (int) entries[i];
            if (differs(terms.apply(term), text, from, to, k)) {
                found.term(term, k);
            }
        }
    }

    private static boolean differs(String term, String text, int from, int to, int k) {
        return term.length() == to - from && term.charAt(k) != text.charAt(from + k) && term.regionMatches(0, text, from, k)
                && term.regionMatches(k + 1, text, from + k + 1, to - from - k - 1);
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
