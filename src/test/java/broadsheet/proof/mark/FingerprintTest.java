package broadsheet.proof.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.samples.SmallEdition;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A fingerprint changes with all a reader sees of its subject, and with nothing else.
class FingerprintTest {
    private static final Subject LEAD = new Subject.OfArticle("lead");
    private static final Subject FACTORY = new Subject.OfPicture("lead", "factory");

    private static Edition edition(String headline, String paragraph, String caption) {
        return new SmallEdition().article("lead", headline, List.of(paragraph), SmallEdition.picture("factory", caption)).build();
    }

    private static String print(Edition edition, Subject subject) { return Fingerprint.of(edition, subject, href -> "0"); }

    @Test
    void itIsTheSameForTheSameWords() {
        assertEquals(print(edition("题", "文", "图"), LEAD), print(edition("题", "文", "图"), LEAD));
        assertEquals(64, print(edition("题", "文", "图"), LEAD).length());
    }

    @Test
    void anArticlesChangesWithHeadAndBodyButNotWithACaption() {
        String before = print(edition("题", "文", "图"), LEAD);
        assertNotEquals(before, print(edition("题目", "文", "图"), LEAD));
        assertNotEquals(before, print(edition("题", "文章", "图"), LEAD));
        assertNotEquals(before, print(edition("题文", "", "图"), LEAD));
        assertEquals(before, print(edition("题", "文", "图片"), LEAD));
    }

    @Test
    void aPicturesChangesWithItsCaptionAndItsFile() {
        Edition edition = edition("题", "文", "图");
        String before = print(edition, FACTORY);
        assertNotEquals(before, print(edition("题", "文", "图片"), FACTORY));
        assertNotEquals(before, Fingerprint.of(edition, FACTORY, href -> "1"));
        assertEquals(before, print(edition("题目", "文", "图"), FACTORY));
    }

    @Test
    void theMastheadsDependsOnNoArticle() {
        Subject front = new Subject.OfMasthead();
        assertEquals(print(edition("题", "文", "图"), front), print(edition("别", "的", "话"), front));
        assertNotEquals(print(edition("题", "文", "图"), front), print(edition("题", "文", "图"), LEAD));
    }

    @Test
    void everyTextBelongsToASubject() {
        Edition edition = edition("题", "文", "图");
        assertEquals(LEAD, Subject.of(edition, Place.headline("lead")));
        assertEquals(FACTORY, Subject.of(edition, new Place("lead", Part.CAPTION, 0)));
        assertEquals(new Subject.OfMasthead(), Subject.of(edition, new Place("", Part.CREDITS, 0)));
        assertThrows(IllegalArgumentException.class, () -> Subject.of(edition, new Place("lead", Part.CAPTION, 1)));
    }

    @Test
    void whatTheEditionDoesNotHaveIsRefused() {
        Edition edition = edition("题", "文", "图");
        assertThrows(IllegalArgumentException.class, () -> print(edition, new Subject.OfArticle("none")));
        assertThrows(IllegalArgumentException.class, () -> print(edition, new Subject.OfPicture("lead", "none")));
    }
}
