package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.ui.shell.ReaderWindow;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Signing rounds by keyboard.
class RoundsTest extends DeskTest {
    private ReaderWindow rounds() {
        ReaderWindow window = desk();
        type(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals("rounds", focus(window));
        return window;
    }

    private List<SignOff> signed(ReaderWindow window) { return onDisk(window, SignOff.class); }

    @Test
    void enterSignsWithTheNameGivenAndGoesOn() {
        ReaderWindow window = rounds();
        click(window, "#round-name");
        fxRun(() -> ((TextField) node(window, "#round-name")).selectAll());
        put(window, "李校对");
        type(KeyCode.ENTER);
        assertEquals("rounds", focus(window));
        type(KeyCode.ENTER);
        type(KeyCode.ENTER);
        assertEquals(List.of("李校对", "李校对"), signed(window).stream().map(SignOff::author).toList());
        assertEquals(new Subject.OfMasthead(), signed(window).getFirst().subject());
        assertEquals(Stage.FIRST, signed(window).getFirst().stage());
        assertEquals("李校对", fx(() -> window.memory().get().proofreader()));
    }

    @Test
    void aCertainFindingThatIsOpenKeepsTheArticleFromBeingSigned() {
        ReaderWindow window = rounds();
        int all = fx(() -> Subject.of(window.reader().edition().orElseThrow()).size());
        type(KeyCode.A);
        assertEquals(all - 1, signed(window).size());
        assertTrue(words(window, "#stage-first").getFirst().endsWith((all - 1) + "/" + all));
        type(KeyCode.ALT, KeyCode.DIGIT1);
        type(KeyCode.J);
        type(KeyCode.ENTER);
        type(KeyCode.ALT, KeyCode.DIGIT3);
        type(KeyCode.A);
        assertEquals(all, signed(window).size());
    }

    @Test
    void aLaterRoundWaitsForTheEarlierOneAndASignatureCanBeWithdrawn() {
        ReaderWindow window = rounds();
        type(KeyCode.DIGIT2);
        type(KeyCode.ENTER);
        assertEquals(0, signed(window).size());
        assertEquals("一校还没有签。", word(window, ".round-obstacles"));
        type(KeyCode.DIGIT1);
        type(KeyCode.ENTER);
        type(KeyCode.UP);
        type(KeyCode.DELETE);
        assertEquals(0, signed(window).size());
        type(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, signed(window).size());
    }
}
