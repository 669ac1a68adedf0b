package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.prefs.ThemeChoice;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Masthead and section index.
class HeadTest extends WindowTest {
    private ReaderWindow tall() {
        ReaderWindow window = window(940, p -> p.withTheme(ThemeChoice.LIGHT));
        open(window, SAMPLE);
        return window;
    }

    @Test
    void theMastheadCarriesWhatThePaperPrints() {
        ReaderWindow window = tall();
        assertEquals("聊城日报", word(window, ".nameplate"));
        assertEquals("开发区专刊", word(window, ".special-title"));
        assertEquals("走在前 挑大梁", word(window, ".motto"));
        assertEquals("奋力谱写新时代社会主义现代化强市建设新篇章", word(window, ".motto-sub"));
        assertEquals(List.of("聊城日报　市两会特刊"), words(window, ".dateline-name"));
        assertEquals(List.of("国内统一连续出版物号 CN 37-0048", "2025年1月11日", "星期六", "甲辰年十二月十二"), words(window, ".dateline > .dateline-item"));
        assertEquals("Broadsheet Kai", fx(() -> ((javafx.scene.control.Label) window.scene().lookup(".nameplate")).getFont().getFamily()));
    }

    @Test
    void anEditionWithoutMottoHasNoEar() {
        ReaderWindow window = window(940, p -> p);
        open(window, TinyBundle.write(home.resolve("plain"), 2, 2));
        assertEquals("东昌晚报", word(window, ".nameplate"));
        assertFalse(has(window, ".ear"));
        assertFalse(has(window, ".special-title"));
    }

    @Test
    void itFoldsForAnArticleAndUnfoldsForThePages() {
        ReaderWindow window = tall();
        assertTrue(has(window, ".masthead"));
        type(KeyCode.CONTROL, KeyCode.E);
        assertFalse(has(window, ".masthead"));
        assertEquals("聊城日报", word(window, ".dateline-nameplate"));
        type(KeyCode.CONTROL, KeyCode.E);
        assertTrue(has(window, ".masthead"));
    }

    @Test
    void itFoldsWhenThePageIsScrolled() {
        ReaderWindow window = tall();
        wheel(page(window).pane(), 200, 200, -6, false);
        assertFalse(has(window, ".masthead"));
    }

    @Test
    void f8AndAClickFoldAndUnfoldIt() {
        ReaderWindow window = tall();
        type(KeyCode.F8);
        assertFalse(has(window, ".masthead"));
        click(window, ".dateline-nameplate");
        assertTrue(has(window, ".masthead"));
    }

    @Test
    void aLowWindowBeginsWithTheDateline() {
        ReaderWindow window = openSample();
        assertFalse(has(window, ".masthead"));
        assertTrue(has(window, ".dateline-bar"));
    }

    @Test
    void aSectionTabShowsItsFirstStoryAndIsUnderlined() {
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.E);
        click(fx(() -> window.scene().getRoot().lookupAll(".section-tab").stream().filter(n -> ((ToggleButton) n).getText().equals("党建引领"))
                .findFirst().orElseThrow()));
        assertEquals("凝聚高质量发展的磅礴力量", fx(() -> window.reader().current().orElseThrow().headline()));
        assertEquals(List.of("党建引领"), selectedTabs(window));
    }

    @Test
    void sectionsGoOnByKey() {
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.E);
        type(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertEquals(List.of("党建引领"), selectedTabs(window));
        type(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        type(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertEquals(List.of("党建引领"), selectedTabs(window));
    }

    @Test
    void arrowsGoFromTabToTab() {
        ReaderWindow window = openSample();
        fxRun(() -> window.scene().lookup(".section-tab").requestFocus());
        type(KeyCode.RIGHT);
        type(KeyCode.SPACE);
        assertEquals(List.of("党建引领"), selectedTabs(window));
    }

    @Test
    void sectionsWithoutRoomAreInTheListAtTheEnd() {
        ReaderWindow window = open(TinyBundle.write(home.resolve("many"), 14, 1));
        List<String> seen = words(window, ".section-tab");
        assertTrue(seen.size() < 14 && !seen.isEmpty(), seen.toString());
        type(KeyCode.CONTROL, KeyCode.E);
        click(window, ".section-more");
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        String expected = "栏目名称" + (seen.size() + 1);
        assertEquals(List.of(expected), selectedTabs(window));
    }

    private List<String> selectedTabs(ReaderWindow window) {
        return fx(() -> window.scene().getRoot().lookupAll(".section-tab").stream().map(ToggleButton.class::cast).filter(ToggleButton::isSelected)
                .map(ToggleButton::getText).toList());
    }
}
