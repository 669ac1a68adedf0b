package broadsheet.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.edition.Span;
import broadsheet.prefs.PreferencesStore;
import broadsheet.search.EditionIndex;
import broadsheet.search.EditionSearch;
import broadsheet.search.Limits;
import broadsheet.search.QueryParser;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.desk.Reader;
import broadsheet.ui.desk.ToldFiles;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.TinyBundle;
import broadsheet.ui.shell.WindowTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// 检索 by hand: what is typed, what is found, where it leads.
class SearchPanelTest extends WindowTest {
    private KnownPast past = new KnownPast();
    private Path exported = Path.of("");

    private ReaderWindow searching(String words) {
        features = List.of(new SearchFeature(background, past, new ToldFiles(name -> {
            exported = home.resolve("export" + name.substring(name.lastIndexOf('.')));
            return Optional.of(exported);
        })));
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        write(window, words);
        return window;
    }

    private void write(ReaderWindow window, String words) {
        fxRun(() -> ((TextField) node(window, "#search-field")).setText(words));
        settle();
    }

    @SuppressWarnings("unchecked")
    private List<ResultRow> rows(ReaderWindow window) {
        return fx(() -> List.copyOf(((ListView<ResultRow>) node(window, "#search-results")).getItems()));
    }

    private static Edition edition() throws Exception {
        try (Bundle bundle = BundleReader.read(SAMPLE, ReadProgress.NONE)) {
            return bundle.edition();
        }
    }

    @Test
    void theKeyOpensThePanelAndTypingFinds() {
        ReaderWindow window = searching("");
        assertEquals("search-field", fx(() -> window.scene().getFocusOwner().getId()));
        type(KeyCode.DIGIT5);
        type(KeyCode.G);
        assertTrue(rows(window).stream().anyMatch(ResultRow.Found.class::isInstance));
        assertTrue(word(window, "#search-count").contains("处"), word(window, "#search-count"));
    }

    @Test
    void everyPlaceIsListedUnderItsArticleAndThatUnderItsPage() throws Exception {
        ReaderWindow window = searching("高质量发展");
        List<Span> expected = EditionSearch.search(EditionIndex.of(edition()), QueryParser.parse("高质量发展"), Limits.NONE).spans();
        List<ResultRow> rows = rows(window);
        List<Span> listed = rows.stream().filter(ResultRow.Found.class::isInstance).map(r -> ((ResultRow.Found) r).hit().span()).toList();
        assertEquals(java.util.Set.copyOf(expected), java.util.Set.copyOf(listed));
        assertEquals(expected.size(), listed.size());
        assertTrue(rows.get(0) instanceof ResultRow.OnPage && rows.get(1) instanceof ResultRow.InArticle && rows.get(2) instanceof ResultRow.Found);
        String article = "";
        for (ResultRow row : rows) {
            article = row instanceof ResultRow.InArticle in ? in.article().article() : article;
            if (row instanceof ResultRow.Found found) {
                assertEquals(article, found.hit().span().place().article());
            }
        }
    }

    @Test
    void theWordsFoundStandInEveryLineHoweverLongWhatFollows() {
        ReaderWindow window = searching("项目");
        var lines = fx(() -> window.scene().getRoot().lookupAll(".hit-match").stream().filter(WindowTest::seen).map(javafx.scene.control.Label.class::cast).toList());
        assertTrue(lines.size() > 5, lines.size() + " lines");
        lines.forEach(label -> assertTrue(fx(() -> label.getWidth() >= label.prefWidth(-1) - 0.5), () -> "cut: " + label.getText() + " in " + label.getWidth()));
    }

    @Test
    void theHeatOnTheThumbnailLiesWhereTheWordsStandOnThePage() {
        features = List.of(new SearchFeature(background, past, new ToldFiles(name -> Optional.empty())));
        ReaderWindow window = window(760, p -> p.withContents(true, true));
        open(window, SAMPLE);
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        write(window, "项目");
        PageLayout first = fx(() -> page(window).pages().getFirst());
        List<Rect> places = first.boxes(rows(window).stream().filter(ResultRow.Found.class::isInstance)
                .map(r -> ((ResultRow.Found) r).hit().span()).findFirst().orElseThrow());
        javafx.scene.layout.Region sheet = (javafx.scene.layout.Region) node(window, ".small-sheet");
        double scale = fx(sheet::getWidth) / first.width();
        assertTrue(fx(() -> sheet.lookupAll(".heat").stream().map(javafx.scene.Node::getBoundsInParent)
                .anyMatch(b -> Math.abs(b.getMinX() - places.getFirst().x() * scale) <= 1 && Math.abs(b.getMinY() - places.getFirst().y() * scale) <= 1)));
        assertEquals(fx(() -> sheet.lookup("Canvas").getBoundsInParent().getWidth()), fx(sheet::getWidth), 1);
    }

