package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Location;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// 字号.
class TypeSizeTest extends WindowTest {
    private static double scale(ReaderWindow window) { return fx(() -> window.reader().scaleProperty().get()); }

    @Test
    void keysStepItByTenPerCent() {
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.EQUALS);
        type(KeyCode.CONTROL, KeyCode.ADD);
        assertEquals(1.2, scale(window));
        type(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(1.1, scale(window));
        type(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(1, scale(window));
        assertEquals("100 %", word(window, "#status-size"));
    }

    @Test
    void itEndsAtFiftyAndThreeHundredPerCent() {
        ReaderWindow window = open(TinyBundle.write(home.resolve("one"), 1, 1));
        fxRun(() -> window.reader().setScale(2.95));
        type(KeyCode.CONTROL, KeyCode.EQUALS);
        type(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(3, scale(window));
        fxRun(() -> window.reader().setScale(0.55));
        type(KeyCode.CONTROL, KeyCode.MINUS);
        type(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(0.5, scale(window));
    }

    @Test
    void aStepLeavesWhatItDoesNotChangeAlone() {
        ReaderWindow window = open(TinyBundle.write(home.resolve("one"), 1, 1));
        int[] styled = {0};
        ContentsList list = (ContentsList) node(window, "#contents-list");
        int[] listed = {0};
        fxRun(() -> {
            window.scene().getRoot().getStyleClass().addListener((javafx.beans.Observable o) -> styled[0]++);
            list.getItems().addListener((javafx.beans.Observable o) -> listed[0]++);
        });
        Object before = fx(() -> page(window).pages());
        type(KeyCode.CONTROL, KeyCode.EQUALS);
        waitUntil("the page is set anew", () -> page(window).pages() != before);
        assertEquals(0, styled[0], "the theme is the same: no node is styled anew");
        assertEquals(0, listed[0], "the contents are the same: no cell is made anew");
        fxRun(() -> window.scene().getRoot().getStyleClass().remove("theme-light"));
        assertTrue(styled[0] > 0, "the listener works");
    }

    @Test
    void buttonsStepIt() {
        ReaderWindow window = openSample();
        click(window, "#type-larger");
        assertEquals(1.1, scale(window));
        click(window, "#type-smaller");
        assertEquals(1, scale(window));
    }

    @Test
    void controlAndTheWheelStepItInAnArticle() {
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.E);
        wheel(article(window).pane(), 300, 300, 1, true);
        assertEquals(1.1, scale(window));
        wheel(article(window).pane(), 300, 300, -2, true);
        assertTrue(scale(window) < 1, "" + scale(window));
    }

    @Test
    void theSliderOfThePopOverSetsIt() {
        ReaderWindow window = openSample();
        click(window, "#type-size");
        Slider slider = (Slider) node(window, "#type-slider");
        fxRun(slider::requestFocus);
        type(KeyCode.RIGHT);
        assertEquals(1.1, scale(window));
        type(KeyCode.ESCAPE);
    }

    @Test
    void oneSwitchMakesEverythingLargeAndBackAgain() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().setScale(1.2));
        double before = fx(() -> window.scene().lookup("#open").getLayoutBounds().getHeight());
        click(window, "#type-large-switch");
        assertEquals(1.6, scale(window));
        settle();
        assertTrue(fx(() -> window.scene().lookup("#open").getLayoutBounds().getHeight()) > before * 1.2);
        type(KeyCode.CONTROL, KeyCode.D);
        assertEquals(1.2, scale(window));
    }

    @Test
    void theWordsUnderTheEyeStay() {
        ReaderWindow window = open(TinyBundle.write(home.resolve("long"), 1, 60));
        type(KeyCode.CONTROL, KeyCode.E);
        wheel(article(window).pane(), 200, 200, -20, false);
        Location before = fx(() -> article(window).topLocation().orElseThrow());
        type(KeyCode.CONTROL, KeyCode.EQUALS);
        type(KeyCode.CONTROL, KeyCode.EQUALS);
        Location after = fx(() -> article(window).topLocation().orElseThrow());
        assertEquals(before, after);
    }

    @Test
    void itIsRememberedForTheUser() {
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.EQUALS);
        type(KeyCode.CONTROL, KeyCode.D);
        fxRun(window::close);
        ReaderWindow later = again();
        assertEquals(1.6, scale(later));
        assertTrue(fx(() -> later.reader().largeProperty().get()));
    }
}
