package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Location;
import broadsheet.ui.control.PictureViewer;
import broadsheet.ui.desk.Reader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Contents, pages, articles, pictures, status line.
class ReadingTest extends WindowTest {
    @Test
    void aHeadlineOfTheContentsOpensItsArticle() {
        ReaderWindow window = openSample();
        assertEquals(List.of("第1版　开发区专刊"), words(window, ".contents-page"));
        Node headline = fx(() -> window.scene().getRoot().lookupAll(".contents-headline").stream()
                .filter(n -> ((javafx.scene.control.Label) n).getText().equals("激发高质量发展的澎湃动能")).findFirst().orElseThrow());
        click(headline);
        assertEquals(Reader.View.ARTICLE, fx(() -> window.reader().viewProperty().get()));
        assertEquals("激发高质量发展的澎湃动能", fx(() -> window.reader().current().orElseThrow().headline()));
        assertEquals("激发高质量发展的澎湃动能", article(window).article().isEmpty() ? "" : fx(() -> window.reader().edition().orElseThrow()
                .article(article(window).article()).orElseThrow().headline()));
    }

    @Test
    void theContentsAreReadByKeyboard() {
        ReaderWindow window = openSample();
        fxRun(() -> window.scene().lookup("#contents-list").requestFocus());
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        assertEquals(story(window, 0), fx(() -> window.reader().articleProperty().get()));
    }

    @Test
    void theLeftSideShowsPagesOrHeadlinesOrNothing() {
        ReaderWindow window = openSample();
        click(window, "#contents-pages");
        assertTrue(has(window, ".page-thumbnails"));
        assertFalse(has(window, "#contents-list"));
        type(KeyCode.F9);
        assertFalse(has(window, ".contents"));
        type(KeyCode.F9);
        assertTrue(has(window, ".page-thumbnails"));
    }

    @Test
    void pageAndArticleChangePlaces() {
        ReaderWindow window = openSample();
        click(window, "#view-article");
        assertTrue(has(window, "#article-view"));
        click(window, "#view-page");
        assertTrue(has(window, "#page-view"));
    }

