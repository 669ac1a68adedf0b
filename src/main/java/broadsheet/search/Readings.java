package broadsheet.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How each folded Han character may be read: all its syllables in pinyin without tones, ü as `v` and as `u`.
/// Latin letters read as themselves. Immutable, thread-safe.
final class Readings {
    private static final String TABLE = "/broadsheet/lexicon/pinyin.txt";
    private static final String[] NONE = {};

    /// By UTF-16 code unit: rare characters beyond the BMP have no readings here.
    private final String[][] readings = new String[0x10000][];
    /// Bit n is set where a reading begins with the n-th letter.
    private final int[] initials = new int[0x10000];
    private final Set<String> syllables = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    private Readings(List<String> table) {
        Arrays.fill(readings, NONE);
        for (String line : table) {
            int space = line.indexOf(' ');
            String syllable = line.substring(0, space);
            line.substring(space + 1).codePoints().filter(c -> c < 0x10000).forEach(c -> {
                add((char) c, syllable);
                if (syllable.indexOf('v') >= 0) {
                    add((char) c, syllable.replace('v', 'u'));
                }
            });
        }
        for (char c = 'a'; c <= 'z'; c++) {
            add(c, String.valueOf(c));
        }
    }

    private void add(char c, String syllable) {
        String[] known = of(c);
        String[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = syllable;
        readings[c] = more;
        initials[c] |= 1 << syllable.charAt(0) - 'a';
        if (syllables.add(syllable)) {
            for (int i = 1; i <= syllable.length(); i++) {
                prefixes.add(syllable.substring(0, i));
            }
        }
    }

    /// The readings of the shipped table.
    static Readings standard() { return Standard.READINGS; }

    /// The readings of a folded character; none for punctuation and for rare characters. Not to be changed.
    String[] of(char c) { return readings[c]; }

    /// The first letters of the readings: bit 0 for a … bit 25 for z.
    int initials(char c) { return initials[c]; }

    /// Whether a character may be read so.
    boolean isSyllable(String letters) { return syllables.contains(letters); }

    /// Whether a reading may begin so.
    boolean isPrefix(String letters) { return prefixes.contains(letters); }

    private static final class Standard {
        static final Readings READINGS = new Readings(Folding.table(TABLE));
    }
}
