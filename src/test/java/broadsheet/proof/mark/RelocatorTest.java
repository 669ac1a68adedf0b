package broadsheet.proof.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import broadsheet.samples.SampleEditions;
import broadsheet.samples.SmallEdition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Marks are found again in a corrected edition, or listed.
@Tag("hostile")
class RelocatorTest {
    private static final String FIRST = "2024年，开发区完成工业投资50亿元，比上年增长百分之十二，总量居全市第一位。";
    private static final String SECOND = "企业负责人说，订单排到了明年，工人三班倒，机器不停，生产线上一片繁忙景象。";
    private final Anchor.OfText anchor = Anchor.of(FIRST, Place.body("a", 0).span(6, 9));

    private static Relocated find(Anchor anchor, String... paragraphs) {
        return new Relocator(new SmallEdition().article("a", "标题", List.of(paragraphs), SmallEdition.picture("p", "图说")).build()).find(anchor);
    }

    private static Span at(Place place, int start, int end) { return place.span(start, end); }

    @Test
    void unchangedWordsAreWhereTheyWere() {
        assertEquals(new Relocated.Text(at(Place.body("a", 0), 6, 9), "开发区", true), find(anchor, FIRST, SECOND));
    }

    @Test
    void wordsThatMovedAreFollowed() {
        assertEquals(new Relocated.Text(at(Place.body("a", 0), 10, 13), "开发区", false), find(anchor, "本报讯 " + FIRST, SECOND));
        assertEquals(new Relocated.Text(at(Place.body("a", 1), 6, 9), "开发区", false), find(anchor, SECOND, FIRST));
    }

    @Test
    void wordsThatWereChangedTakenOutOrAddedToAreSeenAsTheyAre() {
        assertEquals(new Relocated.Text(at(Place.body("a", 0), 6, 9), "高新区", false), find(anchor, FIRST.replace("开发区", "高新区")));
        assertEquals(new Relocated.Text(at(Place.body("a", 0), 6, 6), "", false), find(anchor, FIRST.replace("开发区", "")));
        assertEquals(new Relocated.Text(at(Place.body("a", 0), 6, 10), "开发新区", false), find(anchor, FIRST.replace("开发区", "开发新区")));
    }

    @Test
    void whatIsPutInAtAnEndLiesOutside() {
        assertEquals(at(Place.body("a", 0), 7, 10), assertInstanceOf(Relocated.Text.class, find(anchor, FIRST.replace("开发区", "该开发区内"))).span());
    }

    @Test
    void aPlaceBetweenTwoCharactersIsFound() {
        Anchor.OfText between = Anchor.of(FIRST, Place.body("a", 0).span(9, 9));
        assertEquals(at(Place.body("a", 0), 11, 11), assertInstanceOf(Relocated.Text.class, find(between, "据悉" + FIRST)).span());
    }

    @Test
    void aParagraphThatWasSplitOrJoinedIsNoObstacle() {
        Anchor.OfText second = Anchor.of(FIRST + SECOND, Place.body("a", 0).span(43, 48));
        assertEquals("责人说，订", second.quote());
        assertEquals(new Relocated.Text(at(Place.body("a", 1), 3, 8), "责人说，订", false), find(second, FIRST, SECOND));
        Anchor.OfText apart = Anchor.of(SECOND, Place.body("a", 1).span(2, 5));
        assertEquals(at(Place.body("a", 0), 42, 45), assertInstanceOf(Relocated.Text.class, find(apart, FIRST + SECOND)).span());
    }

    @Test
    void aStretchAcrossANewBreakEndsAtIt() {
        Anchor.OfText across = Anchor.of(FIRST + SECOND, Place.body("a", 0).span(36, 44));
        Relocated.Text found = assertInstanceOf(Relocated.Text.class, find(across, FIRST, SECOND));
        assertEquals(0, found.span().place().index());
        assertEquals("位。", found.words().substring(found.words().length() - 2));
    }

    @Test
    void ofTwoEqualPlacesTheNearerIsTaken() {
        String twice = "增长百分之五。".repeat(12);
        Anchor.OfText late = Anchor.of(twice, Place.body("a", 0).span(63, 65));
        assertEquals(at(Place.body("a", 0), 64, 66), assertInstanceOf(Relocated.Text.class, find(late, "共" + twice)).span());
    }

