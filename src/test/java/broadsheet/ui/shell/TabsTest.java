package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.Session;
import broadsheet.ui.desk.Reader;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/// Several editions open in one window, by keys and clicks.
class TabsTest extends WindowTest {
    private ReaderWindow two() {
        ReaderWindow window = openSample();
        Path other = TinyBundle.write(home.resolve("other"), 4, 40);
        fxRun(() -> window.openInTab(other));
        settle();
        return window;
    }

    private static String edition(ReaderWindow window) { return fx(() -> window.reader().edition().map(e -> e.id()).orElse("")); }

    private static final String SPECIAL = "urn:broadsheet:lcrb:2025-01-11:kfq";

    @Test
    void theStripComesWithTheSecondEditionAndGoesWithIt() {
        ReaderWindow window = openSample();
        assertFalse(has(window, "#edition-tabs"));
        Path other = TinyBundle.write(home.resolve("other"), 2, 2);
        fxRun(() -> window.openInTab(other));
        settle();
        assertEquals(List.of("1月11日　聊城日报 开发区专刊", "3月2日　东昌晚报"), words(window, ".edition-tab-name").stream().map(String::strip).toList());
        assertEquals("urn:tiny:other", edition(window));
        type(KeyCode.CONTROL, KeyCode.W);
        assertFalse(has(window, "#edition-tabs"));
        assertEquals(SPECIAL, edition(window));
        assertTrue(fx(() -> window.scene().getWindow().isShowing()));
        type(KeyCode.CONTROL, KeyCode.W);
        assertFalse(fx(() -> window.scene().getWindow() != null && window.scene().getWindow().isShowing()));
    }

    @Test
    void anEditionOpenedInPlaceIsShownAtOnce() {
        ReaderWindow window = openSample();
        var before = page(window);
        open(window, TinyBundle.write(home.resolve("other"), 2, 2));
        waitUntil("the other edition's page is shown", () -> window.scene().lookup("#page-view") != before);
        assertFalse(has(window, "#edition-tabs"));
        assertTrue(fx(() -> page(window).pages().getFirst().frames().stream().anyMatch(f -> f.article().equals("s2"))));
    }