    @Test
    void eachTabKeepsItsWordsScopesAndThePlaceOneIsAt() {
        ReaderWindow window = searching("高质量发展");
        click(window, "#scope-title");
        type(KeyCode.F3);
        type(KeyCode.F3);
        String count = word(window, "#search-count");
        assertEquals("第 2 处，共 3 处", count);
        fxRun(() -> window.openInTabs(List.of(TinyBundle.write(home.resolve("other"), 2, 3))));
        waitUntil("the other edition is open", () -> window.reader().edition().filter(e -> e.id().equals("urn:tiny:other")).isPresent());
        settle();
        click(window, "#scope-title");
        write(window, "第2篇");
        assertFalse(rows(window).isEmpty());
        type(KeyCode.CONTROL, KeyCode.TAB);
        waitUntil("the sample is back", () -> word(window, "#search-count").equals(count));
        assertEquals("高质量发展", fx(() -> ((TextField) node(window, "#search-field")).getText()));
        assertTrue(fx(() -> ((ToggleButton) node(window, "#scope-title")).isSelected()));
        type(KeyCode.CONTROL, KeyCode.TAB);
        waitUntil("the other's words are back", () -> fx(() -> ((TextField) node(window, "#search-field")).getText()).equals("第2篇"));
        assertFalse(fx(() -> ((ToggleButton) node(window, "#scope-title")).isSelected()));
    }

    @Test
    void theCrossInTheFieldEmptiesItAndTheStartPageComesBack() {
        ReaderWindow window = searching("高质量发展");
        click(window, "#search-field .clear-button");
        assertEquals("", fx(() -> ((TextField) node(window, "#search-field")).getText()));
        assertFalse(fx(() -> node(window, "#search-field .clear-button").isVisible()));
        assertTrue(has(window, ".search-start-page"));
    }

    @Test
    void onlyTheLinesInSightHaveNodes() {
        ReaderWindow window = searching("的");
        int listed = rows(window).size();
        int nodes = fx(() -> node(window, "#search-results").lookupAll(".list-cell").size());
        assertTrue(listed > 2 * nodes, listed + " lines, " + nodes + " cells");
    }

    @Test
    void theArrowsAndF3GoFromPlaceToPlaceAndEnterOpensTheArticle() {
        ReaderWindow window = searching("高质量发展");
        int all = (int) rows(window).stream().filter(ResultRow.Found.class::isInstance).count();
        type(KeyCode.DOWN);
        assertEquals("第 1 处，共 " + all + " 处", word(window, "#search-count"));
        type(KeyCode.F3);
        assertEquals("第 2 处，共 " + all + " 处", word(window, "#search-count"));
        type(KeyCode.SHIFT, KeyCode.F3);
        type(KeyCode.UP);
        assertEquals("第 " + all + " 处，共 " + all + " 处", word(window, "#search-count"));
        assertEquals(Reader.View.PAGE, fx(() -> window.reader().viewProperty().get()));
        type(KeyCode.ENTER);
        assertEquals(Reader.View.ARTICLE, fx(() -> window.reader().viewProperty().get()));
        ResultRow.Found last = (ResultRow.Found) rows(window).stream().filter(ResultRow.Found.class::isInstance).reduce((a, b) -> b).orElseThrow();
        assertEquals(last.article().article(), fx(() -> window.reader().articleProperty().get()));
    }

    @Test
    void theScopesNarrowAndTheNothingPageWidensThemAgain() {
        ReaderWindow window = searching("王军豪");
        assertFalse(rows(window).isEmpty());
        click(window, "#scope-caption");
        assertTrue(has(window, "#search-nothing"));
        click(window, "#search-widen");
        assertFalse(has(window, "#search-nothing"));
        assertFalse(fx(() -> ((ToggleButton) node(window, "#scope-caption")).isSelected()));
    }