    @Test
    void whatIsGoneIsAnOrphan() {
        assertInstanceOf(Relocated.Orphan.class, find(anchor, SECOND));
        assertInstanceOf(Relocated.Orphan.class, find(Anchor.of("公交改道", Place.headline("a").span(0, 2)), SECOND));
        assertInstanceOf(Relocated.Orphan.class, find(new Anchor.OfText(Place.headline("a").span(0, 0), "", "", ""), SECOND));
    }

    @Test
    void anArticleUnderAnotherIdIsFoundByItsWords() {
        Edition renamed = new SmallEdition().article("b", "别的", List.of(SECOND)).article("c", "标题", List.of(FIRST)).build();
        assertEquals(Place.body("c", 0).span(6, 9), assertInstanceOf(Relocated.Text.class, new Relocator(renamed).find(anchor)).span());
        Edition unlike = new SmallEdition().article("b", "别的", List.of(SECOND)).build();
        assertInstanceOf(Relocated.Orphan.class, new Relocator(unlike).find(anchor));
    }

    @Test
    void mastheadAndPicturesAreFoundToo() {
        Edition edition = SmallEdition.standard();
        Relocator relocator = new Relocator(edition);
        Place date = new Place("", Part.MASTHEAD, 8);
        assertEquals(date.span(5, 7), assertInstanceOf(Relocated.Text.class, relocator.find(Anchor.of("2024年1月11日", date.span(5, 7)))).span());
        assertInstanceOf(Relocated.Orphan.class, relocator.find(Anchor.of("毫不相干的一行文字，哪里也没有", date.span(5, 7))));
        assertEquals(new Relocated.Picture("lead", "factory"), relocator.find(new Anchor.OfPicture("lead", "factory")));
        assertEquals(new Relocated.Picture("lead", "factory"), relocator.find(new Anchor.OfPicture("moved", "factory")));
        assertInstanceOf(Relocated.Orphan.class, relocator.find(new Anchor.OfPicture("lead", "none")));
    }

    @Test
    void aLongStretchIsFoundByItsEnds() {
        String paragraph = (FIRST + SECOND).repeat(3) + "中间插一句不重复的话，共计十六个字。" + (SECOND + FIRST).repeat(3);
        int length = paragraph.length();
        Anchor.OfText all = Anchor.of(paragraph, Place.body("a", 0).span(0, length));
        assertTrue(length > 256);
        Relocated.Text found = assertInstanceOf(Relocated.Text.class, find(all, paragraph.replace("插一句", "加一句话")));
        assertEquals(Place.body("a", 0).span(0, length + 1), found.span());
    }

    private static void assertBar(RelocatorMeasure measure, String what) {
        System.getLogger("measure").log(System.Logger.Level.INFO, measure);
        assertTrue(measure.rightly() >= 0.99, () -> measure + "\n" + String.join("\n", measure.samples()));
        Ledger.row(RelocatorTest.class, what, measure.marks(), measure.toString());
    }

    @Test
    void afterFivePerCentChangesNinetyNineOfAHundredAreRight_sampleEdition() throws Exception {
        RelocatorMeasure measure = new RelocatorMeasure();
        Random random = new Random(11);
        try (Bundle bundle = BundleReader.read(SampleEditions.kaifaqu(), ReadProgress.NONE)) {
            for (int round = 0; round < 20; round++) {
                for (Article article : bundle.edition().articles()) {
                    List<String> paragraphs = article.body().stream().map(b -> b.text()).filter(t -> !t.isEmpty()).toList();
                    if (!paragraphs.isEmpty()) {
                        measure.article(article.headline(), paragraphs, 0.05, 40, random);
                    }
                }
            }
        }
        assertBar(measure, "marks re-anchored after 5 % of the sample edition's characters changed");
    }

    @Test
    void afterFivePerCentChangesNinetyNineOfAHundredAreRight_news() throws Exception {
        RelocatorMeasure measure = new RelocatorMeasure();
        Random random = new Random(12);
        for (Path day : SampleEditions.newsDays()) {
            for (JsonNode article : JsonMapper.shared().readTree(Files.readString(day)).path("articles")) {
                List<String> paragraphs = new ArrayList<>();
                article.path("paragraphs").forEach(p -> paragraphs.add(p.asString()));
                if (!paragraphs.isEmpty()) {
                    measure.article(article.path("title").asString(), paragraphs, 0.05, Scale.cases(12, 60), random);
                }
            }
        }
        assertBar(measure, "marks re-anchored after 5 % of a week of news changed");
    }
}
