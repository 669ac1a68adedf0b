package broadsheet.proof.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import broadsheet.edition.Section;
import broadsheet.proof.compare.ArticleChange.Kind;
import broadsheet.samples.SmallEdition;
import broadsheet.proof.mark.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What became of articles, paragraphs and pictures.
class ComparisonTest {
    private static final String ONE = "2024年，开发区完成工业投资50亿元。";
    private static final String TWO = "企业负责人说，订单排到了明年。";
    private static final String THREE = "自1月12日起，3路公交车改道行驶，请市民留意。";

    private static Comparison compare(SmallEdition before, SmallEdition after) {
        return Comparison.of(before.build(), after.build(), Comparison.Pictures.NONE, List.of());
    }

    private static SmallEdition edition(String... idsAndTexts) {
        SmallEdition edition = new SmallEdition();
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            edition.article(idsAndTexts[i], "题目" + idsAndTexts[i], List.of(idsAndTexts[i + 1].split("\n")));
        }
        return edition;
    }

    private static Map<String, Kind> kinds(Comparison comparison) {
        return comparison.articles().stream().collect(Collectors.toMap(a -> a.after().orElseGet(() -> a.before().orElseThrow()), ArticleChange::kind));
    }

    @Test
    void anEditionIsTheSameAsItself() {
        Comparison same = compare(edition("a", ONE, "b", TWO), edition("a", ONE, "b", TWO));
        assertTrue(same.isSame());
        assertEquals(Map.of("a", Kind.SAME, "b", Kind.SAME), kinds(same));
    }

    @Test
    void changedAddedRemovedAndMovedArticlesAreTold() {
        Comparison comparison = compare(edition("a", ONE, "b", TWO, "c", THREE, "d", "将要撤下的稿件，只在前一版里有。"),
                edition("c", THREE, "a", ONE.replace("50", "60"), "b", TWO, "e", "新来的稿件。"));
        assertEquals(Map.of("a", Kind.CHANGED, "b", Kind.SAME, "c", Kind.MOVED, "d", Kind.REMOVED, "e", Kind.ADDED), kinds(comparison));
        assertFalse(comparison.isSame());
        ArticleChange a = comparison.articles().get(1);
        assertEquals(2, a.size());
        assertEquals("d", comparison.articles().getLast().before().orElseThrow());
    }

    @Test
    void aStoryUnderAnotherIdIsTheSameStory() {
        Comparison comparison = compare(edition("a", ONE + "\n" + TWO), edition("z", ONE + "\n" + TWO));
        assertEquals(Optional.of("a"), comparison.articles().getFirst().before());
        assertEquals(1, comparison.articles().size());
        assertEquals(2, compare(edition("a", ONE), edition("z", THREE)).articles().size());
    }

    @Test
    void paragraphsAreComparedWithTheirOwnEarlierVersions() {
        Comparison comparison = compare(edition("a", ONE + "\n" + TWO), edition("a", "新的一段话，前文没有。\n" + ONE.replace("50", "60") + "\n" + TWO));
        List<TextChange> body = comparison.articles().getFirst().texts().stream().filter(t -> !t.isSame()).toList();
        assertEquals(List.of(Optional.empty(), Optional.of(Place.body("a", 0))), body.stream().map(TextChange::before).toList());
        assertEquals(Optional.of(Place.body("a", 1)), body.get(1).after());
        assertEquals(2, body.get(1).size());
        assertEquals(2, compare(edition("a", ONE + "\n" + TWO), edition("a", TWO)).articles().getFirst().texts().stream().filter(TextChange::isSame).count());
    }

    @Test
    void aMovedSectionIsAMove() {
        Edition before = edition("a", ONE).build();
        Edition after = new Edition(before.id(), "zh-CN", before.date(), before.masthead(),
                List.of(new Section("综合", List.of("a"))), before.articles(), List.of(), List.of(), List.of());
        assertEquals(Kind.MOVED, Comparison.of(before, after, Comparison.Pictures.NONE, List.of()).articles().getFirst().kind());
    }

    @Test
    void theMastheadAndTheCreditsAreComparedToo() {
        Edition before = edition("a", ONE).build();
        Edition after = new Edition(before.id(), "zh-CN", before.date(), before.masthead(), before.sections(), before.articles(), List.of(),
                List.of(new Credit("责编", "苑莘")), List.of());
        Comparison comparison = Comparison.of(before, after, Comparison.Pictures.NONE, List.of());
        assertEquals(List.of(new Piece(Piece.Kind.ADDED, "责编：苑莘")), comparison.front().getFirst().pieces());
        assertFalse(comparison.isSame());
    }

    private static SmallEdition pictured(String... pictures) {
        return new SmallEdition().article("a", "题", List.of(ONE), List.of(pictures).stream().map(p -> SmallEdition.picture(p, p + "说明"))
                .toArray(Picture[]::new));
    }

    private static List<PictureChange> pictures(Map<String, byte[]> before, Map<String, byte[]> after, String[] old, String[] fresh) {
        return Comparison.of(pictured(old).build(), pictured(fresh).build(), new Comparison.Pictures(href -> Optional.ofNullable(before.get(href)),
                href -> Optional.ofNullable(after.get(href)), (a, b) -> Math.abs(a[0] - b[0]) / 10.0), List.of()).pictures();
    }

    @Test
    void picturesAreComparedByFileAndThenByLook() {
        byte[] one = {1};
        Map<String, byte[]> before = Map.of("images/p.png", one, "images/q.png", one, "images/r.png", one);
        Map<String, byte[]> after = Map.of("images/p.png", one.clone(), "images/q.png", new byte[] {4}, "images/s.png", one);
        List<PictureChange> changes = pictures(before, after, new String[] {"p", "q", "r"}, new String[] {"p", "q", "s"});
        assertEquals(List.of("p SAME 0.0", "q REPLACED 0.3", "s ADDED 0.0", "r REMOVED 0.0"),
                changes.stream().map(c -> c.picture() + " " + c.kind() + " " + c.difference()).toList());
        assertFalse(changes.get(1).looksSame());
        assertEquals(List.of(2, 2, 1, 1), changes.stream().map(c -> c.before().stream().toList().size() + c.after().stream().toList().size()).toList());
        PictureVersion was = changes.get(1).before().orElseThrow();
        assertEquals("4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a", was.sha256());
        assertEquals(1, was.bytes());
        assertEquals(Fingerprint.ofFile(new byte[] {4}), changes.get(1).after().orElseThrow().sha256());
    }

    @Test
    void aPictureThatCannotBeReadIsUnknown() {
        String[] p = {"p"};
        assertEquals(PictureChange.Kind.UNKNOWN, pictures(Map.of(), Map.of("images/p.png", new byte[1]), p, p).getFirst().kind());
        PictureChange unread = pictures(Map.of(), Map.of(), p, p).getFirst();
        assertEquals(-1, unread.difference());
        assertFalse(unread.looksSame());
        assertEquals("", unread.after().orElseThrow().sha256());
    }

    @Test
    void captionsAreTextsOfTheirArticle() {
        Comparison comparison = Comparison.of(pictured("p", "q").build(),
                new SmallEdition().article("a", "题", List.of(ONE), SmallEdition.picture("q", "q说明。"), SmallEdition.picture("n", "新图")).build(),
                Comparison.Pictures.NONE, List.of());
        List<List<Piece>> captions = comparison.articles().getFirst().texts().stream().filter(t -> !t.isSame()).map(TextChange::pieces).toList();
        assertEquals(List.of(List.of(new Piece(Piece.Kind.REMOVED, "p说明")), List.of(new Piece(Piece.Kind.SAME, "q说明"), new Piece(Piece.Kind.ADDED, "。")),
                List.of(new Piece(Piece.Kind.ADDED, "新图"))), captions);
    }
}
