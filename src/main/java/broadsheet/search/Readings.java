package broadsheet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How each folded Han character may be read: all its syllables in pinyin without tones, ü as `v` and as `u`.
/// Latin letters and digits read as themselves. Thread-safe.
final class Readings {
    private static final String TABLE = "/broadsheet/lexicon/pinyin.txt";
    private static final String[] NONE = {};

    private final Map<Integer, String[]> syllables;

    private Readings(List<String> table) {
        Map<Integer, List<String>> lists = new HashMap<>();
        for (String line : table) {
            int space = line.indexOf(' ');
            String syllable = line.substring(0, space);
            line.substring(space + 1).codePoints().forEach(c -> {
                List<String> readings = lists.computeIfAbsent(c, k -> new ArrayList<>(2));
                readings.add(syllable);
                if (syllable.indexOf('v') >= 0) {
                    readings.add(syllable.replace('v', 'u'));
                }
            });
        }
        Map<Integer, String[]> arrays = new HashMap<>(lists.size() * 2);
        lists.forEach((c, readings) -> arrays.put(c, readings.toArray(String[]::new)));
        for (char c = '0'; c <= 'z'; c = c == '9' ? 'a' : (char) (c + 1)) {
            arrays.put((int) c, new String[] {String.valueOf(c)});
        }
        this.syllables = arrays;
    }

    /// The readings of the shipped table.
    static Readings standard() { return Standard.READINGS; }

    /// The readings of a folded character; none for punctuation and for rare characters. Not to be changed.
    String[] of(int character) { return syllables.getOrDefault(character, NONE); }

    /// The first letters of those readings, each once, as characters.
    String initials(int character) {
        StringBuilder letters = new StringBuilder(2);
        for (String reading : of(character)) {
            if (letters.indexOf(reading.substring(0, 1)) < 0) {
                letters.append(reading.charAt(0));
            }
        }
        return letters.toString();
    }

    private static final class Standard {
        static final Readings READINGS = new Readings(Folding.table(TABLE));
    }
}
