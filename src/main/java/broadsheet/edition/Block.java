package broadsheet.edition;

import java.util.List;
import java.util.stream.Collectors;

/// One block of an article's body. Offsets of [Location] count code points of [#text].
public sealed interface Block {
    /// The block's plain text: a ruby is its base, a forced line break is `\n`, table cells are joined by tabs and rows by `\n`.
    String text();

    /// A paragraph.
    record Paragraph(List<Inline> inlines) implements Block {
        /// Copies the list.
        public Paragraph { inlines = List.copyOf(inlines); }
        @Override public String text() { return Inline.text(inlines); }
    }

    /// 小标题: a subhead, level 2 … 4.
    record Subhead(int level, List<Inline> inlines) implements Block {
        /// Copies the list. @throws IllegalArgumentException if the level is not 2 … 4
        public Subhead {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("subhead level " + level);
            }
            inlines = List.copyOf(inlines);
        }
        @Override public String text() { return Inline.text(inlines); }
    }

    /// A paragraph of a block quotation.
    record Quote(List<Inline> inlines) implements Block {
        /// Copies the list.
        public Quote { inlines = List.copyOf(inlines); }
        @Override public String text() { return Inline.text(inlines); }
    }

    /// An item of a list.
    ///
    /// @param ordinal its number in an ordered list, from 1; 0 in an unordered one
    /// @param depth   nesting, from 0
    record ListItem(int ordinal, int depth, List<Inline> inlines) implements Block {
        /// Copies the list.
        public ListItem { inlines = List.copyOf(inlines); }
        @Override public String text() { return Inline.text(inlines); }
    }

    /// A table, row by row; rows may differ in length.
    record Table(List<List<Cell>> rows) implements Block {
        /// Copies the lists.
        public Table { rows = rows.stream().map(List::copyOf).toList(); }
        @Override public String text() {
            return rows.stream().map(row -> row.stream().map(c -> Inline.text(c.inlines())).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /// A table cell; `header` for a `th`.
    record Cell(boolean header, List<Inline> inlines) {
        /// Copies the list.
        public Cell { inlines = List.copyOf(inlines); }
    }

    /// Where the text asks for one of the article's pictures; it has no text of its own.
    ///
    /// @param picture the picture's id
    record PictureAnchor(String picture) implements Block {
        @Override public String text() { return ""; }
    }
}
