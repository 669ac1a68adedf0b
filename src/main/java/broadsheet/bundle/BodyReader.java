package broadsheet.bundle;

import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/// Turns an article's XHTML body into blocks. Nothing is rendered as HTML: the elements of the format's vocabulary become
/// blocks and styles, everything else is reported and shown as its text. One reader per body; not thread-safe.
final class BodyReader {
    /// Beyond it the markup is an attack, not a story: it is taken out and the words are shown as one text.
    private static final int MOST_TAGS = 50_000;
    private static final int LONGEST_TAG = 5_000;
    private static final int DEEPEST = 48;
    private static final Set<String> KNOWN = Set.of("p", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "table", "tr", "th",
            "td", "figure", "figcaption", "strong", "em", "sup", "sub", "br", "ruby", "rt");
    private static final Set<String> FOREIGN_BLOCKS = Set.of("div", "section", "article", "header", "footer", "main", "aside",
            "nav", "h1", "h5", "h6", "pre", "address", "dl", "dt", "dd", "hr", "body", "html", "head", "title", "thead", "tbody",
            "tfoot", "caption", "center", "form", "script", "style");

    private static final Set<String> TABLE_PARTS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final JsonSource source;
    private final String where;
    private final Set<String> pictures;
    private final Set<String> reported = new HashSet<>();
    private final Map<String, String> captions = new HashMap<>();
    private final BlockWriter writer;
    private Function<List<Inline>, Block> kind = Block.Paragraph::new;
    private boolean cell;
    private int listDepth = -1;

    /// What a body holds: its blocks, and the captions its figures give, by picture id.
    record Body(List<Block> blocks, Map<String, String> captions) { }

    /// @param where    JSON pointer of the markup
    /// @param pictures the ids that figures may name
    BodyReader(JsonSource source, String where, Set<String> pictures) {
        this.source = source;
        this.where = where;
        this.pictures = pictures;
        this.writer = new BlockWriter(source, where);
    }

    Body xhtml(String markup) {
        if (!tame(markup)) {
            source.report(ProblemId.BODY_MARKUP, where);
            return plain(markup.replaceAll("<[^<>]*>", ""));
        }
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setTrackErrors(1);
        Document document = parser.parseInput(markup, "");
        if (!parser.getErrors().isEmpty() || !MarkupBalance.balanced(markup)) {
            source.report(ProblemId.BODY_MARKUP, where);
        }
        children(document, Set.of(), 0);
        end();
        return new Body(writer.blocks(), captions);
    }

