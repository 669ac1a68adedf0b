package broadsheet.proof.check.issue;

import broadsheet.edition.Span;
import broadsheet.proof.Passage;
import broadsheet.proof.lexicon.Surnames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds characters that stand between the same words as another one elsewhere in the edition. The words around a character are looked at in
/// rows of four: four behind it, one before and three behind, … four before it.
final class PhraseIndex {
    private static final int AROUND = 4;
    private static final int ROWS = AROUND + 1;
    private static final char END = '\n';

    /// A character and the one that stands elsewhere in its place.
    ///
    /// @param at        in the passage, in UTF-16 units
    /// @param meant     the other character
    /// @param rows      in how many rows of four the words around are the same, 1 … 5
    /// @param elsewhere where the other one stands
    record Variant(Passage passage, int at, char meant, int rows, Span elsewhere) { }

    private final List<Passage> passages;
    /// Where each passage begins in [#whole].
    private final int[] starts;
    private final String whole;

    PhraseIndex(List<Passage> passages) {
        this.passages = passages;
        starts = new int[passages.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.length();
            all.append(passages.get(i).text()).append(END);
        }
        whole = all.toString();
    }

    static boolean isHan(char c) { return c >= '一' && c <= '龥'; }

    /// What stands once between words that have one other character elsewhere. Words that have many (5日下午来到 behind every name) are no phrase.
    /// @param least how many rows must be the same
    List<Variant> variants(int least) {
        Map<Long, int[]> rows = new TreeMap<>();
        long[] entries = entries();
        for (int from = 0; from < entries.length;) {
            int to = from + 1;
            while (to < entries.length && entries[to] >> Integer.SIZE == entries[from] >> Integer.SIZE) {
                to++;
            }
            if (to - from > 1) {
                group(Arrays.copyOfRange(entries, from, to), rows);
            }
            from = to;
        }
        List<Variant> variants = new ArrayList<>();
        rows.forEach((key, seen) -> {
            if (Integer.bitCount(seen[0]) >= least) {
                int at = (int) (key >> Character.SIZE);
                Passage passage = passages.get(passage(at));
                int other = seen[1];
                variants.add(new Variant(passage, at - starts[passage(at)], (char) (key & Character.MAX_VALUE), Integer.bitCount(seen[0]),
                        passages.get(passage(other)).span(other - starts[passage(other)], other - starts[passage(other)] + 1)));
            }
        });
        return variants;
    }

    /// A hash of four characters around each place in the upper half, the place and which row in the lower; sorted.
    private long[] entries() {
        long[] entries = new long[whole.length() * ROWS];
        int count = 0;
        for (int at = 0; at < whole.length(); at++) {
            for (int before = 0; isHan(whole.charAt(at)) && before < ROWS; before++) {
                int hash = hash(at, before);
                if (hash != 0) {
                    entries[count++] = (long) hash << Integer.SIZE | (long) at * ROWS + before;
                }
            }
        }
        long[] filled = Arrays.copyOf(entries, count);
        Arrays.sort(filled);
        return filled;
    }

    /// 0 where the row reaches beyond the text or over a mark: what follows a mark follows many things.
    private int hash(int at, int before) {
        int hash = before + 1;
        for (int i = at - before; i <= at + AROUND - before; i++) {
            if (i < 0 || i >= whole.length() || !isHan(whole.charAt(i)) && !Character.isLetterOrDigit(whole.charAt(i))) {
                return 0;
            }
            hash = hash * 0x01000193 + (i == at ? 0 : whole.charAt(i));
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ hash >>> 13;
    }

    /// The places of one row: two characters there, one of them once.
    private void group(long[] entries, Map<Long, int[]> rows) {
        int first = place(entries[0]);
        int row = (int) ((entries[0] & 0xFFFFFFFFL) % ROWS);
        int firstCount = 0;
        int second = -1;
        int secondCount = 0;
        for (long entry : entries) {
            int at = place(entry);
            if (!isSame(first, at, row)) {
                return;
            }
            if (whole.charAt(at) == whole.charAt(first)) {
                firstCount++;
            } else if (second < 0 || whole.charAt(at) == whole.charAt(second)) {
                second = at;
                secondCount++;
            } else {
                return;
            }
        }
        if (second >= 0) {
            put(rows, first, second, row, firstCount);
            put(rows, second, first, row, secondCount);
        }
    }

    private void put(Map<Long, int[]> rows, int at, int other, int row, int times) {
        if (times == 1) {
            int[] seen = rows.computeIfAbsent((long) at << Character.SIZE | whole.charAt(other), k -> new int[] {0, other});
            seen[0] |= 1 << row;
        }
    }

    private static int place(long entry) { return (int) ((entry & 0xFFFFFFFFL) / ROWS); }

    private boolean isSame(int a, int b, int before) {
        return whole.regionMatches(a - before, whole, b - before, before) && whole.regionMatches(a + 1, whole, b + 1, AROUND - before);
    }

    private int passage(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    /// Whether the edition joins the character with both its neighbours elsewhere too, or with one that makes a person's name with it.
    boolean isUsual(Passage passage, int at) {
        String text = passage.text();
        boolean before = at > 0 && isTwice(text.substring(at - 1, at + 1));
        boolean behind = at + 1 < text.length() && isTwice(text.substring(at, at + 2));
        return before && behind || before && Surnames.isSurname(text.charAt(at - 1)) || behind && Surnames.isSurname(text.charAt(at));
    }

    private boolean isTwice(String words) {
        int first = whole.indexOf(words);
        return whole.indexOf(words, first + 1) >= 0;
    }
}
