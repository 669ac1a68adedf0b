package broadsheet.ui.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.app.FinderFeatures;
import broadsheet.prefs.Finding;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.ThemeChoice;
import broadsheet.render.FaceFiles;
import broadsheet.task.BackgroundThreads;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.TinyBundle;
import broadsheet.ui.shell.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 往期 by hand, on a folder of real small editions.
class ShelfTest extends WindowTest {
    private static final LocalDate LAST = LocalDate.of(2025, 3, 20);
    private static final int EDITIONS = 24;
    private final BackgroundThreads watching = new BackgroundThreads();

    @AfterEach
    void stopWatching() { watching.close(); }

    private Path library() { return home.resolve("library"); }

    private static Path edition(Path at, String paper, LocalDate day) throws IOException {
        Path manifest = TinyBundle.write(at, 1, 1).resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"2025-03-02\"", "\"" + day + "\"")
                .replace("\"name\": \"东昌晚报\"", "\"name\": \"" + paper + "\"").replace("\"title\": \"东昌晚报\"", "\"title\": \"周末\""));
        return at;
    }

    /// The shelf of two papers, one edition a day in turn, in a folder for each month; on show.
    private ReaderWindow shelf() throws IOException {
        for (int i = 0; i < EDITIONS; i++) {
            LocalDate day = LAST.minusDays(i);
            edition(library().resolve(day.toString().substring(0, 7)).resolve("day-" + day), i % 2 == 0 ? "聊城日报" : "东昌晚报", day);
        }
        return shown();
    }

    private ReaderWindow shown() {
        features = FinderFeatures.of(ReaderContext.of(new PreferencesStore(home.resolve("settings")), background, FaceFiles.packed(), List.of()), watching,
                home.resolve("data"), desk -> Optional.of(library()));
        ReaderWindow window = window(760, p -> p.withTheme(ThemeChoice.LIGHT).withFinding(new Finding(List.of(), library().toString())));
        type(KeyCode.CONTROL, KeyCode.H);
        return window;
    }

    private List<CoverCell> cells(ReaderWindow window) {
        return fx(() -> window.scene().getRoot().lookupAll(".cover-cell").stream().filter(WindowTest::seen).map(CoverCell.class::cast)
                .sorted(java.util.Comparator.comparing((CoverCell c) -> c.localToScene(0, 0).getY()).thenComparing(c -> c.localToScene(0, 0).getX())).toList());
    }

    private List<String> days(ReaderWindow window) {
        return cells(window).stream().map(c -> fx(() -> c.entry().flatMap(e -> e.date()).map(LocalDate::toString).orElse(""))).toList();
    }

    private void filter(ReaderWindow window, String words) {
        fxRun(() -> ((TextField) node(window, "#shelf-filter")).setText(words));
        settle();
    }

    @Test
    void theNewestStandFirstOnlyRowsInSightHaveNodesAndCoversCome() throws Exception {
        ReaderWindow window = shelf();
        List<String> days = days(window);
        assertEquals(java.util.stream.IntStream.range(0, days.size()).mapToObj(i -> LAST.minusDays(i).toString()).toList(), days);
        assertTrue(days.size() >= 6 && days.size() < EDITIONS, days.size() + " in sight");
        assertEquals("共 24 期", word(window, "#shelf-count"));
        assertEquals("shelf-covers", fx(() -> window.scene().getFocusOwner().getId()));
        waitUntil("the covers are there", () -> cells(window).stream().allMatch(c -> fx(() -> ((ImageView) c.lookup(".image-view")).getImage() != null)));
    }

    @Test
    void wordsFilterAndTheRowsKeepTheirNodes() throws Exception {
        ReaderWindow window = shelf();
        CoverCell first = cells(window).getFirst();
        filter(window, "晚报");
        assertSame(first, cells(window).getFirst());
        assertEquals("2025-03-19", days(window).getFirst());
        assertEquals("共 24 期，显示 12 期", word(window, "#shelf-count"));
        filter(window, "2025-02-28");
        assertEquals(List.of("2025-02-28"), days(window));
        filter(window, "人民");
        click(window, "#shelf-clear");
        assertEquals("2025-03-20", days(window).getFirst());
        assertEquals("共 24 期", word(window, "#shelf-count"));
    }

    @Test
    void nameplateDayMonthAndOrderChoose() throws Exception {
        ReaderWindow window = shelf();
        click(fx(() -> window.scene().getRoot().lookupAll(".nameplate-name").stream().filter(n -> ((javafx.scene.control.Label) n).getText().equals("东昌晚报"))
                .findFirst().orElseThrow()));
        assertEquals("2025-03-19", days(window).getFirst());
        click(day(window, "19"));
        assertEquals(List.of("2025-03-19"), days(window));
        click(day(window, "19"));
        click(window, "#shelf-order-oldest");
        assertEquals("2025-02-25", days(window).getFirst());
        click(window, "#calendar-earlier");
        click(window, "#calendar-month");
        assertEquals(List.of("2025-02-25", "2025-02-27"), days(window));
    }

    private Node day(ReaderWindow window, String day) {
        return fx(() -> window.scene().getRoot().lookupAll(".edition-day").stream().filter(n -> ((javafx.scene.control.Button) n).getText().equals(day))
                .findFirst().orElseThrow());
    }

    @Test
    void theKeyboardWalksMarksReadSavesAndOpens() throws Exception {
        ReaderWindow window = shelf();
        fxRun(() -> node(window, "#shelf-covers").requestFocus());
        settle();
        type(KeyCode.END);
        assertEquals("2025-02-25", days(window).getLast());
        type(KeyCode.HOME);
        type(KeyCode.RIGHT);
        type(KeyCode.R);
        type(KeyCode.RIGHT);
        type(KeyCode.S);
        click(window, "#shelf-unread");
        assertEquals(List.of("2025-03-20", "2025-03-18"), days(window).subList(0, 2));
        click(window, "#shelf-saved-only");
        assertEquals(List.of("聊城日报 周末 2025-03-18"), words(window, ".saved-title"));
        click(window, "#shelf-saved-only");
        click(window, "#shelf-unread");
        fxRun(() -> node(window, "#shelf-covers").requestFocus());
        settle();
        type(KeyCode.DOWN);
        String wanted = days(window).get(columns(window));
        type(KeyCode.ENTER);
        waitUntil("it is open", () -> window.reader().edition().isPresent());
        assertEquals(wanted, fx(() -> window.reader().edition().orElseThrow().date().toString()));
    }

    private int columns(ReaderWindow window) {
        double top = fx(() -> cells(window).getFirst().localToScene(0, 0).getY());
        return (int) cells(window).stream().filter(c -> fx(() -> c.localToScene(0, 0).getY() == top)).count();
    }

    @Test
    void aBrokenEditionStandsWithItsReasonAndDoesNotOpen() throws Exception {
        Files.createDirectories(library());
        Files.writeString(library().resolve("20250110.edition"), "PK");
        edition(library().resolve("good"), "聊城日报", LAST);
        ReaderWindow window = shown();
        String reason = words(window, ".cover-reason").stream().filter(w -> !w.isEmpty()).findFirst().orElseThrow();
        assertTrue(reason.startsWith("打不开\n") && reason.length() > 8, reason);
        assertTrue(words(window, ".cover-title").stream().anyMatch(w -> w.matches("B[A-Z]*-\\d+")), words(window, ".cover-title").toString());
        click(cells(window).getLast());
        assertTrue(has(window, "#shelf-covers"));
    }

    @Test
    void whatIsCopiedIntoTheFolderAppearsAndKeepingTheLastRemovesTheRest() throws Exception {
        edition(library().resolve("one"), "聊城日报", LAST);
        ReaderWindow window = shown();
        for (int i = 1; i < 9; i++) {
            edition(library().resolve("later-" + i), "聊城日报", LAST.plusDays(i));
        }
        waitUntil("they are on the shelf", () -> word(window, "#shelf-count").equals("共 9 期"));
        click(window, "#shelf-keep");
        while (!word(window, "#keep-count").contains(" 7 ")) {
            String before = word(window, "#keep-count");
            click(window, "#keep-fewer");
            assertFalse(before.equals(word(window, "#keep-count")), before);
        }
        click(window, "#keep-remove");
        waitUntil("two are gone", () -> word(window, "#shelf-count").equals("共 7 期"));
        assertEquals("已删去 2 期。", word(window, "#shelf-said"));
        assertFalse(Files.exists(library().resolve("one")));
        assertTrue(Files.exists(library().resolve("later-2").resolve("manifest.json")));
    }

    @Test
    void anAbsentFolderIsSaidAndAnotherCanBeChosen() throws Exception {
        ReaderWindow window = shown();
        assertTrue(word(window, ".shelf-empty-title").equals("这个文件夹现在读不到"), word(window, ".shelf-empty-title"));
        assertTrue(has(window, "#shelf-choose-first"));
    }
}