    @Test
    void thePageIsFittedAndZoomedByKeyboard() {
        ReaderWindow window = openSample();
        double wide = fx(() -> page(window).zoom().scale());
        type(KeyCode.CONTROL, KeyCode.DIGIT2);
        double whole = fx(() -> page(window).zoom().scale());
        assertTrue(whole < wide, "the whole page: " + whole + " after " + wide);
        type(KeyCode.ALT, KeyCode.EQUALS);
        assertEquals(whole * 1.2, fx(() -> page(window).zoom().scale()), 1e-6);
        type(KeyCode.ALT, KeyCode.MINUS);
        assertEquals(whole, fx(() -> page(window).zoom().scale()), 1e-6);
        click(window, "#view-article");
        type(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(has(window, "#page-view"), "fitting is for the page, so the page is shown");
        assertEquals(wide, fx(() -> page(window).zoom().scale()), 1e-6);
    }

    @Test
    void aClickOnThePageOpensTheArticleUnderIt() {
        ReaderWindow window = openSample();
        String second = story(window, 1);
        fxRun(() -> window.reader().show(broadsheet.edition.Place.headline(second).at(0)));
        settle();
        var box = fx(() -> {
            var zone = page(window).pane().zoneOf(broadsheet.edition.Place.headline(second).at(0)).orElseThrow();
            return page(window).pane().toView(zone.sheet(), zone.box());
        });
        click(page(window).pane(), box.x() + 20, box.y() + box.height() / 2, 1);
        assertEquals(second, fx(() -> window.reader().articleProperty().get()));
        assertEquals(Reader.View.ARTICLE, fx(() -> window.reader().viewProperty().get()));
    }

    private static List<String> menu(Node on) {
        fxRun(() -> on.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 300, 300, 300, 300, false, null)));
        settle();
        return fx(() -> openMenu().getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList());
    }

    private static ContextMenu openMenu() {
        return javafx.stage.Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(m -> "sheet-menu".equals(m.getId())).findFirst().orElseThrow();
    }

    private static void choose(String words) {
        fxRun(() -> openMenu().getItems().stream().filter(i -> words.equals(i.getText())).findFirst().orElseThrow().fire());
        fxRun(() -> openMenu().hide());
        settle();
    }

    @Test
    void theContextMenuOffersWhatCanBeDoneWithPageStoryAndWords() {
        ReaderWindow window = openSample();
        String first = story(window, 0);
        type(KeyCode.TAB);
        assertEquals(List.of("阅读“乘风破浪再铸辉煌”", "查找", "放大版面", "缩小版面", "适合宽度", "适合整版"), menu(page(window).pane()));
        choose("阅读“乘风破浪再铸辉煌”");
        assertEquals(first, fx(() -> window.reader().articleProperty().get()));
        assertEquals(List.of("复制文字", "复制文字并注明出处", "查找", "在版面上看", "下一篇"), menu(article(window).pane()).stream().filter(i -> !i.equals("上一篇")).toList());
        choose("在版面上看");
        assertTrue(has(window, "#page-view"));
        assertEquals(first, fx(() -> page(window).litArticleProperty().get()));
    }

    @Test
    void findingBeginsWithTheWordsSelected() {
        ReaderWindow window = openSample();
        click(window, "#view-article");
        var box = fx(() -> {
            var zone = article(window).pane().zoneOf(broadsheet.edition.Place.headline(story(window, 0)).at(1)).orElseThrow();
            return article(window).pane().toView(zone.sheet(), zone.box());
        });
        click(article(window).pane(), box.x() + 2, box.y() + box.height() / 2, 2);
        String selected = fx(() -> article(window).selectionText());
        assertEquals("乘风破浪", selected);
        type(KeyCode.CONTROL, KeyCode.F);
        assertEquals(selected, fx(() -> ((javafx.scene.control.TextField) window.scene().lookup("#find-field")).getText()));
        assertTrue(word(window, ".find-count").startsWith("1"), word(window, ".find-count"));
    }

    @Test
    void nextAndPreviousByButtonAndKey() {
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.E);
        click(window, "#article-next");
        assertEquals(story(window, 1), fx(() -> window.reader().articleProperty().get()));
        type(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(story(window, 2), fx(() -> window.reader().articleProperty().get()));
        click(window, "#article-previous");
        type(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(story(window, 0), fx(() -> window.reader().articleProperty().get()));
        assertFalse(has(window, "#article-previous"));
    }

    @Test
    void theArticleBarSaysHowLongReadingTakes() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, 1)));
        settle();
        assertEquals("681 字，约 2 分钟", word(window, ".reading-time"));
    }

    @Test
    void showOnThePageLightsTheArticleUntilEscape() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, 2)));
        settle();
        click(window, "#article-locate");
        assertEquals(Reader.View.PAGE, fx(() -> window.reader().viewProperty().get()));
        assertEquals(story(window, 2), fx(() -> page(window).litArticleProperty().get()));
        type(KeyCode.ESCAPE);
        assertEquals("", fx(() -> window.reader().litProperty().get()));
    }

    @Test
    void anArticleRestoredAtTheStartIsFoundOnThePageNeverShownYet() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, 3)));
        settle();
        fxRun(window::close);
        ReaderWindow later = again();
        open(later, SAMPLE);
        assertEquals(Reader.View.ARTICLE, fx(() -> later.reader().viewProperty().get()));
        type(KeyCode.CONTROL, KeyCode.L);
        assertEquals(story(later, 3), fx(() -> page(later).litArticleProperty().get()));
    }

    @Test
    void thePositionInAnArticleIsRememberedByItsWords() {
        ReaderWindow window = open(TinyBundle.write(home.resolve("long"), 2, 60));
        type(KeyCode.CONTROL, KeyCode.E);
        wheel(article(window).pane(), 200, 200, -30, false);
        Location left = fx(() -> article(window).topLocation().orElseThrow());
        assertTrue(left.place().index() > 2, left.toString());
        fxRun(window::close);
        ReaderWindow later = again();
        open(later, home.resolve("long"));
        assertEquals(Reader.View.ARTICLE, fx(() -> later.reader().viewProperty().get()));
        waitUntil("the words are in sight", () -> article(later).topLocation().filter(l -> Math.abs(l.place().index() - left.place().index()) <= 12
                && l.place().index() > 2).isPresent());
    }

    @Test
    void whatWasReadToItsEndCountsAsRead() {
        ReaderWindow window = open(TinyBundle.write(home.resolve("short"), 3, 1));
        assertEquals("本期 3 篇，已读 0，约余 1 分钟", word(window, "#status-progress"));
        type(KeyCode.CONTROL, KeyCode.E);
        waitUntil("the story counts as read", () -> window.reader().read().contains("s1"));
        assertEquals("本期 3 篇，已读 1，约余 1 分钟", word(window, "#status-progress"));
        assertEquals("第 1 篇，共 3 篇", word(window, "#status-article"));
        waitUntil("the contents show it", () -> words(window, ".contents-note").stream().filter(w -> w.endsWith("已读")).count() == 1);
        assertEquals(Set.of("s1"), fx(() -> Set.copyOf(window.reader().read())));
    }

    @Test
    void aPictureOpensLargeAndEscapeLeadsBack() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, 0)));
        settle();
        var box = fx(() -> {
            var pane = article(window).pane();
            var picture = pane.sheets().getFirst().frames().stream().flatMap(f -> f.pictures().stream()).findFirst().orElseThrow();
            return pane.toView(0, picture.box());
        });
        click(article(window).pane(), box.x() + box.width() / 2, box.y() + 30, 1);
        assertTrue(has(window, ".picture-viewer"));
        type(KeyCode.RIGHT);
        assertEquals(1, fx(() -> ((PictureViewer) window.scene().lookup(".picture-viewer")).indexProperty().get()));
        type(KeyCode.ESCAPE);
        assertFalse(has(window, ".picture-viewer"));
        assertEquals(article(window).pane(), fx(() -> window.scene().getFocusOwner()));
    }
}