    @Test
    void whatWasChosenIsOfferedTheNextTimeAndCanBeForgotten() {
        ReaderWindow window = searching("重点项目");
        type(KeyCode.ENTER);
        write(window, "");
        assertEquals(List.of("重点项目"), words(window, ".earlier-term"));
        fxRun(window::close);
        assertEquals(List.of("重点项目"), new PreferencesStore(home.resolve("settings")).load().finding().searches());
        ReaderWindow next = again();
        open(next, SAMPLE);
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        click(next, ".earlier-term");
        assertEquals("重点项目", fx(() -> ((TextField) node(next, "#search-field")).getText()));
        assertFalse(rows(next).isEmpty());
        write(next, "");
        click(next, "#search-forget");
        assertEquals(List.of(), words(next, ".earlier-term"));
    }

    @Test
    void everySuggestedTermFindsSomething() {
        ReaderWindow window = searching("");
        List<String> terms = words(window, ".suggested-term");
        assertTrue(terms.size() >= 5, terms.toString());
        for (String term : terms) {
            write(window, term);
            assertFalse(rows(window).isEmpty(), term);
        }
    }

    @Test
    void theListIsWrittenAsTextAndAsCsv() throws Exception {
        ReaderWindow window = searching("莘县");
        write(window, "开发区");
        fxRun(() -> ((javafx.scene.control.MenuButton) node(window, "#search-export")).getItems().forEach(javafx.scene.control.MenuItem::fire));
        long hits = rows(window).stream().filter(ResultRow.Found.class::isInstance).count();
        assertEquals(hits + 1, Files.readString(home.resolve("export.csv")).lines().count());
        assertEquals(hits, Files.readString(home.resolve("export.txt")).lines().filter(l -> l.contains("【开发区】")).count());
    }

    @Test
    void escapeClosesThePanelAndTakesTheMarksAway() {
        ReaderWindow window = searching("高质量发展");
        int marked = yellow(window);
        type(KeyCode.ESCAPE);
        assertFalse(has(window, ".search-panel"));
        assertTrue(marked > yellow(window) + 50, marked + " with the panel, " + yellow(window) + " without");
    }

    /// Pixels in the highlighter's yellow.
    private int yellow(ReaderWindow window) {
        var image = look(page(window));
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var c = image.getPixelReader().getColor(x, y);
                count += c.getRed() > 0.88 && c.getGreen() > 0.72 && c.getBlue() < 0.72 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void withoutAShelfTheWayToItIsShown() {
        ReaderWindow window = searching("开发区");
        click(window, "#search-past");
        click(window, "#search-open-shelf");
        assertEquals(1, past.shown);
    }

    @Test
    void aPlaceOnTheShelfOpensItsEdition() throws Exception {
        Path library = home.resolve("library");
        TinyBundle.write(library.resolve("one"), 2, 3);
        TinyBundle.write(library.resolve("two"), 3, 2);
        past = new KnownPast(library, home.resolve("store"), List.of("one", "two"));
        ReaderWindow window = searching("第3篇稿件");
        assertTrue(has(window, "#search-nothing"));
        click(window, "#search-on-shelf");
        assertTrue(rows(window).getFirst() instanceof ResultRow.InEdition);
        click(window, "#search-field");
        type(KeyCode.ENTER);
        waitUntil("the other edition is open", () -> window.reader().edition().filter(e -> e.id().equals("urn:tiny:two")).isPresent());
        settle();
        assertEquals("第3篇稿件的标题", fx(() -> window.reader().current().orElseThrow().headline()));
        past.close();
    }

    @Test
    void theBuildingOfTheShelfIsShownAndCanBeStopped() {
        ReaderWindow window = searching("");
        assertFalse(has(window, "#search-building"));
        fxRun(() -> past.building.set(new PastEditions.Building(120, 1400)));
        settle();
        assertTrue(words(window, "#search-building .label").contains("正在收集往期文字　120 / 1400"));
        click(window, "#search-building .button");
        assertEquals(1, past.stopped);
    }
}
