package broadsheet.authoring;

import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import java.util.List;

/// One block of a Markdown text, as the import looks at it.
sealed interface Piece {
    /// A heading, level 1 … 6.
    record Heading(int level, List<Inline> inlines) implements Piece {
        /// Its words.
        String text() { return Inline.text(inlines); }
    }

    /// A paragraph, quotation, list item or table.
    ///
    /// @param lines its words with the line ends of the source, by which credits and the lines of a head are told apart
    record Words(Block block, String lines) implements Piece {
        /// Its words.
        String text() { return block.text(); }
    }

    /// A paragraph that is one picture: `![alt](file "credit")`.
    record Image(String file, String alt, String credit) implements Piece { }
}
