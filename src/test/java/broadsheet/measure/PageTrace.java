package broadsheet.measure;

import broadsheet.prefs.Preferences;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.ThemeChoice;
import broadsheet.prefs.WindowBounds;
import broadsheet.samples.FullPage;
import broadsheet.samples.SampleEditions;
import broadsheet.task.BackgroundThreads;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.UiTest;
import broadsheet.ui.article.ArticleView;
import broadsheet.ui.page.PageView;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/// Measures what reading costs in a real window, with real keys and wheel: a type-size step on a full page (the page made up anew, what is
/// visible painted) and in an article, a notch of the wheel, a step of the zoom. `./mvnw -q test-compile exec:exec@measure-page`
final class PageTrace extends UiTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int WARM = 60;
    private static final int STEPS = 100;
    private static final int TENS = 15;
    private final Cost cost = new Cost();
    private final Path work;

    private PageTrace(Path work) { this.work = work; }

    /// Runs and ends.
    static void main(String[] args) throws Exception {
        startToolkit();
        PageTrace trace = new PageTrace(Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/measure").toAbsolutePath()));
        trace.run("full page", FullPage.write(Files.createTempDirectory(trace.work, "full-page")));
        trace.run("sample edition", SampleEditions.kaifaqu());
        System.exit(0);
    }

    private ReaderWindow open(Path edition) throws Exception {
        PreferencesStore store = new PreferencesStore(Files.createTempDirectory(work, "home"));
        store.save(Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT).withWindow(new WindowBounds(0, 0, WIDTH, HEIGHT, false)));
        ReaderWindow window = fx(() -> {
            ReaderWindow made = new ReaderWindow(new Stage(), ReaderContext.ofThisSystem(store, new BackgroundThreads(), List.of()));
            made.scene().getPreferences().setReducedMotion(true);
            made.show();
            made.scene().getWindow().setWidth(WIDTH);
            made.scene().getWindow().setHeight(HEIGHT);
            made.open(edition);
            return made;
        });
        waitUntil("the pages are there", () -> window.scene().lookup("#page-view") instanceof PageView view && !view.pages().isEmpty());
        settle();
        return window;
    }

    private void run(String name, Path edition) throws Exception {
        ReaderWindow window = open(edition);
        PageView view = (PageView) fx(() -> window.scene().lookup("#page-view"));
        Cost.say("%s: %d characters, %d pages at 100 %%", name, fx(() -> characters(window)), fx(() -> view.pages().size()));
        cost.measure("one notch of the wheel on the page", WARM, STEPS, i -> wheel(view.pane(), 600, 300, i / 40 % 2 == 0 ? -1 : 1, false));
        cost.measure("one notch of the zoom", WARM, STEPS, i -> wheel(view.pane(), 600, 300, i / 5 % 2 == 0 ? 1 : -1, true));
        fxRun(() -> view.zoom().modeProperty().set(broadsheet.ui.control.Zoom.Mode.FIT_WIDTH));
        settle();
        cost.measure("page: Ctrl+= and Ctrl+-, 100 … 250 %", WARM, STEPS, i -> size(view, i));
        cost.measure("page: a size never asked for before", WARM, STEPS, i -> {
            List<PageLayout> before = fx(view::pages);
            fxRun(() -> window.reader().setScale(1 + (i * 37 % 100 + 1) * 0.01));
            waitUntil("the pages are set anew", () -> view.pages() != before);
        });
        fxRun(window.reader()::resetScale);
        fxRun(() -> window.reader().showArticle(window.reader().edition().orElseThrow().articles().getFirst().id()));
        settle();
        ArticleView article = (ArticleView) fx(() -> window.scene().lookup("#article-view"));
        waitUntil("the article is set", () -> !article.pane().sheets().isEmpty());
        cost.measure("article: Ctrl+= and Ctrl+-, 100 … 250 %", WARM, STEPS, i -> key(i));
        Node pane = article.pane();
        cost.measure("one notch of the wheel in the article", WARM, STEPS, i -> wheel(pane, 600, 300, i / 20 % 2 == 0 ? -1 : 1, false));
        fxRun(window::close);
    }

    private static int characters(ReaderWindow window) {
        return window.reader().edition().orElseThrow().articles().stream().mapToInt(a -> a.length()).sum();
    }

    private void key(int i) {
        KeyCode step = i / TENS % 2 == 0 ? KeyCode.EQUALS : KeyCode.MINUS;
        robot.push(KeyCode.CONTROL, step);
    }

    private void size(PageView view, int i) {
        List<PageLayout> before = fx(view::pages);
        key(i);
        waitUntil("the pages are set anew", () -> view.pages() != before);
    }
}
