package broadsheet.ui.shell;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words for the clipboard: an article's plain text, and the source line 《聊城日报》2025年1月11日 第1版 标题 作者 (product.md 9).
final class Citation {
    private Citation() { }

    /// The whole article as plain text: each part and each block a line of its own, no empty ones, captions at the end.
    static String plain(Article article) {
        Stream<String> head = Stream.of(article.kicker(), article.headline(), article.deck(), article.byline());
        Stream<String> body = article.body().stream().map(Block::text);
        Stream<String> captions = article.pictures().stream().map(p -> p.caption());
        return Stream.of(head, body, captions).flatMap(s -> s).map(String::strip).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// Words followed by their source.
    static String cited(String words, Edition edition, Article article, OptionalInt page) {
        return words + "\n——" + source(edition, article, page);
    }

    /// The source line alone.
    static String source(Edition edition, Article article, OptionalInt page) {
        List<String> items = Stream.of("《" + edition.masthead().nameplate() + "》" + edition.masthead().date(),
                page.isPresent() ? "第" + page.getAsInt() + "版" : "", article.title(),
                article.authors().isEmpty() ? article.byline().replace("■", "").strip() : String.join("、", article.authors()))
                .filter(i -> !i.isBlank()).toList();
        return String.join(" ", items);
    }
}
