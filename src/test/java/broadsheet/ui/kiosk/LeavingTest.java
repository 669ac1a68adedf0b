package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Set;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/// A visitor goes away: the question, the answer, and that nothing of them is left for the next one.
class LeavingTest extends KioskTest {
    private static final Duration IDLE = Duration.ofSeconds(92);

    @Test
    void whoStandsStillIsAskedAndATouchAnswersAndDoesNothingElse() throws Exception {
        open(HIGH, WIDE);
        enter();
        pass(Duration.ofSeconds(80));
        assertFalse(seen(node0("countdown")));
        pass(Duration.ofSeconds(22));
        assertTrue(seen(node0("countdown")));
        assertTrue(words().stream().anyMatch(w -> w.startsWith("18 秒")), words().toString());
        tap(node("kiosk-search"));
        assertFalse(seen(node0("countdown")));
        assertEquals(VisitorView.Mode.FRONT, fx(() -> visitor().modeProperty().get()), "the touch was the answer only");
        tap("kiosk-search");
        assertEquals(VisitorView.Mode.SEARCH, fx(() -> visitor().modeProperty().get()));
    }

    private javafx.scene.Node node0(String id) {
        return fx(() -> everything(screen.root()).filter(n -> id.equals(n.getId())).findFirst().orElseThrow());
    }

    @Test
    void nothingOfOneVisitorIsLeftForTheNext() throws Exception {
        open(HIGH, WIDE);
        Set<String> before = enteredWords();
        double size = fx(() -> visitor().reading().view().bodySizeProperty().get());
        WeakReference<VisitorView> gone = new WeakReference<>(fx(this::visitor));
        tap("kiosk-search");
        for (String key : "TSG".split("")) {
            tap("key-" + key);
        }
        assertTrue(words().contains("TSG"), words().toString());
        fxRun(() -> {
            visitor().changeHands();
            visitor().read("lead");
        });
        settle();
        tap("kiosk-larger");
        tap("kiosk-scroll-down");
        fxRun(() -> visitor().enlarge(screen.issue().orElseThrow().edition().articles().getFirst().pictures().getFirst()));
        settle();
        pass(IDLE);
        pass(Duration.ofSeconds(31));
        assertTrue(loop().isPresent());
        assertEquals(1, ended);
        assertFalse(words().contains("TSG"));
        assertEquals(before, enteredWords());
        assertNotSame(gone.get(), fx(this::visitor));
        assertEquals(size, fx(() -> visitor().reading().view().bodySizeProperty().get()));
        assertEquals("", fx(() -> visitor().reading().article()));
        assertEquals("", fx(() -> visitor().search().typed()));
        assertEquals(0.0, fx(() -> visitor().reading().view().pane().scrollYProperty().get()));
        assertEquals(config.panel().hand(), fx(() -> visitor().hand()));
        assertCollected(gone);
    }

    private Set<String> enteredWords() {
        enter();
        return words();
    }

    private static void assertCollected(WeakReference<?> gone) throws InterruptedException {
        for (int i = 0; i < 20 && gone.get() != null; i++) {
            System.gc();
            settle();
            Thread.sleep(20);
        }
        assertEquals(null, gone.get(), "somebody still holds the visitor's view");
    }

    @Test
    void aRestingFingerIsSomebodyButNotForEver() throws Exception {
        open(WIDE, HIGH);
        enter();
        moveTo(node("page-glass"), 50, 300);
        robot.press(MouseButton.PRIMARY);
        pass(Duration.ofMinutes(10));
        assertFalse(seen(node0("countdown")));
        assertTrue(fx(screen::visitor).isPresent());
        pass(Duration.ofMinutes(20));
        assertTrue(loop().isPresent(), "the longest visit is over");
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void whoTouchesLastWinsOverTheCountdown() throws Exception {
        open(WIDE, HIGH);
        enter();
        pass(Duration.ofSeconds(121));
        assertTrue(loop().isPresent());
        assertEquals(1, ended);
        enter();
        assertEquals(VisitorView.Mode.FRONT, fx(() -> visitor().modeProperty().get()));
    }

    @Test
    void timeInWhichNobodyAnsweredIsNotReading() throws Exception {
        open(WIDE, HIGH);
        enter();
        fxRun(() -> visitor().read("s1"));
        pass(Duration.ofSeconds(90));
        pass(Duration.ofSeconds(30));
        record.flush();
        String line = java.nio.file.Files.readAllLines(config.readings().resolve("2025-01.csv")).get(1);
        assertTrue(line.endsWith(",\"s1\",1,90"), line);
    }

    @Test
    void aTouchThatOpenedNothingDoesNotSwallowTheNextOne() throws Exception {
        open(WIDE, HIGH);
        moveTo(node("attract-glass"), 300, 300);
        robot.press(MouseButton.PRIMARY);
        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        robot.release(MouseButton.PRIMARY);
        settle();
        assertTrue(loop().isPresent(), "a long press means nothing");
        pass(Duration.ofSeconds(100));
        tap("attract-glass");
        assertTrue(fx(screen::visitor).isPresent());
    }

    @Test
    void anErrorEndsTheVisitAtOnce() throws Exception {
        open(WIDE, HIGH);
        enter();
        fxRun(() -> {
            visitor().read("s1");
            screen.reset();
        });
        assertTrue(fx(screen::isIdle));
        assertTrue(loop().isPresent());
        assertEquals(1, ended);
    }
}
