package broadsheet.proof;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Masthead;
import broadsheet.edition.Picture;
import broadsheet.edition.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Copy for the desk: editions as the tests need them, printed on Saturday 11 January 2025.
public final class Copy {
    /// The day of the special edition.
    public static final LocalDate DATE = LocalDate.of(2025, 1, 11);
    /// A masthead nothing is wrong with.
    public static final Masthead MASTHEAD = new Masthead("聊城日报", "开发区专刊", "市两会特刊", "国内统一连续出版物号", "CN 37-0048",
            OptionalInt.empty(), "2025年1月11日", "星期六", "甲辰年十二月十二", Masthead.Motto.NONE);

    private Copy() { }

    /// An article with a headline and paragraphs.
    public static Article article(String id, String headline, String... paragraphs) {
        List<Block> body = new ArrayList<>();
        Arrays.stream(paragraphs).forEach(p -> body.add(new Block.Paragraph(List.of(Inline.run(p)))));
        return new Article(id, "", headline, "", "", List.of(), "", body, List.of(), 5, "", "1");
    }

    /// The same article with pictures.
    public static Article with(Article article, Picture... pictures) {
        return new Article(article.id(), article.kicker(), article.headline(), article.deck(), article.byline(), article.authors(),
                article.summary(), article.body(), List.of(pictures), article.urgency(), article.note(), article.version());
    }

    /// A picture with all its words.
    public static Picture picture(String id, String caption, String credit, String altText) {
        return new Picture(id, caption, altText, credit, List.of(new Picture.Rendition("print", "images/" + id + ".jpg", 1600, 1200, Picture.Focus.CENTRE)));
    }

    /// An edition of these articles, in one section each.
    public static Edition edition(Article... articles) { return edition(MASTHEAD, List.of(), articles); }

    /// An edition with its own masthead and credits.
    public static Edition edition(Masthead masthead, List<Credit> credits, Article... articles) {
        return new Edition("urn:test", "zh-CN", DATE, masthead, List.of(new Section("一版", Arrays.stream(articles).map(Article::id).toList())),
                List.of(articles), List.of(), credits, List.of());
    }

    /// An edition of one article with one paragraph.
    public static Edition paragraph(String text) { return edition(article("a", "标题", text)); }

    /// A masthead with one item changed.
    public static Masthead masthead(String date, String weekday, String lunar, String serial) {
        return new Masthead("聊城日报", "开发区专刊", "", "国内统一连续出版物号", serial, OptionalInt.empty(), date, weekday, lunar,
                Masthead.Motto.NONE);
    }
}
