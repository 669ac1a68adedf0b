package broadsheet.proof.lexicon;

import broadsheet.typeset.text.WordTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The words and names the checks know, some 180,000. The table and its licence: `assets/lexicon/proof-words.md`.
public final class Vocabulary {
    private static final WordTable WORDS = PackedWords.read(bytes("/broadsheet/lexicon/proof-words.bin"));

    private Vocabulary() { }

    /// The table Broadsheet ships, read when a check first asks for it.
    public static WordTable shared() { return WORDS; }

    /// A table as it is shipped.
    static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
