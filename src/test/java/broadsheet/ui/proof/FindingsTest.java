package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Location;
import broadsheet.proof.Severity;
import broadsheet.proof.journal.ProofSession;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Silence;
import broadsheet.ui.desk.Reader;
import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Working through the findings by keyboard.
class FindingsTest extends DeskTest {
    @Test
    void theKeyChecksTheEditionAndListsWhatIsFoundWithTheKeyboardOnTheList() {
        ReaderWindow window = desk();
        assertEquals(List.of("金融金融", "中中"), listed(window).stream().map(i -> i.finding().quote()).limit(2).toList());
        assertEquals("金融金融", listed(window).getFirst().finding().quote());
        assertTrue(listHasKeyboard(window));
        assertEquals("已保存", word(window, "#save-state"));
    }

    @Test
    void severityIsSaidBySignAndWord() {
        ReaderWindow window = desk();
        type(KeyCode.J);
        assertEquals("■ 必错", word(window, ".card-severity"));
        type(KeyCode.J);
        assertEquals("? 请核", word(window, ".card-severity"));
    }

    @Test
    void listAndSheetShowTheSameFinding() {
        ReaderWindow window = desk();
        for (KeyCode key : new KeyCode[] {KeyCode.DOWN, KeyCode.J, KeyCode.UP, KeyCode.J, KeyCode.K}) {
            type(key);
            Numbered now = listed(window).get(at(window) - 1);
            Location target = fx(() -> window.reader().targetProperty().get().orElseThrow().location());
            assertEquals(now.finding().span().from(), target, "after " + key);
            assertTrue(listHasKeyboard(window), "after " + key);
        }
    }

    @Test
    void theKeyboardStaysOnTheListWhenTheSheetChangesFromPageToArticle() {
        ReaderWindow window = desk();
        type(KeyCode.J);
        type(KeyCode.CONTROL, KeyCode.E);
        settle();
        assertEquals(Reader.View.ARTICLE, fx(() -> window.reader().viewProperty().get()));
        assertTrue(listHasKeyboard(window));
        type(KeyCode.J);
        assertEquals(listed(window).get(1).finding().span().place().article(), fx(() -> window.reader().articleProperty().get()));
        assertTrue(listHasKeyboard(window));
    }

    @Test
    void enterAcceptsAsProposedGoesOnAndIsOnTheDisk() {
        ReaderWindow window = desk();
        type(KeyCode.J);
        type(KeyCode.ENTER);
        assertEquals(2, at(window));
        assertEquals("已保存", word(window, "#save-state"));
        Decision decision = onDisk(window, Decision.class).getFirst();
        assertEquals(Decision.Verdict.ACCEPTED, decision.verdict());
        assertEquals("金融", decision.proposal());
        assertFalse(listed(window).getFirst().isOpen());
    }

    @Test
    void ignoringNeedsAReasonAndEscapeLeavesEverythingAsItWas() {
        ReaderWindow window = desk();
        type(KeyCode.J);
        type(KeyCode.I);
        assertEquals("ask-field", focus(window));
        type(KeyCode.ENTER);
        assertEquals("ask-field", focus(window), "an empty reason is none");
        type(KeyCode.ESCAPE);
        assertTrue(listHasKeyboard(window));
        assertEquals(0, onDisk(window).size());
        type(KeyCode.I);
        put(window, "单位名称如此");
        type(KeyCode.ENTER);
        assertTrue(listHasKeyboard(window));
        Decision decision = onDisk(window, Decision.class).getFirst();
        assertEquals(Decision.Verdict.IGNORED, decision.verdict());
        assertEquals("单位名称如此", decision.reason());
    }

    @Test
    void aQueryStaysOpenAndAnEditIsKept() {
        ReaderWindow window = desk();
        type(KeyCode.J);
        type(KeyCode.Q);
        put(window, "是国际金融中心吗");
        type(KeyCode.ENTER);
        assertTrue(listed(window).getFirst().isOpen());
        type(KeyCode.K);
        type(KeyCode.E);
        put(window, "国际金融");
        type(KeyCode.ENTER);
        assertEquals(1, onDisk(window, Decision.class).size(), "one decision on a finding");
        assertEquals("国际金融", onDisk(window, Decision.class).getFirst().proposal());
    }

