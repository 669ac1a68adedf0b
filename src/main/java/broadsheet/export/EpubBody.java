package broadsheet.export;

import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The blocks of a body as XHTML.
final class EpubBody {
    private final UnaryOperator<String> figure;

    /// @param figure the XHTML for a picture's id
    EpubBody(UnaryOperator<String> figure) { this.figure = figure; }

    String of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.ListItem) {
                int end = i;
                while (end < blocks.size() && blocks.get(end) instanceof Block.ListItem) {
                    end++;
                }
                list(blocks.subList(i, end).stream().map(b -> (Block.ListItem) b).toList(), text);
                i = end - 1;
            } else {
                text.append(block(blocks.get(i)));
            }
        }
        return text.toString();
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "<p>" + inlines(paragraph.inlines()) + "</p>\n";
            case Block.Subhead subhead -> "<h" + subhead.level() + ">" + inlines(subhead.inlines()) + "</h" + subhead.level() + ">\n";
            case Block.Quote quote -> "<blockquote><p>" + inlines(quote.inlines()) + "</p></blockquote>\n";
            case Block.ListItem item -> "<p>" + inlines(item.inlines()) + "</p>\n";
            case Block.Table table -> table(table);
            case Block.PictureAnchor anchor -> figure.apply(anchor.picture());
        };
    }

    /// Items of one list; deeper ones that follow an item become a list inside it.
    private static void list(List<Block.ListItem> items, StringBuilder text) {
        for (int i = 0; i < items.size();) {
            Block.ListItem first = items.get(i);
            String element = first.ordinal() > 0 ? "ol" : "ul";
            text.append('<').append(element).append(first.ordinal() > 1 ? " start=\"" + first.ordinal() + "\"" : "").append(">\n");
            while (i < items.size() && items.get(i).depth() <= first.depth() && items.get(i).ordinal() > 0 == first.ordinal() > 0) {
                int inner = i + 1;
                while (inner < items.size() && items.get(inner).depth() > items.get(i).depth()) {
                    inner++;
                }
                text.append("<li>").append(inlines(items.get(i).inlines()));
                list(items.subList(i + 1, inner), text);
                text.append("</li>\n");
                i = inner;
            }
            text.append("</").append(element).append(">\n");
        }
    }

    private static String table(Block.Table table) {
        return table.rows().stream().filter(row -> !row.isEmpty())
                .map(row -> row.stream().map(EpubBody::cell).collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .reduce((a, b) -> a + b).map(rows -> "<table>\n" + rows + "</table>\n").orElse("");
    }

    private static String cell(Block.Cell cell) {
        String element = cell.header() ? "th" : "td";
        return "<" + element + ">" + inlines(cell.inlines()) + "</" + element + ">";
    }

    private static String inlines(List<Inline> inlines) { return inlines.stream().map(EpubBody::inline).collect(Collectors.joining()); }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Run run -> styled(Xml.escaped(run.text()), run.styles());
            case Inline.LineBreak _ -> "<br/>";
            case Inline.Ruby ruby -> styled("<ruby>" + Xml.escaped(ruby.base()) + "<rt>" + Xml.escaped(ruby.reading()) + "</rt></ruby>", ruby.styles());
        };
    }

    private static String styled(String text, java.util.Set<Inline.Style> styles) {
        String result = text;
        for (Inline.Style style : Inline.Style.values()) {
            String element = switch (style) {
                case STRONG -> "strong";
                case EMPHASIS -> "em";
                case SUPERSCRIPT -> "sup";
                case SUBSCRIPT -> "sub";
            };
            result = styles.contains(style) ? "<" + element + ">" + result + "</" + element + ">" : result;
        }
        return result;
    }
}
