package broadsheet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import broadsheet.edition.Inline.Style;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Blocks written as the XHTML of a bundle.
class BodyMarkupTest {
    @Test
    void listsNestAndClose() {
        assertEquals("<ol><li>一<ul><li>甲</li><li>乙</li></ul></li><li>二</li></ol><p>完</p>", BodyMarkup.of(List.of(
                item(1, 0, "一"), item(0, 1, "甲"), item(0, 1, "乙"), item(2, 0, "二"), new Block.Paragraph(List.of(Inline.run("完"))))));
        assertEquals("<ul><li>一</li></ul><ol><li>二</li></ol>", BodyMarkup.of(List.of(item(0, 0, "一"), item(1, 0, "二"))));
    }

    @Test
    void stylesRubyAndBreaksAreWritten() {
        assertEquals("<p><strong><em>重</em></strong><br/><ruby>莘<rt>shēn</rt></ruby>&lt;b&gt;&amp;</p>", BodyMarkup.of(List.of(new Block.Paragraph(List.of(
                new Inline.Run("重", Set.of(Style.STRONG, Style.EMPHASIS)), new Inline.LineBreak(), new Inline.Ruby("莘", "shēn", Set.of()),
                Inline.run("<b>&"))))));
    }

    @Test
    void aPictureIsNamedWhereItStands() {
        assertEquals("<figure data-association=\"p01\"/><h3>小标题</h3>", BodyMarkup.of(List.of(new Block.PictureAnchor("p01"),
                new Block.Subhead(3, List.of(Inline.run("小标题"))))));
    }

    private static Block item(int ordinal, int depth, String text) { return new Block.ListItem(ordinal, depth, List.of(Inline.run(text))); }
}
