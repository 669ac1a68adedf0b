package broadsheet.measure;

import broadsheet.prefs.Preferences;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.ThemeChoice;
import broadsheet.prefs.WindowBounds;
import broadsheet.render.FaceFiles;
import broadsheet.samples.SyntheticEdition;
import broadsheet.task.BackgroundThreads;
import broadsheet.ui.UiTest;
import broadsheet.ui.page.PageView;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.stage.Stage;

/// Measures opening a thick edition, 200 articles on 40 pages, in a window that is up: until it is read, until its first page is laid out and
/// painted, until all its pages are there. Each round is a new window with settings of its own and its own copy of the edition.
/// `OpeningTrace [ROUNDS]`; the first rounds find the machine cold and are listed as well.
final class OpeningTrace extends UiTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int ARTICLES = 200;
    private static final int PAGES = 40;
    private static final int MILLION = 1_000_000;

    /// Runs and ends.
    static void main(String[] args) throws Exception {
        startToolkit();
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        Path work = Files.createDirectories(Path.of("target", "measure"));
        OpeningTrace trace = new OpeningTrace();
        long[] first = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            Path edition = SyntheticEdition.write(Files.createTempDirectory(work, "thick"), ARTICLES, PAGES);
            first[i] = trace.open(edition, Files.createTempDirectory(work, "home"));
        }
        long[] warm = Arrays.stream(first).skip(rounds / 2).sorted().toArray();
        Cost.say("first page painted, median of the last %d: %d ms", warm.length, warm[warm.length / 2]);
        System.exit(0);
    }

    private long open(Path edition, Path home) throws Exception {
        PreferencesStore store = new PreferencesStore(home);
        store.save(Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT).withWindow(new WindowBounds(0, 0, WIDTH, HEIGHT, false)));
        ReaderWindow window = fx(() -> {
            ReaderWindow made = new ReaderWindow(new Stage(), ReaderContext.of(store, new BackgroundThreads(), FaceFiles.packed(), List.of()));
            made.show();
            made.scene().getWindow().setWidth(WIDTH);
            made.scene().getWindow().setHeight(HEIGHT);
            return made;
        });
        settle();
        long[] at = new long[3];
        fxRun(() -> window.scene().addPostLayoutPulseListener(() -> {
            long now = System.nanoTime();
            if (at[1] != 0 && at[2] == 0) {
                at[2] = now;
            }
            if (at[1] == 0 && window.scene().lookup("#page-view") instanceof PageView view && !view.pages().isEmpty() && view.getHeight() > 0) {
                at[1] = now;
                javafx.application.Platform.requestNextPulse();
            }
        }));
        long start = System.nanoTime();
        fxRun(() -> {
            window.reader().bundleProperty().addListener(o -> at[0] = System.nanoTime());
            window.open(edition);
        });
        waitUntil("the first page is painted", () -> at[2] != 0);
        waitUntil("all pages are there", () -> fx(() -> window.scene().lookup("#page-view") instanceof PageView view && view.pages().size() == PAGES));
        long all = System.nanoTime();
        Cost.say("read %d ms, first page laid out %d ms, painted %d ms, all %d pages %d ms", (at[0] - start) / MILLION, (at[1] - start) / MILLION,
                (at[2] - start) / MILLION, PAGES, (all - start) / MILLION);
        fxRun(window::close);
        return (at[2] - start) / MILLION;
    }
}
