package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The way out: five taps in the corner, then the PIN; no other.
class OperatorTest extends KioskTest {
    private void knock() {
        for (int i = 0; i < CornerKnock.TAPS; i++) {
            tap(screen.root(), 6, 6);
        }
    }

    private void digits(String digits) {
        for (String digit : digits.split("")) {
            tap("pin-" + digit);
        }
    }

    private String message() { return fx(() -> ((javafx.scene.control.Label) node("pin-message")).getText()); }

    @Test
    void theRightPinOpensTheDoorAndAWrongOneSaysHowManyAreLeft() throws Exception {
        open(WIDE, HIGH);
        knock();
        digits("111222");
        assertTrue(words().stream().noneMatch(w -> w.contains("111222")), "digits stand in no text");
        tap("kiosk-pin-done");
        waitUntil("judged", () -> message().contains("4"));
        assertEquals(0, left);
        digits("735190");
        tap("kiosk-pin-done");
        waitUntil("out", () -> left == 1);
        assertTrue(fx(screen::pad).isEmpty());
    }

    @Test
    void fiveWrongOnesLock() throws Exception {
        open(WIDE, HIGH);
        knock();
        for (int i = 0; i < 5; i++) {
            digits("98");
            tap("kiosk-pin-done");
        }
        waitUntil("locked", () -> message().contains("5 分钟"));
        digits("735190");
        tap("kiosk-pin-done");
        settle();
        assertEquals(0, left, "the right one is not judged while it is locked");
    }

    @Test
    void aPadNobodyTouchesGoesAndSoDoesOneTakenBack() throws Exception {
        open(HIGH, WIDE);
        knock();
        digits("73");
        pass(Duration.ofSeconds(16));
        assertTrue(fx(screen::pad).isEmpty());
        knock();
        assertEquals(0, fx(() -> screen.pad().orElseThrow().count()));
        tap("kiosk-pin-cancel");
        assertTrue(fx(screen::pad).isEmpty());
        assertEquals(0, left);
    }

    @Test
    void fourTapsOrFiveSlowOnesAreNoKnock() throws Exception {
        open(WIDE, HIGH);
        for (int i = 0; i < 4; i++) {
            tap(screen.root(), 6, 6);
        }
        nanos.addAndGet(Duration.ofSeconds(4).toNanos());
        tap(screen.root(), 6, 6);
        assertTrue(fx(screen::pad).isEmpty());
    }

    @Test
    void keysThatLeadOutOfProgramsDoNothing() throws Exception {
        open(WIDE, HIGH);
        enter();
        for (KeyCode code : new KeyCode[] {KeyCode.ESCAPE, KeyCode.F1, KeyCode.F4, KeyCode.F11, KeyCode.TAB, KeyCode.PRINTSCREEN, KeyCode.CONTEXT_MENU}) {
            type(code);
        }
        type(KeyCode.ALT, KeyCode.F4);
        type(KeyCode.CONTROL, KeyCode.Q);
        type(KeyCode.CONTROL, KeyCode.C);
        assertTrue(fx(() -> stage.isShowing()));
        assertEquals(VisitorView.Mode.FRONT, fx(() -> visitor().modeProperty().get()));
        assertEquals(1, fx(() -> javafx.stage.Window.getWindows().stream().filter(javafx.stage.Window::isShowing).count()).intValue());
    }
}
