package broadsheet.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// A common character for each syllable of Mandarin, chosen so that it has no other reading where possible. Thread-safe.
final class Homophones {
    private static final String TABLE = "/broadsheet/lexicon/homophones.txt";

    private final Map<String, String> characters;

    private Homophones(Map<String, String> characters) {
        this.characters = Map.copyOf(characters);
    }

    static Homophones standard() { return Standard.HOMOPHONES; }

    /// The word in characters of the same sound; as printed where a syllable is unknown.
    String spell(SpokenText.Pronounced word) {
        StringBuilder spelled = new StringBuilder();
        for (String syllable : word.syllables()) {
            String character = characters.get(syllable);
            if (character == null) {
                return word.text();
            }
            spelled.append(character);
        }
        return spelled.toString();
    }

    private static Homophones read() {
        Map<String, String> characters = new HashMap<>();
        try (InputStream in = Homophones.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + TABLE);
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines().map(l -> l.split(" ")).forEach(l -> characters.put(l[0], l[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return new Homophones(characters);
    }

    private static final class Standard {
        static final Homophones HOMOPHONES = read();
    }
}
