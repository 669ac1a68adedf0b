package broadsheet.proof.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How characters are read, without tones, and whether two are read alike. The table and its licence: `assets/lexicon/fold-and-pinyin.md`.
/// Safe for any thread.
public final class Sounds {
    private static final String TABLE = "/broadsheet/lexicon/pinyin.txt";
    private static final short[] NONE = {};
    private static final Map<String, Short> NUMBERS = new HashMap<>();
    private static final Map<String, Short> BLURRED = new HashMap<>();
    /// For each character, its syllables; below them the same without what is easily mistaken.
    private static final short[][] READINGS = new short[Character.MAX_VALUE + 1][];
    private static final short[][] NEAR = new short[Character.MAX_VALUE + 1][];

    static {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(Sounds.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                String syllable = line.substring(0, space);
                short number = NUMBERS.computeIfAbsent(syllable, s -> (short) NUMBERS.size());
                short blurred = BLURRED.computeIfAbsent(blur(syllable), s -> (short) BLURRED.size());
                line.chars().skip(space + 1L).forEach(c -> {
                    READINGS[c] = with(READINGS[c], number);
                    NEAR[c] = with(NEAR[c], blurred);
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    private Sounds() { }

    /// How alike two characters sound.
    public enum Likeness {
        /// One reading of both is the same but for the tone.
        SAME,
        /// They differ in what many speakers do not tell apart: zh and z, n and l, f and h, -ng and -n.
        NEAR,
        /// Neither.
        NONE
    }

    /// How alike two characters sound.
    public static Likeness between(char a, char b) {
        return meet(READINGS[a], READINGS[b]) ? Likeness.SAME : meet(NEAR[a], NEAR[b]) ? Likeness.NEAR : Likeness.NONE;
    }

    private static boolean meet(short[] a, short[] b) {
        if (a == null || b == null) {
            return false;
        }
        for (short x : a) {
            for (short y : b) {
                if (x == y) {
                    return true;
                }
            }
        }
        return false;
    }

    private static short[] with(short[] list, short number) {
        short[] longer = list == null ? Arrays.copyOf(NONE, 1) : Arrays.copyOf(list, list.length + 1);
        longer[longer.length - 1] = number;
        return longer;
    }

    private static String blur(String syllable) {
        return syllable.replaceFirst("^([zcs])h", "$1").replaceFirst("^n", "l").replaceFirst("^h(?=u|$)", "f").replaceFirst("(?<=[aei])ng$", "n");
    }
}