    @Test
    void silencingTakesTheFindingAwayAndUndoBringsItBack() {
        ReaderWindow window = desk();
        type(KeyCode.J);
        int all = listed(window).size();
        type(KeyCode.S);
        type(KeyCode.DIGIT2);
        assertEquals(all - 1, listed(window).size());
        assertEquals(Silence.Extent.EDITION, onDisk(window, Silence.class).getFirst().extent());
        assertTrue(listHasKeyboard(window));
        type(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(all, listed(window).size());
        assertEquals(0, onDisk(window, Silence.class).size());
        type(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(all - 1, listed(window).size());
    }

    @Test
    void aSilenceReachesAsFarAsIsChosen() throws IOException {
        ReaderWindow window = desk();
        type(KeyCode.J);
        int all = listed(window).size();
        for (KeyCode choice : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6)) {
            type(KeyCode.S);
            type(choice);
            assertTrue(listed(window).size() < all, choice.getName());
            Silence silence = onDisk(window, Silence.class).getFirst();
            int digit = choice.ordinal() - KeyCode.DIGIT1.ordinal();
            assertEquals(Silence.Extent.values()[digit % 3], silence.extent());
            assertEquals(digit > 2, silence.word().isEmpty(), "the rule alone");
            try (ProofSession another = ProofSession.open(data(), "urn:another-edition", Runnable::run)) {
                assertEquals(digit % 3 == 2, another.entries().contains(silence), "heard of in another edition");
            }
            type(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(all, listed(window).size());
        }
    }

    @Test
    void theFilterLeavesTheNumbersAsTheyAre() {
        ReaderWindow window = desk();
        int all = listed(window).size();
        click(window, "#severity-query");
        assertEquals(all - 1, listed(window).size());
        assertEquals(2, listed(window).getFirst().number());
        click(window, "#severity-query");
        assertEquals(all, listed(window).size());
        assertTrue(listHasKeyboard(window));
        type(KeyCode.HOME);
        type(KeyCode.ENTER);
        click(window, "#open-only");
        assertEquals(all - 1, listed(window).size());
    }

    @Test
    void suspectedCharactersAreListedOnceAskedForAndAfterTheNextStart() {
        ReaderWindow window = desk();
        Path edition = corrected("dangjian", "纵横交错", "纵横交措");
        open(window, edition);
        assertEquals(2, listed(window).size());
        assertFalse(fx(() -> node(window, "#severity-suspect").isVisible()));
        fxRun(() -> node(window, "#kinds").requestFocus());
        type(KeyCode.SPACE);
        type(KeyCode.UP);
        type(KeyCode.ENTER);
        assertEquals(1, listed(window).stream().filter(i -> i.finding().severity() == Severity.SUSPECT).count());
        assertTrue(fx(() -> node(window, "#severity-suspect").isVisible()));
        fxRun(window::close);
        ReaderWindow later = again();
        open(later, edition);
        type(KeyCode.F2);
        assertEquals(3, listed(later).size());
    }

    @Test
    void whatWasDecidedIsThereTheNextDayAndTheDeskRemembersNobodyElsesWindow() {
        ReaderWindow window = desk();
        type(KeyCode.J);
        type(KeyCode.ENTER);
        fxRun(window::close);
        ReaderWindow later = again();
        open(later, SAMPLE);
        type(KeyCode.F2);
        assertEquals(Decision.Verdict.ACCEPTED, listed(later).getFirst().decision().orElseThrow().verdict());
    }

    @Test
    void theKeyClosesTheDeskAndTheMarksGoFromTheSheet() {
        ReaderWindow window = desk();
        type(KeyCode.J);
        type(KeyCode.F2);
        assertFalse(has(window, "#findings"));
        type(KeyCode.F2);
        assertEquals(1, at(window), "it comes back where it was");
    }
}
