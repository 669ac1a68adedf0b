package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Article;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.Rect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What a visitor does with a finger: opens, turns, enlarges, goes back.
class ReadingScreenTest extends KioskTest {
    private String story(int index) { return fx(() -> screen.issue().orElseThrow().edition().articles().get(index).id()); }

    private Rect headline(String article) {
        return fx(() -> {
            var pane = screen.visitor().orElseThrow().page().pane();
            var zone = pane.zoneOf(Place.headline(article).at(0)).orElseThrow();
            return pane.toView(zone.sheet(), zone.box());
        });
    }

    @Test
    void theLoopGivesWayToTheFrontPageAndTheStoryTouched() throws Exception {
        open(WIDE, HIGH);
        assertTrue(loop().isPresent());
        enter();
        assertEquals(VisitorView.Mode.FRONT, fx(() -> visitor().modeProperty().get()));
        assertTrue(loop().isEmpty());
        String second = story(1);
        Rect head = headline(second);
        tap(node("page-glass"), head.x() + head.width() / 2, head.y() + head.height() / 2);
        assertEquals(VisitorView.Mode.READING, fx(() -> visitor().modeProperty().get()));
        assertEquals(second, fx(() -> visitor().reading().article()));
        assertFalse(fx(() -> visitor().reading().view().pane().sheets().isEmpty()));
        assertEquals(List.of(), faults);
    }

    @Test
    void aTouchOnAStoryOfTheLoopOpensThatStory() throws Exception {
        open(HIGH, WIDE);
        fxRun(() -> screen.loop().orElseThrow().go(2));
        settle();
        Article shown = fx(() -> screen.loop().orElseThrow().slide().article().orElseThrow());
        tap("attract-glass");
        assertEquals(shown.id(), fx(() -> visitor().reading().article()));
    }

    @Test
    void buttonsTurnEnlargeAndGoBack() throws Exception {
        open(HIGH, WIDE);
        enter();
        fxRun(() -> visitor().read(story(0)));
        settle();
        tap("kiosk-story-next");
        assertEquals(story(1), fx(() -> visitor().reading().article()));
        tap("kiosk-story-previous");
        assertEquals(story(0), fx(() -> visitor().reading().article()));
        double before = fx(() -> visitor().reading().view().bodySizeProperty().get());
        tap("kiosk-larger");
        assertTrue(fx(() -> visitor().reading().view().bodySizeProperty().get()) >= before * 1.2);
        tap("kiosk-smaller");
        assertEquals(before, fx(() -> visitor().reading().view().bodySizeProperty().get()));
        tap("kiosk-scroll-down");
        assertTrue(fx(() -> visitor().reading().view().pane().scrollYProperty().get()) > 0);
        tap("kiosk-front");
        assertEquals(VisitorView.Mode.FRONT, fx(() -> visitor().modeProperty().get()));
    }

    @Test
    void strokesTurnAndDragsScrollWithoutOpeningOrSelecting() throws Exception {
        open(HIGH, WIDE);
        enter();
        fxRun(() -> visitor().read(story(0)));
        settle();
        drag(node("reading-glass"), 400, 200, 150, 210);
        assertEquals(story(1), fx(() -> visitor().reading().article()));
        drag(node("reading-glass"), 150, 200, 400, 210);
        assertEquals(story(0), fx(() -> visitor().reading().article()));
        drag(node("reading-glass"), 200, 300, 210, 100);
        assertTrue(fx(() -> visitor().reading().view().pane().scrollYProperty().get()) > 100);
        assertEquals("", fx(() -> visitor().reading().view().selectionText()));
    }

    @Test
    void aLongPressMeansNothing() throws Exception {
        open(WIDE, HIGH);
        enter();
        Rect head = headline(story(1));
        moveTo(node("page-glass"), head.x() + 5, head.y() + 5);
        robot.press(javafx.scene.input.MouseButton.PRIMARY);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        robot.release(javafx.scene.input.MouseButton.PRIMARY);
        settle();
        assertEquals(VisitorView.Mode.FRONT, fx(() -> visitor().modeProperty().get()));
        assertEquals("", fx(() -> visitor().page().pane().selectionText()));
    }

    @Test
    void theButtonsChangeSides() throws Exception {
        open(WIDE, HIGH);
        enter();
        double right = fx(() -> node("kiosk-search").localToScene(0, 0).getX());
        tap("kiosk-hand");
        double left = fx(() -> node("kiosk-search").localToScene(0, 0).getX());
        assertTrue(left < WIDE / 2 && right > WIDE / 2, left + " and " + right);
    }

    @Test
    void aPanelOnItsSideIsTurned() throws Exception {
        open(WIDE, HIGH, "rotation = 90");
        enter();
        assertEquals(HIGH, fx(() -> visitor().getWidth()));
        assertEquals(WIDE, fx(() -> visitor().getHeight()));
        fxRun(() -> visitor().read(story(0)));
        settle();
        tap("kiosk-story-next");
        assertEquals(story(1), fx(() -> visitor().reading().article()));
    }

    @Test
    void arrowsTurnForWhoHasAKeyboard() throws Exception {
        open(WIDE, HIGH);
        type(KeyCode.RIGHT);
        assertEquals(VisitorView.Mode.FRONT, fx(() -> visitor().modeProperty().get()));
        fxRun(() -> visitor().read(story(0)));
        settle();
        type(KeyCode.RIGHT);
        assertEquals(story(1), fx(() -> visitor().reading().article()));
    }

    @Test
    void everyTargetIsLargeEnoughForAFingerAndLow() throws Exception {
        open(HIGH, WIDE);
        enter();
        double millimetre = HIGH / Math.round(HIGH * 338 / WIDE);
        List<javafx.scene.Node> buttons = fx(() -> everything(screen.root()).filter(n -> n instanceof javafx.scene.control.Button && seen(n)).toList());
        assertTrue(buttons.size() >= 4);
        for (javafx.scene.Node button : buttons) {
            var box = fx(() -> button.localToScene(button.getLayoutBounds()));
            assertTrue(box.getWidth() >= 12 * millimetre && box.getHeight() >= 12 * millimetre, button + " is " + box.getWidth() + " × " + box.getHeight());
            assertTrue(box.getMinY() >= WIDE / 2, button + " stands at " + box.getMinY());
        }
    }

    @Test
    void whatIsReadIsCountedWithoutAnybodysName() throws Exception {
        open(WIDE, HIGH);
        enter();
        fxRun(() -> visitor().read(story(0)));
        pass(Duration.ofSeconds(40));
        tap("kiosk-front");
        record.flush();
        List<String> lines = Files.readAllLines(config.readings().resolve("2025-01.csv"));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("2025-01-11,") && lines.get(1).contains(story(0)) && lines.get(1).endsWith(",1,40"), lines.get(1));
    }
}
