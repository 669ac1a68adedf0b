package broadsheet.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingScriptTest {
    static final Article ARTICLE = new Article("a", "引题", "主题", "", "■ 王军豪", List.of("王军豪"), "提要",
            List.of(paragraph("一句。两句。"), paragraph("——"), paragraph("三句。")),
            List.of(new Picture("p", "说明。", "替代文字", "李明 摄", List.of())), 5, "", "1");

    private static Block paragraph(String text) { return new Block.Paragraph(List.of(Inline.run(text))); }

    private static List<String> texts(Set<Utterance.Kind> kinds) {
        return ReadingScript.of(ARTICLE, kinds).utterances().stream().map(Utterance::text).toList();
    }

    @Test void everythingPrintedIsReadInOrder() {
        assertEquals(List.of("引题", "主题", "■ 王军豪", "一句。", "两句。", "三句。", "说明。", "李明 摄"), texts(EnumSet.allOf(Utterance.Kind.class)));
    }

    @Test void captionsAndBylinesCanBeSkipped() {
        assertEquals(List.of("引题", "主题", "一句。", "两句。", "三句。"), texts(EnumSet.of(Utterance.Kind.HEADLINE, Utterance.Kind.BODY)));
    }

    @Test void anUtteranceKnowsItsSpan() {
        assertEquals(new Utterance(Utterance.Kind.BODY, Place.body("a", 0).span(3, 6), "两句。"), script().utterances().get(1));
    }

    private static ReadingScript script() { return ReadingScript.of(ARTICLE, EnumSet.of(Utterance.Kind.BODY)); }

    @Test void readingBeginsAtAPlace() {
        assertEquals(1, script().at(Place.body("a", 0).at(4)));
        assertEquals(0, script().at(Place.headline("a").at(0)));
    }

    @Test void paragraphsAreSteppedOver() {
        assertEquals(List.of(2, 2, 3), List.of(script().nextParagraph(0), script().nextParagraph(1), script().nextParagraph(2)));
        assertEquals(List.of(0, 0, 0), List.of(script().previousParagraph(0), script().previousParagraph(1), script().previousParagraph(2)));
    }
}
