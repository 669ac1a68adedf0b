package broadsheet.authoring;

import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Cuts a Markdown text (CommonMark with tables) into pieces, in order. What CommonMark has and a newspaper has not (code,
/// HTML) becomes plain paragraphs: no word is lost.
final class MarkdownPieces {
    /// How deep quotations and lists may stand in one another; the signs beyond are read as words.
    private static final int DEEPEST = 64;
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).maxOpenBlockParsers(DEEPEST).build();

    private final List<Piece> pieces = new ArrayList<>();

    private MarkdownPieces() { }

    /// The pieces of a text.
    static List<Piece> read(String markdown) {
        MarkdownPieces reader = new MarkdownPieces();
        reader.children(PARSER.parse(markdown), 0);
        return List.copyOf(reader.pieces);
    }

    private void children(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node, depth);
        }
    }

    private void node(Node node, int depth) {
        switch (node) {
            case Heading heading -> pieces.add(new Piece.Heading(heading.getLevel(), InlineReader.read(heading)));
            case Paragraph paragraph -> paragraph(paragraph);
            case BlockQuote quote -> quote(quote);
            case BulletList list -> items(list, 0, depth);
            case OrderedList list -> items(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber(), depth);
            case TableBlock table -> table(table);
            case FencedCodeBlock code -> plain(code.getLiteral());
            case IndentedCodeBlock code -> plain(code.getLiteral());
            case HtmlBlock html -> plain(html.getLiteral());
            case ThematicBreak _ -> { }
            default -> children(node, depth);
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            pieces.add(new Piece.Image(image.getDestination(), Inline.text(InlineReader.read(image)),
                    image.getTitle() == null ? "" : image.getTitle()));
        } else {
            add(new Block.Paragraph(InlineReader.read(paragraph)), InlineReader.lines(paragraph));
        }
    }

    private void quote(BlockQuote quote) {
        for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                add(new Block.Quote(InlineReader.read(node)));
            } else {
                node(node, 0);
            }
        }
    }

    private void items(Node list, int first, int depth) {
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                item(item, number, depth);
            }
            number += first > 0 ? 1 : 0;
        }
    }

    private void item(Node item, int number, int depth) {
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                add(new Block.ListItem(number, depth, InlineReader.read(node)));
            } else {
                node(node, depth + 1);
            }
        }
    }

    private void table(TableBlock table) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        add(new Block.Table(rows));
    }

    private static List<Block.Cell> cells(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(new Block.Cell(cell instanceof TableCell c && c.isHeader(), InlineReader.read(cell)));
        }
        return cells;
    }

    private void plain(String literal) {
        literal.strip().lines().filter(line -> !line.isBlank()).forEach(line -> add(new Block.Paragraph(List.of(Inline.run(line.strip())))));
    }

    private void add(Block block) { add(block, block.text()); }

    private void add(Block block, String lines) {
        if (!block.text().isBlank()) {
            pieces.add(new Piece.Words(block, lines));
        }
    }
}
