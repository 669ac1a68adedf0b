package broadsheet.proof.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.samples.SmallEdition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An anchor remembers its words and what stands around them.
class AnchorTest {
    private final Edition edition = SmallEdition.standard();
    private final Place first = Place.body("lead", 0);

    @Test
    void theQuoteAndItsContextAreTakenFromTheText() {
        Anchor.OfText anchor = Anchor.of(edition, first.span(6, 9));
        assertEquals(new Anchor.OfText(first.span(6, 9), "开发区", "2024年，", "完成工业投资50亿元。"), anchor);
    }

    @Test
    void theContextEndsAfterThirtyTwoCodePoints() {
        String text = "一".repeat(40) + "二" + "三".repeat(40);
        Anchor.OfText anchor = Anchor.of(text, first.span(40, 41));
        assertEquals(List.of("一".repeat(32), "二", "三".repeat(32)), List.of(anchor.before(), anchor.quote(), anchor.after()));
    }

    @Test
    void offsetsCountCodePointsNotChars() {
        Anchor.OfText anchor = Anchor.of("𠮷野家开业", first.span(0, 2));
        assertEquals("𠮷野", anchor.quote());
        assertEquals("家开业", anchor.after());
    }

    @Test
    void anEmptyStretchStandsBetweenTwoCharacters() {
        Anchor.OfText anchor = Anchor.of(edition, first.span(4, 4));
        assertEquals("", anchor.quote());
        assertEquals("2024", anchor.before());
    }

    @Test
    void aStretchBeyondTheTextIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Anchor.of("短", first.span(0, 2)));
    }

    @Test
    void aQuoteOfAnotherLengthThanItsSpanIsRefused() {
        Span two = first.span(0, 2);
        assertThrows(IllegalArgumentException.class, () -> new Anchor.OfText(two, "一", "", ""));
    }

    @Test
    void itIsExactlyThereAsLongAsTheWordsAre() {
        Anchor.OfText anchor = Anchor.of(edition, first.span(6, 9));
        assertEquals(Optional.of(first.span(6, 9)), anchor.exactly(edition));
        Edition changed = new SmallEdition().article("lead", "题", List.of("2024年，高新区完成工业投资50亿元。")).build();
        assertEquals(Optional.empty(), anchor.exactly(changed));
        assertEquals(Optional.empty(), new Anchor.OfPicture("lead", "factory").exactly(edition));
    }

    @Test
    void itKnowsItsArticle() {
        assertEquals("lead", Anchor.of(edition, first.span(0, 1)).article());
        assertEquals("lead", Anchor.of("lead", edition.article("lead").orElseThrow().pictures().getFirst()).article());
    }
}