    @Test
    void ctrlTabGoesRoundAndAClickGoesToATab() {
        ReaderWindow window = two();
        type(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals(SPECIAL, edition(window));
        type(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals("urn:tiny:other", edition(window));
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(SPECIAL, edition(window));
        click(fx(() -> window.scene().getRoot().lookupAll(".edition-tab-name").stream().toList().get(1)));
        assertEquals("urn:tiny:other", edition(window));
        assertTrue(fx(() -> window.scene().getFocusOwner() == page(window).pane()));
    }

    @Test
    void ctrlTabWorksFromTheFindField() {
        ReaderWindow window = two();
        type(KeyCode.CONTROL, KeyCode.F);
        type(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals(SPECIAL, edition(window));
    }

    @Test
    void eachTabKeepsItsViewAndPlace() {
        ReaderWindow window = two();
        fxRun(() -> {
            page(window).pane().zoomTo(page(window).zoom().scale() * 1.7, 100, 100);
            page(window).pane().scrollTo(60, 700, false);
        });
        settle();
        double scale = fx(() -> page(window).zoom().scale());
        double x = fx(() -> page(window).pane().scrollXProperty().get());
        double y = fx(() -> page(window).pane().scrollYProperty().get());
        type(KeyCode.CONTROL, KeyCode.TAB);
        String third = story(window, 2);
        fxRun(() -> window.reader().showArticle(third));
        settle();
        fxRun(() -> article(window).pane().scrollBy(0, 400));
        settle();
        var top = fx(() -> article(window).topLocation()).orElseThrow();
        type(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals(Reader.View.PAGE, fx(() -> window.reader().viewProperty().get()));
        assertEquals(scale, fx(() -> page(window).zoom().scale()), 1e-9);
        assertEquals(x, fx(() -> page(window).pane().scrollXProperty().get()), 1);
        assertEquals(y, fx(() -> page(window).pane().scrollYProperty().get()), 1);
        type(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals(Reader.View.ARTICLE, fx(() -> window.reader().viewProperty().get()));
        assertEquals(third, fx(() -> window.reader().articleProperty().get()));
        waitUntil("the article is set", () -> !article(window).pane().sheets().isEmpty());
        settle();
        assertEquals(top.place(), fx(() -> article(window).topLocation()).orElseThrow().place());
    }

    @Test
    void eachTabFindsItsOwnWords() {
        ReaderWindow window = two();
        type(KeyCode.CONTROL, KeyCode.F);
        fxRun(() -> ((TextField) node(window, "#find-field")).setText("记者"));
        settle();
        String count = word(window, "#find-count");
        type(KeyCode.CONTROL, KeyCode.TAB);
        assertFalse(has(window, "#find-field"));
        type(KeyCode.CONTROL, KeyCode.F);
        fxRun(() -> ((TextField) node(window, "#find-field")).setText("高质量"));
        settle();
        assertNotEquals(count, word(window, "#find-count"));
        type(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals("记者", fx(() -> ((TextField) node(window, "#find-field")).getText()));
        assertEquals(count, word(window, "#find-count"));
    }

    @Test
    void anEditionThatIsOpenComesToTheFrontInsteadOfASecondTime() {
        ReaderWindow window = two();
        open(window, SAMPLE);
        assertEquals(SPECIAL, edition(window));
        assertEquals(2, words(window, ".edition-tab-name").size());
    }

    @Test
    void aNewTabShowsTheStartPageAndTakesWhatIsOpenedThere() {
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.T);
        assertTrue(has(window, "#start-open-file"));
        assertEquals(2, words(window, ".edition-tab-name").size());
        assertTrue(words(window, ".edition-tab-name").contains("新标签页"));
        open(window, TinyBundle.write(home.resolve("other"), 1, 1));
        assertEquals(2, words(window, ".edition-tab-name").size());
        assertFalse(words(window, ".edition-tab-name").contains("新标签页"));
    }

    @Test
    void middleClickClosesATabAndCtrlShiftTBringsItBack() {
        ReaderWindow window = two();
        var first = fx(() -> window.scene().getRoot().lookup(".edition-tab-name"));
        moveTo(first, 20, 8);
        robot.press(MouseButton.MIDDLE);
        robot.release(MouseButton.MIDDLE);
        settle();
        assertFalse(has(window, "#edition-tabs"));
        assertEquals("urn:tiny:other", edition(window));
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(SPECIAL, edition(window));
        assertEquals(2, words(window, ".edition-tab-name").size());
    }

    @Test
    void theEditionsOpenLastComeBackAndAreReadWhenTheirTabIsChosen() {
        ReaderWindow first = two();
        type(KeyCode.CONTROL, KeyCode.TAB);
        fxRun(first::close);
        ReaderWindow window = again();
        fxRun(window::openLast);
        settle();
        assertEquals(SPECIAL, edition(window));
        assertEquals("3月2日　东昌晚报", words(window, ".edition-tab-name").get(1));
        type(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals("urn:tiny:other", edition(window));
    }

    @Test
    void whoDoesNotWantThemBackFindsTheStartPage() {
        ReaderWindow first = two();
        type(KeyCode.CONTROL, KeyCode.COMMA);
        click(first, "#session-kept");
        fxRun(first::close);
        assertFalse(new PreferencesStore(home.resolve("settings")).load().session().kept());
        ReaderWindow window = again();
        fxRun(window::openLast);
        settle();
        assertTrue(has(window, "#start-open-file"));
    }

    @Test
    void whatIsGoneLosesItsTab() throws IOException {
        Path other = TinyBundle.write(home.resolve("other"), 1, 1);
        ReaderWindow window = window(760, p -> p.withSession(Session.NONE.withTabs(List.of(new Session.Tab(SAMPLE.toString(), "one"),
                new Session.Tab(other.toString(), "two")), 0)));
        try (Stream<Path> files = Files.walk(other)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> assertTrue(f.toFile().delete()));
        }
        fxRun(window::openLast);
        settle();
        assertTrue(has(window, "#edition-tabs"));
        type(KeyCode.CONTROL, KeyCode.TAB);
        assertFalse(has(window, "#edition-tabs"));
        assertEquals(SPECIAL, edition(window));
        assertFalse(words(window, ".notification-bar .label").isEmpty());
    }

    @Test
    void manyTabsShareTheRoomAndTheOneOnShowIsAlwaysSeen() {
        ReaderWindow window = openSample();
        for (int i = 0; i < 9; i++) {
            Path more = TinyBundle.write(home.resolve("more" + i), 1, 1);
            fxRun(() -> window.openInTab(more));
        }
        settle();
        for (int i = 0; i < 10; i++) {
            type(KeyCode.CONTROL, KeyCode.TAB);
            assertTrue(fx(() -> window.scene().getRoot().lookupAll(".edition-tab").stream().filter(WindowTest::seen)
                    .anyMatch(t -> t.getPseudoClassStates().contains(Styles.CURRENT) && t.getBoundsInParent().getMaxX() <= 980)));
        }
        assertTrue(has(window, ".edition-more"));
        assertTrue(fx(() -> ((Labeled) window.scene().lookup(".edition-more")).getText()).startsWith("更多"));
    }

    @Test
    void behindATabThereIsNeitherViewNorPictureAndAClosedTabIsCollected() throws InterruptedException {
        ReaderWindow window = two();
        WeakReference<Bundle> bundle = new WeakReference<>(fx(() -> window.reader().bundleProperty().get().orElseThrow()));
        WeakReference<Object> view = new WeakReference<>(fx(() -> page(window)));
        type(KeyCode.CONTROL, KeyCode.TAB);
        collected("the view behind the tab", view);
        assertTrue(bundle.get() != null);
        type(KeyCode.CONTROL, KeyCode.TAB);
        WeakReference<Object> again = new WeakReference<>(fx(() -> page(window)));
        type(KeyCode.CONTROL, KeyCode.W);
        collected("the closed view", again);
        collected("the closed edition", bundle);
    }

    private static void collected(String what, WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            settle();
            Thread.sleep(10);
        }
        assertTrue(reference.get() == null, what + " is still held");
    }
}
