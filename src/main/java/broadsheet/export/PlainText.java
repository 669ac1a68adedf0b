package broadsheet.export;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import broadsheet.edition.Picture;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An article as plain text and as Markdown.
public final class PlainText {
    private PlainText() { }

    /// Head, body and captions, a blank line between paragraphs.
    public static String of(Article article) {
        Stream<String> head = Stream.of(article.kicker(), article.headline(), article.deck(), article.byline());
        Stream<String> body = article.body().stream().map(Block::text);
        Stream<String> captions = article.pictures().stream().map(PlainText::caption);
        return Stream.of(head, body, captions).flatMap(s -> s).filter(t -> !t.isBlank()).collect(Collectors.joining("\n\n")) + "\n";
    }

    /// The same in the form the import reads: `###` kicker, `####` headline, or `##` headline; tables and lists kept.
    public static String markdown(Article article) {
        StringBuilder text = new StringBuilder();
        if (article.kicker().isEmpty()) {
            paragraph(text, article.headline().isEmpty() ? "" : "## " + escaped(article.headline()));
        } else {
            paragraph(text, "### " + escaped(article.kicker()));
            paragraph(text, "#### " + escaped(article.headline()));
        }
        paragraph(text, article.deck().isEmpty() ? "" : "副题：" + escaped(article.deck()));
        paragraph(text, escaped(article.byline()));
        paragraph(text, article.summary().isEmpty() ? "" : "提要：" + escaped(article.summary()));
        article.body().forEach(block -> paragraph(text, markdown(block, article)));
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        if (!paragraph.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(paragraph).append('\n');
        }
    }

    private static String markdown(Block block, Article article) {
        return switch (block) {
            case Block.Paragraph paragraph -> inlines(paragraph.inlines());
            case Block.Subhead subhead -> "##### " + inlines(subhead.inlines());
            case Block.Quote quote -> "> " + inlines(quote.inlines());
            case Block.ListItem item -> "   ".repeat(item.depth()) + (item.ordinal() > 0 ? item.ordinal() + ". " : "- ") + inlines(item.inlines());
            case Block.Table table -> table(table);
            case Block.PictureAnchor anchor -> article.picture(anchor.picture()).map(PlainText::picture).orElse("");
        };
    }

    private static String picture(Picture picture) {
        String caption = picture.caption().isEmpty() ? "" : "\n\n" + escaped(picture.caption());
        return picture.best().map(r -> "![" + escaped(picture.altText()) + "](" + r.href() + " \"" + picture.credit().replace("\"", "") + "\")" + caption)
                .orElse(escaped(picture.caption()));
    }

    private static String caption(Picture picture) {
        return Stream.of(picture.caption(), picture.credit()).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String table(Block.Table table) {
        List<String> rows = table.rows().stream().map(row -> row.stream().map(c -> inlines(c.inlines()).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"))).toList();
        if (rows.isEmpty()) {
            return "";
        }
        String rule = "|" + "---|".repeat(table.rows().getFirst().size());
        return rows.getFirst() + "\n" + rule + rows.stream().skip(1).map(r -> "\n" + r).collect(Collectors.joining());
    }

    private static String inlines(List<Inline> inlines) { return inlines.stream().map(PlainText::inline).collect(Collectors.joining()); }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Run run when run.styles().contains(Inline.Style.STRONG) -> "**" + escaped(run.text()) + "**";
            case Inline.Run run when run.styles().contains(Inline.Style.EMPHASIS) -> "*" + escaped(run.text()) + "*";
            case Inline.Run run -> escaped(run.text());
            case Inline.LineBreak _ -> "  \n";
            case Inline.Ruby ruby -> escaped(ruby.base());
        };
    }

    private static String escaped(String text) { return text.replaceAll("([\\\\`*_<>\\[\\]#])", "\\\\$1"); }
}