    /// Whether markup is of a size that a story can have: so many tags, none of them longer than a few lines.
    static boolean tame(String markup) {
        int tags = 0;
        int tag = -1;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '<') {
                tags++;
                tag = i;
            } else if (c == '>') {
                tag = -1;
            } else if (tag >= 0 && i - tag > LONGEST_TAG) {
                return false;
            }
        }
        return tags <= MOST_TAGS;
    }

    /// Plain text: a blank line begins a new paragraph.
    Body plain(String text) {
        for (String paragraph : text.split("\\R[ \\t]*\\R\\s*?", -1)) {
            writer.text(paragraph, Set.of());
            end();
        }
        return new Body(writer.blocks(), captions);
    }

    private void children(Element parent, Set<Inline.Style> styles, int depth) {
        parent.childNodes().forEach(node -> node(node, styles, depth));
    }

    /// @param depth of the node's parent
    private void node(Node node, Set<Inline.Style> styles, int depth) {
        switch (node) {
            case TextNode text -> writer.text(text.getWholeText(), styles);
            case Element element -> element(element, styles, depth + 1);
            case Node comment -> { }
        }
    }

    private void element(Element e, Set<Inline.Style> styles, int depth) {
        String name = e.normalName();
        reportUnknown(e, name);
        if (depth > DEEPEST) {
            writer.text(e.wholeText(), styles);
            return;
        }
        switch (name) {
            case "p" -> block(e, styles, kind, depth);
            case "h2", "h3", "h4" -> block(e, styles, in -> new Block.Subhead(name.charAt(1) - '0', in), depth);
            case "blockquote" -> block(e, styles, Block.Quote::new, depth);
            case "ul", "ol" -> list(e, styles, name.equals("ol"), depth);
            case "li" -> block(e, styles, in -> new Block.ListItem(0, Math.max(0, listDepth), in), depth);
            case "table" -> table(e, styles, depth);
            case "figure" -> figure(e, styles, depth);
            case "figcaption" -> block(e, styles, Block.Paragraph::new, depth);
            case "strong" -> children(e, with(styles, Inline.Style.STRONG), depth);
            case "em" -> children(e, with(styles, Inline.Style.EMPHASIS), depth);
            case "sup" -> children(e, with(styles, Inline.Style.SUPERSCRIPT), depth);
            case "sub" -> children(e, with(styles, Inline.Style.SUBSCRIPT), depth);
            case "br" -> writer.lineBreak();
            case "tr", "td", "th" -> block(e, styles, kind, depth);
            case "ruby" -> ruby(e, styles);
            default -> foreign(e, styles, name, depth);
        }
    }

    private void foreign(Element e, Set<Inline.Style> styles, String name, int depth) {
        if (FOREIGN_BLOCKS.contains(name)) {
            block(e, styles, kind, depth);
        } else {
            children(e, styles, depth);
        }
    }

    private void block(Element e, Set<Inline.Style> styles, Function<List<Inline>, Block> inside, int depth) {
        end();
        Function<List<Inline>, Block> outside = kind;
        kind = inside;
        children(e, styles, depth);
        end();
        kind = outside;
    }

    /// Ends the current block; in a table cell, where blocks cannot stand, the current line.
    private void end() {
        if (cell) {
            writer.lineEnd();
        } else {
            writer.end(kind);
        }
    }

    private void list(Element list, Set<Inline.Style> styles, boolean ordered, int depth) {
        end();
        listDepth++;
        int level = listDepth;
        int number = 0;
        for (Node node : list.childNodes()) {
            if (node instanceof Element item && item.normalName().equals("li")) {
                int ordinal = ordered ? ++number : 0;
                reportUnknown(item, "li");
                block(item, styles, in -> new Block.ListItem(ordinal, level, in), depth + 1);
            } else {
                node(node, styles, depth);
            }
        }
        end();
        listDepth--;
    }

    /// Rows become a table; what stands between them and is no cell comes before it.
    private void table(Element table, Set<Inline.Style> styles, int depth) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        end();
        rows(table, styles, depth, rows);
        end();
        if (!rows.isEmpty()) {
            writer.add(new Block.Table(rows));
        }
    }

    private void rows(Element part, Set<Inline.Style> styles, int depth, List<List<Block.Cell>> rows) {
        for (Node node : part.childNodes()) {
            if (!cell && node instanceof Element row && row.normalName().equals("tr")) {
                end();
                reportUnknown(row, "tr");
                row.textNodes().forEach(t -> writer.text(t.getWholeText(), styles));
                end();
                List<Block.Cell> cells = row.children().stream().map(c -> cell(c, styles, depth)).toList();
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            } else if (node instanceof Element group && TABLE_PARTS.contains(group.normalName())) {
                reportUnknown(group, group.normalName());
                rows(group, styles, depth, rows);
            } else {
                node(node, styles, depth);
            }
        }
    }

    private Block.Cell cell(Element e, Set<Inline.Style> styles, int depth) {
        cell = true;
        if (CELLS.contains(e.normalName())) {
            reportUnknown(e, e.normalName());
            children(e, styles, depth + 2);
        } else {
            element(e, styles, depth + 2);
        }
        cell = false;
        return new Block.Cell(e.normalName().equals("th"), writer.take());
    }

    private void figure(Element figure, Set<Inline.Style> styles, int depth) {
        String picture = figure.attr("data-association");
        if (!pictures.contains(picture)) {
            source.report(ProblemId.FIGURE_UNKNOWN, where, picture);
            block(figure, styles, kind, depth);
            return;
        }
        end();
        if (!cell) {
            writer.add(new Block.PictureAnchor(picture));
        }
        for (Node node : figure.childNodes()) {
            if (node instanceof Element caption && caption.normalName().equals("figcaption")) {
                captions.putIfAbsent(picture, source.line(caption.wholeText(), where).strip());
            } else {
                node(node, styles, depth);
            }
        }
        end();
    }

    private void ruby(Element ruby, Set<Inline.Style> styles) {
        StringBuilder base = new StringBuilder();
        for (Node node : ruby.childNodes()) {
            if (node instanceof Element part && part.normalName().equals("rt")) {
                writer.ruby(base.toString(), part.wholeText(), styles);
                base.setLength(0);
            } else if (node instanceof Element part) {
                reportUnknown(part, part.normalName());
                base.append(part.normalName().equals("rp") ? "" : part.wholeText());
            } else if (node instanceof TextNode text) {
                base.append(text.getWholeText());
            }
        }
        writer.text(base.toString(), styles);
    }

    private void reportUnknown(Element e, String name) {
        if (!KNOWN.contains(name) && reported.add(name)) {
            source.report(ProblemId.BODY_ELEMENT, where, name);
        }
        e.attributes().forEach(a -> {
            boolean known = name.equals("figure") && a.getKey().equals("data-association") || a.getKey().startsWith("xmlns");
            if (!known && reported.add(name + "@" + a.getKey())) {
                source.report(ProblemId.BODY_ATTRIBUTE, where, name + "@" + a.getKey());
            }
        });
    }

    private static Set<Inline.Style> with(Set<Inline.Style> styles, Inline.Style style) {
        EnumSet<Inline.Style> more = EnumSet.of(style);
        more.addAll(styles);
        return more;
    }
}
