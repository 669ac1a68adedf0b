package broadsheet.authoring;

import broadsheet.edition.Block;
import java.util.List;

/// Finds where the head of a Markdown text ends and its first story begins: at the first heading below level 1, or, where running text comes before it,
/// at that text and the heading right above it.
final class StoryStart {
    /// From so many characters on, a paragraph is running text though no stop ends it.
    private static final int LONG = 60;
    private static final String STOPS = "。！？…”」）)";

    private StoryStart() { }

    /// The index of the first piece that belongs to a story; the number of pieces where none does.
    static int of(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Heading heading && heading.level() > 1) {
                return i;
            }
            if (pieces.get(i) instanceof Piece.Words words && running(words)) {
                return headline(pieces, i);
            }
        }
        return pieces.size();
    }

    /// Back over byline, deck and pictures to the heading right above; a line of the masthead between them says that the heading is the edition's.
    private static int headline(List<Piece> pieces, int text) {
        for (int i = text - 1; i >= 0; i--) {
            switch (pieces.get(i)) {
                case Piece.Heading _ -> {
                    return i;
                }
                case Piece.Words words when Head.isFact(words.lines()) -> {
                    return text;
                }
                case Piece.Words _, Piece.Image _ -> { }
            }
        }
        return text;
    }

    private static boolean running(Piece.Words words) {
        if (!(words.block() instanceof Block.Paragraph)) {
            return true;
        }
        String text = words.text().strip();
        return !Head.isFact(words.lines()) && (text.length() >= LONG || !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0);
    }
}
