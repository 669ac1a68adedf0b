package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.Processor;
import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// XHTML and plain bodies become blocks; the words stay as printed.
class BodyReaderTest {
    private final ProblemLog log = new ProblemLog();

    @Test
    void paragraphsSubheadsQuotesAndListsKeepTheirKind() {
        assertEquals("""
                P 段
                H2 小标题
                H4 小题
                Q 引文
                L0/0 甲
                L0/0 乙
                L1/1 一
                L2/1 二""", dump("<p>段</p><h2>小标题</h2><h4>小题</h4><blockquote><p>引文</p></blockquote>"
                + "<ul><li>甲</li><li>乙<ol><li>一</li><li>二</li></ol></li></ul>"));
    }

    @Test
    void stylesAreFlattenedToRuns() {
        Block.Paragraph p = (Block.Paragraph) read("<p>一<strong>二<em>三</em></strong>H<sub>2</sub>O<br/>四</p>").getFirst();
        assertEquals(List.of(Inline.run("一"), new Inline.Run("二", Set.of(Inline.Style.STRONG)),
                new Inline.Run("三", Set.of(Inline.Style.STRONG, Inline.Style.EMPHASIS)), Inline.run("H"),
                new Inline.Run("2", Set.of(Inline.Style.SUBSCRIPT)), Inline.run("O"), new Inline.LineBreak(), Inline.run("四")), p.inlines());
    }

    @Test
    void rubyKeepsBaseAndReading() {
        Block.Paragraph p = (Block.Paragraph) read("<p>在<ruby>茌<rt>chí</rt>平<rt>píng</rt></ruby>县</p>").getFirst();
        assertEquals(List.of(Inline.run("在"), new Inline.Ruby("茌", "chí", Set.of()), new Inline.Ruby("平", "píng", Set.of()),
                Inline.run("县")), p.inlines());
        assertEquals("在茌平县", p.text());
    }

    @Test
    void tablesKeepRowsAndHeaders() {
        assertEquals("T 项目\t数值\n产值\t173亿元", dump("<table><tr><th>项目</th><th>数值</th></tr><tr><td>产值</td><td><p>173亿元</p></td></tr></table>"));
    }

    @Test
    void figuresAnchorPicturesAndGiveCaptions() {
        BodyReader.Body body = reader().xhtml("<p>文</p><figure data-association=\"p\"><figcaption>图 说</figcaption></figure>");
        assertEquals(new Block.PictureAnchor("p"), body.blocks().getLast());
        assertEquals("图 说", body.captions().get("p"));
    }

    @Test
    void printedSpacesStayAndTheFilesIndentationGoes() {
        assertEquals("P 　　走在前 挑大梁\u00A0 a b\nP 中文 English 中文二", dump("<p>　　走在前 挑大梁\u00A0 a b</p>\n  <p>\n    中文\n    English\n  中文\n  二\n</p>"));
    }

    @Test
    void whatIsForeignIsReportedAndShownAsItsText() {
        assertEquals("P alert(1)\nP 点这里\nP 标题", dump("<script>alert(1)</script><p><a href=\"javascript:x\">点<b>这</b>里</a></p><div><h1>标题</h1></div>"));
        assertEquals(Set.of("script", "a", "a@href", "b", "div", "h1"),
                log.list().stream().flatMap(p -> p.arguments().stream()).collect(Collectors.toSet()));
    }

    @Test
    void markupOutsideXhtmlNeverBecomesMarkup() {
        assertEquals("P <p>假</p>", dump("<p>&lt;p&gt;假&lt;/p&gt;</p>"));
        assertEquals("P <b>真</b>", dump("<p><![CDATA[<b>真</b>]]></p>"));
        assertEquals("P 文", dump("<?xml version=\"1.0\"?><!DOCTYPE p><p>文<!-- 注 --></p>"));
        assertEquals("P &x;", dump("<!DOCTYPE p SYSTEM \"file:///etc/passwd\"><p>&x;</p>"));
    }

    @Test
    void entitiesCannotSmuggleDirectionMarks() {
        assertEquals("P 甲乙", dump("<p>甲&#x202E;乙</p>"));
        assertEquals(ProblemId.TEXT_BIDI, log.list().getFirst().id());
    }

    @Test
    void marksAreCountedAcrossStyles() {
        String pile = "<em>\u0301\u0301\u0301\u0301\u0301</em><strong>\u0301\u0301\u0301\u0301\u0301</strong>";
        assertEquals(9, read("<p>a" + pile + "</p>").getFirst().text().length());
    }

    @Test
    void plainTextSplitsAtBlankLines() {
        assertEquals(List.of("一二", "a b", "三"), reader().plain("一\n二\r\n\r\na\nb\n \n\n三\n").blocks().stream().map(Block::text).toList());
    }

    @Test
    void unclosedMarkupIsReadAndReported() {
        assertEquals("P 一\nP 二", dump("<p>一</p><p>二"));
        assertEquals(ProblemId.BODY_MARKUP, log.list().getFirst().id());
    }

    @Test
    void hostileMarkupStaysBounded() {
        List<String> attacks = List.of("<p>".repeat(1_000_000), "<b>".repeat(40_000) + "文", "<".repeat(2_000_000), "<!--".repeat(500_000),
                "<a " + "x=1 ".repeat(500_000) + ">文</a>", "<" + "a".repeat(2_000_000), "<table>".repeat(40_000), "&".repeat(2_000_000),
                "<ul><li>".repeat(20_000), "<p>a</b></i></u>" .repeat(12_000), "<p>" + "\n ".repeat(1_000_000) + "文</p>");
        for (String attack : attacks) {
            assertTrue(Processor.millis(() -> read(attack)) < 5_000, attack.substring(0, 20));
        }
    }

    @Test
    void nothingIsLostInDeepNesting() {
        String deep = IntStream.range(0, 200).mapToObj(i -> "<div>" + i + " ").collect(Collectors.joining());
        String text = read(deep + "底" + "</div>".repeat(200)).stream().map(Block::text).collect(Collectors.joining());
        assertTrue(text.contains("199 底"), text);
    }

    private BodyReader reader() {
        return new BodyReader(new JsonSource("a.json", log, BundleLimits.STANDARD), "/bodies/0/value", Set.of("p"));
    }

    private List<Block> read(String xhtml) { return reader().xhtml(xhtml).blocks(); }

    private String dump(String xhtml) {
        return read(xhtml).stream().map(BodyReaderTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Block block) {
        return switch (block) {
            case Block.Paragraph p -> "P " + p.text();
            case Block.Subhead h -> "H" + h.level() + " " + h.text();
            case Block.Quote q -> "Q " + q.text();
            case Block.ListItem l -> "L" + l.ordinal() + "/" + l.depth() + " " + l.text();
            case Block.Table t -> "T " + t.text();
            case Block.PictureAnchor a -> "[" + a.picture() + "]";
        };
    }
}
