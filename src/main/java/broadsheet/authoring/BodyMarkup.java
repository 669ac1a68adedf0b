package broadsheet.authoring;

import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import broadsheet.edition.Inline.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes blocks as the XHTML a bundle's bodies are made of (`bundle-format.md`).
final class BodyMarkup {
    private static final List<Style> ORDER = List.of(Style.STRONG, Style.EMPHASIS, Style.SUPERSCRIPT, Style.SUBSCRIPT);

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> lists = new ArrayDeque<>();

    private BodyMarkup() { }

    /// The markup of a body.
    static String of(List<Block> blocks) {
        BodyMarkup markup = new BodyMarkup();
        blocks.forEach(markup::block);
        markup.closeLists(0);
        return markup.out.toString();
    }

    private void block(Block block) {
        if (!(block instanceof Block.ListItem)) {
            closeLists(0);
        }
        switch (block) {
            case Block.Paragraph paragraph -> element("p", paragraph.inlines());
            case Block.Subhead subhead -> element("h" + subhead.level(), subhead.inlines());
            case Block.Quote quote -> out.append("<blockquote><p>").append(inlines(quote.inlines())).append("</p></blockquote>");
            case Block.ListItem item -> item(item);
            case Block.Table table -> table(table);
            case Block.PictureAnchor anchor -> out.append("<figure data-association=\"").append(escaped(anchor.picture())).append("\"/>");
        }
    }

    /// A nested list stands inside the item before it, so that an item is closed only by the next of its depth.
    private void item(Block.ListItem item) {
        String tag = item.ordinal() > 0 ? "ol" : "ul";
        closeLists(item.depth() + 1);
        if (lists.size() == item.depth() + 1) {
            out.append("</li>");
            if (!tag.equals(lists.peek())) {
                out.append("</").append(lists.pop()).append('>');
            }
        }
        while (lists.size() <= item.depth()) {
            out.append('<').append(tag).append('>');
            lists.push(tag);
            if (lists.size() <= item.depth()) {
                out.append("<li>");
            }
        }
        out.append("<li>").append(inlines(item.inlines()));
    }

    private void closeLists(int depth) {
        while (lists.size() > depth) {
            out.append("</li></").append(lists.pop()).append('>');
        }
    }

    private void table(Block.Table table) {
        out.append("<table>");
        for (List<Block.Cell> row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> element(cell.header() ? "th" : "td", cell.inlines()));
            out.append("</tr>");
        }
        out.append("</table>");
    }

    private void element(String tag, List<Inline> inlines) {
        out.append('<').append(tag).append('>').append(inlines(inlines)).append("</").append(tag).append('>');
    }

    private static String inlines(List<Inline> inlines) {
        return inlines.stream().map(BodyMarkup::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Run run -> styled(escaped(run.text()), run.styles());
            case Inline.LineBreak _ -> "<br/>";
            case Inline.Ruby ruby -> styled("<ruby>" + escaped(ruby.base()) + "<rt>" + escaped(ruby.reading()) + "</rt></ruby>", ruby.styles());
        };
    }

    private static String styled(String text, Set<Style> styles) {
        String result = text;
        for (Style style : ORDER.reversed()) {
            if (styles.contains(style)) {
                result = "<" + tag(style) + ">" + result + "</" + tag(style) + ">";
            }
        }
        return result;
    }

    private static String tag(Style style) {
        return switch (style) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
        };
    }

    private static String escaped(String text) { return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); }
}
