package broadsheet.speech;

import java.util.List;
import java.util.stream.Collectors;

/// A sentence ready for a voice: plain words, and words whose reading the edition prescribes.
///
/// @param pieces in order
public record SpokenText(List<Piece> pieces) {
    /// Copies the list.
    public SpokenText { pieces = List.copyOf(pieces); }

    /// A piece of it.
    public sealed interface Piece { }

    /// Words the voice reads as it knows.
    public record Plain(String text) implements Piece { }

    /// A word with its reading.
    ///
    /// @param text      as printed
    /// @param syllables in pinyin with the tone as a digit, 5 for the neutral one, ü as `v`: `shen1`, `xian4`
    public record Pronounced(String text, List<String> syllables) implements Piece {
        /// Copies the list.
        public Pronounced { syllables = List.copyOf(syllables); }
    }

    /// Text without prescribed readings.
    public static SpokenText plain(String text) { return new SpokenText(List.of(new Plain(text))); }

    /// For voices that only take plain text: words with a reading are replaced by common characters of the same sound, which
    /// nobody sees.
    public String withHomophones() {
        return pieces.stream().map(piece -> switch (piece) {
            case Plain plain -> plain.text();
            case Pronounced word -> Homophones.standard().spell(word);
        }).collect(Collectors.joining());
    }
}
