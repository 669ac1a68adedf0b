package broadsheet.samples;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Masthead;
import broadsheet.edition.Picture;
import broadsheet.edition.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// An edition made in memory, article by article, for tests that need no bundle.
public final class SmallEdition {
    private static final Masthead MASTHEAD = new Masthead("试验日报", "", "", "国内统一连续出版物号", "CN 37-0000", OptionalInt.empty(),
            "2025年1月11日", "星期六", "甲辰年十二月十二", Masthead.Motto.NONE);

    private final List<Article> articles = new ArrayList<>();

    /// Adds an article of plain paragraphs.
    public SmallEdition article(String id, String headline, List<String> paragraphs, Picture... pictures) {
        List<Block> body = paragraphs.stream().<Block>map(p -> new Block.Paragraph(List.of(Inline.run(p)))).toList();
        articles.add(new Article(id, "", headline, "", "", List.of(), "", body, List.of(pictures), 5, "", "1"));
        return this;
    }

    /// A picture with a caption and one file.
    public static Picture picture(String id, String caption) {
        return new Picture(id, caption, "", "", List.of(new Picture.Rendition("print", "images/" + id + ".png", 600, 400, Picture.Focus.CENTRE)));
    }

    /// The edition, with everything in one section.
    public Edition build() {
        return new Edition("urn:broadsheet:test:small", "zh-CN", LocalDate.of(2025, 1, 11), MASTHEAD,
                List.of(new Section("要闻", articles.stream().map(Article::id).toList())), articles, List.of(), List.of(), List.of());
    }

    /// Two articles, the first with a picture.
    public static Edition standard() {
        return new SmallEdition()
                .article("lead", "乘风破浪再铸辉煌", List.of("2024年，开发区完成工业投资50亿元。", "企业负责人说，订单排到了明年。"),
                        picture("factory", "繁忙的生产车间。"))
                .article("brief", "公交线路调整", List.of("自1月12日起，3路公交车改道行驶。")).build();
    }
}
