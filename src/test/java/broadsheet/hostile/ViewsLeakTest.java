package broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.app.FinderFeatures;
import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import broadsheet.prefs.Finding;
import broadsheet.prefs.PreferencesStore;
import broadsheet.render.FaceFiles;
import broadsheet.render.PictureDecoder;
import broadsheet.samples.ScannedEdition;
import broadsheet.speech.Voices;
import broadsheet.task.Background;
import broadsheet.task.BackgroundThreads;
import broadsheet.task.Job;
import broadsheet.task.Work;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.desk.ToldFiles;
import broadsheet.ui.proof.ProofFeature;
import broadsheet.ui.proof.ProofTools;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.WindowTest;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every view of the reader and of the proof desk is shown once, on set pages and on a facsimile; when the window is closed none of them
/// is held any longer. A view this test does not show fails it; those of the reading screen have a test of their own.
@Tag("hostile")
class ViewsLeakTest extends WindowTest {
    private final SeenViews seen = new SeenViews();
    private final List<WeakReference<Object>> parts = new ArrayList<>();
    private final BackgroundThreads threads = new BackgroundThreads();
    private boolean slow;

    @BeforeEach
    void sometimesSlow() {
        Background atOnce = background;
        background = new Background() {
            @Override public <T> Job<T> start(String title, Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
                return (slow ? threads : atOnce).start(title, work, onSuccess, onFailure);
            }

            @Override public void close() { threads.close(); }
        };
    }

    @AfterEach
    void closeThreads() { threads.close(); }

    @Test
    void whatWasShownIsCollectedOnceItIsClosed() throws Exception {
        Path shelf = home.resolve("shelf");
        Path edition = ScannedEdition.write(shelf.resolve("scanned"), "金融金融", "river");
        Path corrected = ScannedEdition.write(home.resolve("corrected"), "金融", "harbour");
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data").resolve("proof"), "in the way: no mark can be saved");
        try (BackgroundThreads watching = new BackgroundThreads()) {
            show(() -> made(watching, shelf, corrected), edition);
        }
        Set<String> unseen = new TreeSet<>(SeenViews.all(name -> !name.endsWith(".kiosk")));
        unseen.removeAll(seen.kinds());
        assertEquals(Set.of(), unseen, "views no leak test shows");
        assertEquals(Set.of(), seen.held(), () -> "of " + seen.count());
        assertEquals(List.of(), parts.stream().map(WeakReference::get).filter(Objects::nonNull).map(Object::getClass).toList());
        Ledger.row(ViewsLeakTest.class, "views of reader and desk shown, and collected after the window closed", seen.kinds().size(), seen.count() + " nodes, 0 held");
    }

    private ReaderWindow made(BackgroundThreads watching, Path shelf, Path corrected) {
        ReaderWindow window = fx(() -> {
            PreferencesStore store = new PreferencesStore(home.resolve("settings"));
            store.save(store.load().withFinding(new Finding(List.of(), shelf.toString())));
            ReaderContext context = ReaderContext.of(store, background, FaceFiles.packed(), List.of());
            List<Feature> all = new ArrayList<>(FinderFeatures.of(context, watching, home.resolve("data"), desk -> Optional.empty()));
            all.add(new ProofFeature(background, new ProofTools(home.resolve("data"), context.typesetter(), new PictureDecoder(), Voices::find,
                    face -> Optional.empty(), new ToldFiles(name -> Optional.empty(), () -> Optional.of(corrected)))));
            ReaderWindow made = new ReaderWindow(new Stage(), context.with(all));
            made.scene().getPreferences().setReducedMotion(true);
            made.show();
            return made;
        });
        settle();
        return window;
    }

