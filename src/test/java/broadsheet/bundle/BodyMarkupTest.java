package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of every element a newsroom may send, and what is said about it: a table of markup, blocks and problems.
///
/// Blocks are separated by ` / `: `P` paragraph, `H2` subhead, `Q` quote, `L2/1` item 2 of a list inside a list, `T` table (`#` heads,
/// `;` ends a row), `[p]` picture. Styles are `*strong*`, `_em_`, `^sup^`, `~sub~`, `⏎` a break, `茌(chí)` a ruby.
class BodyMarkupTest {
    private final ProblemLog log = new ProblemLog();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "–", value = {
        // blocks
        "<h3>题</h3> | H3 题 | –",
        "前<p>段</p>后 | P 前 / P 段 / P 后 | –",
        "<blockquote>引<p>文</p>尾</blockquote><p>后</p> | Q 引 / Q 文 / Q 尾 / P 后 | –",
        "<section>节<p>段</p></section>后 | P 节 / P 段 / P 后 | BODY_ELEMENT section",
        "<p>一<sup>二</sup><sub><em>三</em></sub></p> | P 一^二^_~三~_ | –",
        "<p><br/>一<br/><br/>二<br/></p> | P 一⏎⏎二 | –",
        "<p>a<br/>&#10; b</p> | P a⏎b | –",
        "<p>in&#10;<ruby>Ro<rt>ro</rt></ruby></p> | P in Ro(ro) | –",
        "<p>一<![CDATA[<二>]]><!--三--></p> | P 一<二> | –",
        "<p>一<x>二</x><x>三</x></p> | P 一二三 | BODY_ELEMENT x",
        "<p class='a' id='b'>一</p><p class='c'>二</p> | P 一 / P 二 | BODY_ATTRIBUTE p@class, BODY_ATTRIBUTE p@id",
        "<p xmlns:x='u'>一</p> | P 一 | –",
        "<p data-association='p'>一</p> | P 一 | BODY_ATTRIBUTE p@data-association",
        "<style>a</style><p>一</p> | P a / P 一 | BODY_ELEMENT style",
        "<P>一</P> | P 一 | –",
        "<p>一</b></p> | P 一 | BODY_MARKUP",
        "<p/><p> </p><p>\u3000</p> | `` | –",
        // lists
        "前<ul>散<li>甲</li>文<em>字</em></ul>后 | P 前 / P 散 / L0/0 甲 / P 文_字_ / P 后 | –",
        "<ol><li>甲<ul><li>乙</li></ul>丙</li><li>丁</li></ol><ul><li>戊</li></ul> | L1/0 甲 / L0/1 乙 / L1/0 丙 / L2/0 丁 / L0/0 戊 | –",
        "<li>孤</li> | L0/0 孤 | –",
        "<ul><li>甲<ul><div><li>乙</li></div></ul></li></ul> | L0/0 甲 / L0/1 乙 | BODY_ELEMENT div",
        "<ul><li class='x'>甲</li></ul> | L0/0 甲 | BODY_ATTRIBUTE li@class",
        "<ol><!-- 注 --><li>甲</li></ol> | L1/0 甲 | –",
        // tables
        "前<table><tr><th>项</th><td>值</td></tr><tr><td>一<br/>二</td></tr></table>后 | P 前 / T #项 值;一⏎二 / P 后 | –",
        "<table><caption>表</caption><thead><tr><th>项</th></tr></thead><tbody><tr><td>值</td></tr></tbody></table> | P 表 / T #项;值 | BODY_ELEMENT caption, BODY_ELEMENT thead, BODY_ELEMENT tbody",
        "<table>散<p>段</p><tr>行<td>值</td></tr><tfoot>脚<tr><td>末</td></tr></tfoot></table> | P 散 / P 段 / P 行 / P 脚 / T 值;末 | BODY_ELEMENT tfoot",
        "<table><tr/><tr> </tr></table> | `` | –",
        "前<table>散<tr>行<td>值</td></tr></table> | P 前 / P 散 / P 行 / T 值 | –",
        "<table>只有文字</table> | P 只有文字 | –",
        "<table class='a'><tr class='b'><td class='c'>值</td></tr></table> | T 值 | BODY_ATTRIBUTE table@class, BODY_ATTRIBUTE tr@class, BODY_ATTRIBUTE td@class",
        "<table><tr><p>段</p><td>值</td></tr></table> | T 段 值 | –",
        "<table><tr><td>外<table>散<tr><td>甲</td><td>乙</td></tr></table>尾</td><td>右</td></tr></table> | T 外⏎散⏎甲⏎乙⏎尾 右 | –",
        "<table><tr><td>一<ul><li>甲</li><li>乙</li></ul></td></tr></table> | T 一⏎甲⏎乙 | –",
        "<table><tr><td>图<figure data-association='p'>散</figure></td></tr></table> | T 图⏎散 | –",
        "<table><tr><td/><td>值</td></tr></table> | T  值 | –",
        "<tr><td>孤</td><th>独</th></tr> | P 孤 / P 独 | –",
        // figures
        "前<figure data-association='p'>散<em>文</em></figure>后 | P 前 / [p] / P 散_文_ / P 后 | –",
        "前<figure data-association='q'>散<figcaption>说明</figcaption></figure>后 | P 前 / P 散 / P 说明 / P 后 | FIGURE_UNKNOWN q",
        "<figcaption>孤</figcaption> | P 孤 | –",
        // ruby
        "<p><ruby>茌<rp>(</rp><rt>chí</rt><rp>)</rp></ruby></p> | P 茌(chí) | BODY_ELEMENT rp",
        "<p><ruby><em>茌</em><rt>chí</rt></ruby>平</p> | P 茌(chí)平 | –",
        "<p><ruby><rb>茌</rb><rt>chí</rt>平</ruby></p> | P 茌(chí)平 | BODY_ELEMENT rb",
        "<p><ruby>茌</ruby><ruby><rt>chí</rt></ruby></p> | P 茌chí | –",
        "<p><strong><ruby>茌<rt>chí</rt></ruby></strong></p> | P *茌(chí)* | –",
    })
    void everyElementFindsItsPlace(String markup, String blocks, String problems) {
        assertEquals(blocks + " | " + problems, dump(markup) + " | " + said());
    }

    @Test
    void theFirstCaptionOfAPictureCounts() {
        BodyReader.Body body = reader().xhtml("<figure data-association='p'><figcaption> 说\n  明 </figcaption><figcaption>二</figcaption></figure>"
                + "<figure data-association='p'><figcaption>三</figcaption></figure>");
        assertEquals("说明", body.captions().get("p"));
        assertEquals("[p] / [p]", dump(body.blocks()));
    }

    /// Forty-eight elements in one another are read, the words of what is deeper stay.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<strong>深</strong> | 47 | P *深*",
        "<ul><li><strong>深</strong></li></ul> | 45 | L0/0 *深*",
        "<ul><strong>深</strong></ul> | 46 | P *深*",
        "<blockquote><strong>深</strong></blockquote> | 46 | Q *深*",
        "<table><tr><td><strong>深</strong></td></tr></table> | 44 | T *深*",
        "<table><tr><strong>深</strong></tr></table> | 45 | T *深*",
        "<table><strong>深</strong></table> | 46 | P *深*",
        "<figure data-association='p'><strong>深</strong></figure> | 46 | [p] / P *深*",
        "<figure data-association='q'><strong>深</strong></figure> | 46 | P *深*",
        "<sup><sub><em><strong>深</strong></em></sub></sup> | 44 | P *_^~深~^_*",
        "<x><div><strong>深</strong></div></x> | 45 | P *深*",
    })
    void nestingIsReadToItsLimit(String markup, int around, String read) {
        assertEquals(read, dump("<x>".repeat(around) + markup + "</x>".repeat(around)));
        assertEquals(read.replace("*", ""), dump("<x>".repeat(around + 1) + markup + "</x>".repeat(around + 1)));
    }

    @Test
    void markupOfASizeNoStoryHasIsTakenOut() {
        assertTrue(BodyReader.tame("<b>".repeat(50_000)));
        assertFalse(BodyReader.tame("<b>".repeat(50_001)));
        assertTrue(BodyReader.tame("字".repeat(9_000) + "<" + "a".repeat(5_000) + ">" + "字".repeat(9_000)));
        assertFalse(BodyReader.tame("<" + "a".repeat(5_001) + ">"));
        assertEquals("P 一 / P 二", dump("<" + "a".repeat(5_001) + ">一\n\n<p>二"));
        assertEquals("BODY_MARKUP", said());
    }

    private String said() {
        String said = log.list().stream().sorted(java.util.Comparator.comparing(p -> p.id()))
                .map(p -> (p.id() + " " + String.join(" ", p.arguments())).strip()).collect(Collectors.joining(", "));
        return said.isEmpty() ? null : said;
    }

    private BodyReader reader() {
        return new BodyReader(new JsonSource("a.json", log, BundleLimits.STANDARD), "/bodies/0/value", Set.of("p"));
    }

    private String dump(String xhtml) { return dump(reader().xhtml(xhtml).blocks()); }

    private static String dump(List<Block> blocks) { return blocks.stream().map(BodyMarkupTest::line).collect(Collectors.joining(" / ")); }

    private static String line(Block block) {
        return switch (block) {
            case Block.Paragraph p -> "P " + line(p.inlines());
            case Block.Subhead h -> "H" + h.level() + " " + line(h.inlines());
            case Block.Quote q -> "Q " + line(q.inlines());
            case Block.ListItem l -> "L" + l.ordinal() + "/" + l.depth() + " " + line(l.inlines());
            case Block.Table t -> "T " + t.rows().stream().map(row -> row.stream().map(c -> (c.header() ? "#" : "") + line(c.inlines()))
                    .collect(Collectors.joining(" "))).collect(Collectors.joining(";"));
            case Block.PictureAnchor a -> "[" + a.picture() + "]";
        };
    }

    private static String line(List<Inline> inlines) { return inlines.stream().map(BodyMarkupTest::piece).collect(Collectors.joining()); }

    private static String piece(Inline inline) {
        return switch (inline) {
            case Inline.Run run -> styled(run.text(), run.styles());
            case Inline.Ruby ruby -> styled(ruby.base() + "(" + ruby.reading() + ")", ruby.styles());
            case Inline.LineBreak ignored -> "⏎";
        };
    }

    private static String styled(String text, Set<Inline.Style> styles) {
        String marks = styles.stream().sorted().map(s -> switch (s) {
            case STRONG -> "*";
            case EMPHASIS -> "_";
            case SUPERSCRIPT -> "^";
            case SUBSCRIPT -> "~";
        }).collect(Collectors.joining());
        return marks + text + new StringBuilder(marks).reverse();
    }
}
