package broadsheet.search;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Masthead;
import broadsheet.edition.Picture;
import broadsheet.edition.Section;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/// Small editions for the tests of this package.
final class SearchSamples {
    private SearchSamples() { }

    static Article article(String id, String headline, String... paragraphs) {
        return new Article(id, "", headline, "", "■ 王军豪", List.of("王军豪"), "", blocks(paragraphs), List.of(), 5, "", "1");
    }

    private static List<Block> blocks(String... paragraphs) {
        return Arrays.stream(paragraphs).<Block>map(p -> new Block.Paragraph(List.of(Inline.run(p)))).toList();
    }

    static Edition edition(LocalDate date, Article... articles) {
        return new Edition("urn:test:" + date, "zh-CN", date, new Masthead("聊城日报", "开发区专刊", "市两会特刊", "国内统一连续出版物号",
                "CN 37-0048", OptionalInt.empty(), "2025年1月11日", "星期六", "甲辰年十二月十二", Masthead.Motto.NONE),
                List.of(new Section("开发区", Arrays.stream(articles).map(Article::id).toList())), List.of(articles), List.of(),
                List.of(new Credit("本版责编", "苑莘")), List.of());
    }

    static Edition edition(Article... articles) { return edition(LocalDate.of(2025, 1, 11), articles); }

    /// An article with every part filled.
    static Article full() {
        return new Article("full", "党建引领", "乘風破浪再鑄輝煌", "凝聚磅礴力量", "■ 王军豪 Zoë", List.of("王军豪"), "提要一句",
                blocks("聊城经济技术开发区以破竹之势挺立潮头。", "Café ＧＤＰ增长６．５％，全市第1……"),
                List.of(new Picture("p1", "开发区国际金融中心项目", "一座大楼", "李明 摄", List.of())), 1, "", "1");
    }

    /// Text of everything folding has to do with: Han of both kinds, Latin with and without marks, full-width forms, marks that
    /// vanish, ligatures that grow, characters beyond the BMP.
    static String wild(Random random, int length) {
        String[] pieces = {"开", "發", "发", "髮", "区", "區", "，", "。", "“", "”", "A", "a", "é", "É", "Ａ", "ａ", "1", "１", "ﬁ", "…", "㎡", "\u200B",
            "\u0301", " ", "\u3000", "\n", "-", "—", "–", "𠮷", "😀", "展", "台", "臺", "干", "乾", "ß", "İ", "·", "•", "(", "（", "的", "中国"};
        StringBuilder out = new StringBuilder();
        while (out.codePointCount(0, out.length()) < length) {
            out.append(pieces[random.nextInt(pieces.length)]);
        }
        return out.toString();
    }
}
