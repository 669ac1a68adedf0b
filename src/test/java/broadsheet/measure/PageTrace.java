package broadsheet.measure;

import broadsheet.edition.Edition;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.ThemeChoice;
import broadsheet.prefs.WindowBounds;
import broadsheet.render.FaceFiles;
import broadsheet.samples.FullPage;
import broadsheet.samples.SampleEditions;
import broadsheet.task.BackgroundThreads;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.UiTest;
import broadsheet.ui.article.ArticleView;
import broadsheet.ui.page.PageView;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/// Measures what reading costs in a real window, with real keys and wheel: a type-size step on a full page (the page made up anew, what is
/// visible painted) and in an article, a notch of the wheel, a step of the zoom. `./mvnw -q test-compile exec:exec@measure-page`, or
/// `PageTrace FOLDER [ROWS]` for those rows alone whose names hold a regular expression. Setting type is warm: the page is set some hundred
/// times before.
final class PageTrace extends UiTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int WARM = 30;
    private static final int STEPS = 100;
    private static final int LAYOUTS = 150;
    private static final int TENS = 15;
    private final Cost cost = new Cost();
    private final Path work;

    private final Predicate<String> rows;

    private PageTrace(Path work, String rows) {
        this.work = work;
        this.rows = Pattern.compile(rows).asPredicate();
    }

    /// Runs and ends.
    static void main(String[] args) throws Exception {
        startToolkit();
        PageTrace trace = new PageTrace(Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/measure").toAbsolutePath()),
                args.length > 1 ? args[1] : "");
        trace.run("full page", FullPage.write(Files.createTempDirectory(trace.work, "full-page")));
        trace.run("sample edition", SampleEditions.kaifaqu());
        System.exit(0);
    }

    private ReaderWindow open(Path edition) throws Exception {
        PreferencesStore store = new PreferencesStore(Files.createTempDirectory(work, "home"));
        store.save(Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT).withWindow(new WindowBounds(0, 0, WIDTH, HEIGHT, false)));
        ReaderWindow window = fx(() -> {
            ReaderWindow made = new ReaderWindow(new Stage(), ReaderContext.of(store, new BackgroundThreads(), FaceFiles.packed(), List.of()));
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
        warm(window);
        Cost.say("%s: %d characters, %d pages at 100 %%", name, fx(() -> characters(window)), fx(() -> view.pages().size()));
        row("one notch of the wheel on the page", i -> wheel(view.pane(), 600, 300, i / 40 % 2 == 0 ? -1 : 1, false));
        row("one notch of the zoom", i -> wheel(view.pane(), 600, 300, i / 5 % 2 == 0 ? 1 : -1, true));
        fxRun(() -> view.zoom().modeProperty().set(broadsheet.ui.control.Zoom.Mode.FIT_WIDTH));
        settle();
        row("page: Ctrl+= and Ctrl+-, 100 … 250 %", i -> size(view, i));
        row("page: a size never asked for before", i -> {
            List<PageLayout> before = fx(view::pages);
            fxRun(() -> window.reader().setScale(1 + (i * 37 % 100 + 1) * 0.01));
            waitUntil("the pages are set anew", () -> view.pages() != before);
        });
        if (rows.test("page: a new size until it is painted")) {
            cost.measureUntilPainted("page: a new size until it is painted", WARM, STEPS, i -> painted(window, view, 1 + (i * 37 % 100 + 1) * 0.01 + 0.003));
        }
        if (rows.test("page: a step of ten per cent until it is painted")) {
            cost.measureUntilPainted("page: a step of ten per cent until it is painted", WARM, STEPS, i -> painted(window, view, tens(i + 1)));
        }
        fxRun(window.reader()::resetScale);
        fxRun(() -> window.reader().showArticle(window.reader().edition().orElseThrow().articles().getFirst().id()));
        settle();
        ArticleView article = (ArticleView) fx(() -> window.scene().lookup("#article-view"));
        waitUntil("the article is set", () -> !article.pane().sheets().isEmpty());
        row("article: Ctrl+= and Ctrl+-, 100 … 250 %", i -> key(i));
        Node pane = article.pane();
        row("one notch of the wheel in the article", i -> wheel(pane, 600, 300, i / 20 % 2 == 0 ? -1 : 1, false));
        fxRun(window::close);
    }

    private void row(String name, IntConsumer step) {
        if (rows.test(name)) {
            cost.measure(name, WARM, STEPS, step);
        }
    }

    /// From 100 % up to 300 % and down again; only the last dozen sizes are remembered, those beside the size on show are set ahead.
    private static double tens(int i) { return 1 + Math.min(i % 40, 40 - i % 40) * 0.1; }

    /// Sets a type size and returns when the pages have been set, laid out and painted: with the second pulse after the one that showed them, which waited for its painting.
    private static void painted(ReaderWindow window, PageView view, double scale) {
        CountDownLatch shown = new CountDownLatch(1);
        fxRun(() -> {
            List<PageLayout> before = view.pages();
            window.scene().addPostLayoutPulseListener(new Runnable() {
                private int pulses;

                @Override public void run() {
                    if (view.pages() != before && pulses++ == 2) {
                        window.scene().removePostLayoutPulseListener(this);
                        shown.countDown();
                    }
                    Platform.requestNextPulse();
                }
            });
            window.reader().setScale(scale);
        });
        try {
            if (!shown.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no pages at " + scale);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void warm(ReaderWindow window) {
        Edition edition = fx(() -> window.reader().edition().orElseThrow());
        Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
        for (int i = 0; i < LAYOUTS; i++) {
            typesetter.pages(edition, new PageSpec(1 + i * 0.003));
        }
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
