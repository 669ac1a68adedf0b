package broadsheet.proof.check.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// 通用规范汉字表 (2013): its 8,105 characters, and the standard character for a traditional or variant form. The table and where it
/// is from: `assets/lexicon/standard-characters.md`.
final class StandardCharacters {
    private static final String RESOURCE = "/broadsheet/lexicon/standard-characters.txt";

    private final BitSet standard = new BitSet();
    private final Map<Integer, String> forms = new HashMap<>();

    private StandardCharacters() {
        InputStream resource = Objects.requireNonNull(StandardCharacters.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            Objects.requireNonNull(lines.readLine(), RESOURCE).codePoints().forEach(standard::set);
            lines.lines().forEach(pair -> forms.put(pair.codePointAt(0), pair.substring(pair.offsetByCodePoints(0, 1))));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /// The table, read once.
    static StandardCharacters shared() { return Shared.TABLE; }

    private static final class Shared {
        static final StandardCharacters TABLE = new StandardCharacters();
    }

    /// Whether the table has the character, or it is none that the table is about.
    boolean isStandard(int character) { return standard.get(character) || character == '〇' || !Character.isIdeographic(character); }

    /// The standard character for this form, if it is a form of one.
    Optional<String> standardFor(int form) { return Optional.ofNullable(forms.get(form)); }
}