    /// All that holds the window is here, and gone with it.
    private void show(Supplier<ReaderWindow> made, Path edition) {
        ReaderWindow window = made.get();
        parts.add(new WeakReference<>(window));
        seen.remember();
        openSlowly(window, edition);
        seen.remember();
        parts.add(new WeakReference<>(fx(() -> window.reader().bundleProperty().get().map(Bundle.class::cast).orElseThrow())));
        read(window);
        find(window);
        proofread(window);
        press(KeyCode.CONTROL, KeyCode.W);
        fire(window, "#unsaved-give-up");
        fxRun(() -> {
            Stage stage = (Stage) window.scene().getWindow();
            window.close();
            stage.setOnCloseRequest(null);
            stage.setScene(new Scene(new Group()));
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        settle();
    }

    /// So slowly that the window says so.
    private void openSlowly(ReaderWindow window, Path edition) {
        slow = true;
        CountDownLatch seenBusy = new CountDownLatch(1);
        fxRun(() -> {
            window.ahead(edition.toAbsolutePath().normalize(), progress -> {
                seenBusy.await();
                return BundleReader.read(edition, ReadProgress.NONE);
            });
            window.open(edition);
        });
        slow = false;
        waitUntil("progress is shown", () -> window.scene().lookup(".busy-bar") != null);
        seen.remember();
        seenBusy.countDown();
        waitUntil("the edition is open", () -> window.reader().edition().isPresent());
        settle();
    }

    /// The facsimile, an article reached through its outline, the picture of the set page, and the sheets of the window.
    private void read(ReaderWindow window) {
        Edition edition = fx(() -> window.reader().edition().orElseThrow());
        Page.Zone zone = edition.pages().getFirst().facsimile().orElseThrow().zones().getLast();
        Rect sheet = fx(() -> new Rect(0, 0, page(window).pane().sheets().getFirst().width(), page(window).pane().sheets().getFirst().height()));
        clickOn(page(window).pane(), 0, new Rect(sheet.width() * zone.x() / 100, sheet.height() * zone.y() / 100, sheet.width() * zone.width() / 100, 20));
        assertEquals(zone.article(), fx(() -> window.reader().articleProperty().get()), "the outline leads to its story");
        fxRun(() -> window.reader().showArticle("inside"));
        settle();
        clickOn(article(window).pane(), 0, fx(() -> article(window).pane().sheets().getFirst().frames().stream().flatMap(f -> f.pictures().stream()).findFirst().orElseThrow().box()));
        strike(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.F);
        strike(KeyCode.ESCAPE);
        fire(window, "#contents-pages");
        fire(window, "#contents-headlines");
        press(KeyCode.F9);
        for (KeyCode[] sheets : new KeyCode[][] {{KeyCode.F4}, {KeyCode.F1}, {KeyCode.CONTROL, KeyCode.COMMA}, {KeyCode.CONTROL, KeyCode.P},
            {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E}}) {
            press(sheets);
            strike(KeyCode.ESCAPE);
        }
        fire(window, "#type-size");
        strike(KeyCode.ESCAPE);
        press(KeyCode.F7);
        press(KeyCode.F7);
        press(KeyCode.CONTROL, KeyCode.T);
        press(KeyCode.CONTROL, KeyCode.W);
    }

    private void find(ReaderWindow window) {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        write(window, "公交");
        write(window, "無此詞");
        strike(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.H);
        waitUntil("the shelf is read", () -> window.scene().getRoot().lookup(".cover-cell") != null);
        seen.remember();
        fire(window, "#shelf-saved-only");
        strike(KeyCode.ESCAPE);
    }

    /// A mark on the first finding, every room, and a comparison with what was corrected.
    private void proofread(ReaderWindow window) {
        press(KeyCode.F2);
        press(KeyCode.J);
        press(KeyCode.M);
        press(KeyCode.D);
        press(KeyCode.ENTER);
        for (KeyCode room : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            press(KeyCode.ALT, room);
            strike(KeyCode.ESCAPE);
        }
        press(KeyCode.ALT, KeyCode.DIGIT6);
        fire(window, "#compare-file");
        strike(KeyCode.ESCAPE);
    }

    /// Presses keys and looks at what they brought.
    private void press(KeyCode... keys) {
        strike(keys);
        settle();
        seen.remember();
    }

    /// By a robot of its own, since one holds on to the window it wrote to.
    private static void strike(KeyCode... keys) {
        fxRun(() -> {
            Robot hands = new Robot();
            List<KeyCode> down = List.of(keys);
            down.forEach(hands::keyPress);
            down.reversed().forEach(hands::keyRelease);
        });
    }

    private void clickOn(SheetPane pane, int sheet, Rect box) {
        fxRun(() -> {
            Rect at = pane.toView(sheet, box);
            Robot hands = new Robot();
            hands.mouseMove(pane.localToScreen(at.x() + at.width() / 2, at.y() + Math.min(20, at.height() / 2)));
            hands.mouseClick(MouseButton.PRIMARY);
        });
        settle();
        seen.remember();
    }

    private void fire(ReaderWindow window, String button) {
        Node found = node(window, button);
        assertTrue(fx(() -> found.isVisible() && !found.isDisabled()), button);
        fxRun(((ButtonBase) found)::fire);
        settle();
        seen.remember();
    }

    /// Puts words into the field that has the keyboard, and asks.
    private void write(ReaderWindow window, String words) {
        fxRun(() -> ((TextInputControl) window.scene().getFocusOwner()).setText(words));
        press(KeyCode.ENTER);
    }
}
