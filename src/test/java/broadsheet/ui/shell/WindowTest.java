package broadsheet.ui.shell;

import broadsheet.prefs.Preferences;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.ThemeChoice;
import broadsheet.prefs.WindowBounds;
import broadsheet.render.FaceFiles;
import broadsheet.task.Background;
import broadsheet.task.Immediate;
import broadsheet.ui.UiTest;
import broadsheet.ui.article.ArticleView;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.page.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// Base of the tests of the whole window, on real bundles, with settings in a folder of their own.
public abstract class WindowTest extends UiTest {
    /// The sample edition of the project.
    protected static final Path SAMPLE = Path.of("assets", "editions", "kaifaqu-2025-01-11");

    /// Settings and whatever else a test writes.
    @TempDir protected Path home;
    protected final List<ReaderWindow> windows = new ArrayList<>();
    protected Background background = new Immediate();
    protected List<Feature> features = List.of();

    /// A window of 980 × `height` with these settings.
    protected ReaderWindow window(double height, UnaryOperator<Preferences> settings) {
        PreferencesStore store = new PreferencesStore(home.resolve("settings"));
        Preferences preferences = settings.apply(store.load()).withWindow(new WindowBounds(0, 0, 980, height, false));
        try {
            store.save(preferences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return again();
    }

    /// One more window on the settings kept.
    protected ReaderWindow again() {
        ReaderWindow window = fx(() -> {
            PreferencesStore store = new PreferencesStore(home.resolve("settings"));
            ReaderWindow made = new ReaderWindow(new Stage(), ReaderContext.of(store, background, FaceFiles.packed(), features));
            made.scene().getPreferences().setReducedMotion(true);
            made.show();
            return made;
        });
        windows.add(window);
        settle();
        return window;
    }

    /// A window of 980 × 760 in the light theme with an edition open.
    protected ReaderWindow open(Path edition) {
        ReaderWindow window = window(760, p -> p.withTheme(ThemeChoice.LIGHT));
        open(window, edition);
        return window;
    }

    protected void open(ReaderWindow window, Path edition) {
        fxRun(() -> window.open(edition));
        waitUntil("the edition is open", () -> window.reader().edition().isPresent());
        settle();
    }

    protected ReaderWindow openSample() { return open(SAMPLE); }

    /// The headless platform's robots hold on to every window they were over: what is closed is emptied, so that it weighs nothing.
    @AfterEach
    void closeWindows() {
        fxRun(() -> {
            windows.forEach(window -> {
                Stage stage = (Stage) window.scene().getWindow();
                window.close();
                stage.setOnCloseRequest(null);
                stage.setScene(new Scene(new Group()));
            });
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
    }

    /// Clicks the middle of a node found by a selector.
    protected void click(ReaderWindow window, String selector) { click(node(window, selector)); }

    protected void click(Node node) {
        Bounds bounds = fx(node::getLayoutBounds);
        click(node, bounds.getCenterX(), bounds.getCenterY(), 1);
    }

    /// The node of a selector, in the window or in a pop-over above it.
    protected Node node(ReaderWindow window, String selector) {
        return fx(() -> {
            for (Window shown : Window.getWindows()) {
                Node found = shown.getScene().getRoot().lookup(selector);
                if (found != null && (shown.getScene() == window.scene() || !(shown instanceof Stage))) {
                    return found;
                }
            }
            throw new AssertionError("no " + selector + " in the window");
        });
    }

    protected boolean has(ReaderWindow window, String selector) {
        return fx(() -> window.scene().getRoot().lookupAll(selector).stream().anyMatch(WindowTest::seen));
    }

    protected static boolean seen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// The words a selector's labels and buttons show.
    protected List<String> words(ReaderWindow window, String selector) {
        return fx(() -> window.scene().getRoot().lookupAll(selector).stream().filter(WindowTest::seen).filter(Labeled.class::isInstance)
                .map(n -> Objects.requireNonNullElse(((Labeled) n).getText(), "")).toList());
    }

    protected String word(ReaderWindow window, String selector) { return words(window, selector).stream().findFirst().orElse(""); }

    protected ArticleView article(ReaderWindow window) { return (ArticleView) node(window, "#article-view"); }

    protected PageView page(ReaderWindow window) { return (PageView) node(window, "#page-view"); }

    /// The id of the n-th story, from 0.
    protected static String story(ReaderWindow window, int n) { return fx(() -> window.reader().edition().orElseThrow().articles().get(n).id()); }
}
