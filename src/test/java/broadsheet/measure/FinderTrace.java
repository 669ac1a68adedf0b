package broadsheet.measure;

import broadsheet.app.FinderFeatures;
import broadsheet.library.Library;
import broadsheet.library.Shelf;
import broadsheet.prefs.Finding;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.ThemeChoice;
import broadsheet.prefs.WindowBounds;
import broadsheet.render.FaceFiles;
import broadsheet.task.Background;
import broadsheet.task.BackgroundThreads;
import broadsheet.ui.UiTest;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.TinyBundle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/// Measures what finding costs in a real window, with real key events: keystroke → results painted in one edition, and a shelf of ten
/// thousand editions. `./mvnw -q test-compile exec:exec@measure`, or `FinderTrace FOLDER [EDITIONS]` for another folder and size;
/// 0 editions leave the shelf out.
final class FinderTrace extends UiTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final Path SAMPLE = Path.of("assets", "editions", "kaifaqu-2025-01-11");
    private final Path work;
    private final Cost cost = new Cost();
    private final Background background = new BackgroundThreads();
    private final Background watching = new BackgroundThreads();

    private FinderTrace(Path work) { this.work = work; }

    /// Runs and ends.
    static void main(String[] args) throws Exception {
        startToolkit();
        Path work = Path.of(args.length > 0 ? args[0] : "target/measure").toAbsolutePath();
        FinderTrace trace = new FinderTrace(work);
        trace.keystrokes();
        int editions = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        if (editions > 0) {
            trace.shelf(editions);
        }
        System.exit(0);
    }

    private ReaderWindow window(String name, Optional<Path> library) throws Exception {
        PreferencesStore store = new PreferencesStore(Files.createTempDirectory(Files.createDirectories(work), name));
        store.save(Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT).withWindow(new WindowBounds(0, 0, WIDTH, HEIGHT, false))
                .withFinding(new Finding(java.util.List.of(), library.map(Path::toString).orElse(""))));
        ReaderWindow made = fx(() -> {
            ReaderContext context = ReaderContext.of(store, background, FaceFiles.packed(), java.util.List.of());
            ReaderWindow window = new ReaderWindow(new Stage(), context.with(FinderFeatures.of(context, watching, work.resolve("data"), desk -> Optional.empty())));
            window.scene().getPreferences().setReducedMotion(true);
            window.show();
            window.scene().getWindow().setWidth(WIDTH);
            window.scene().getWindow().setHeight(HEIGHT);
            return window;
        });
        settle();
        return made;
    }

    private void keystrokes() throws Exception {
        ReaderWindow window = window("keys", Optional.empty());
        fxRun(() -> window.open(SAMPLE));
        waitUntil("the edition is open", () -> window.reader().edition().isPresent());
        settle();
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        KeyCode[] keys = {KeyCode.DIGIT2, KeyCode.DIGIT0, KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE,
            KeyCode.BACK_SPACE, KeyCode.K, KeyCode.F, KeyCode.Q, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE};
        cost.measure("keystroke → results painted (2024, kfq), sample", keys.length * 3, keys.length * 15, i -> robot.push(keys[i % keys.length]));
        String[] words = {"发", "发展", "", "高", "高质", "高质量", ""};
        cost.measure("the same, Chinese words as an input method sends them", words.length * 3, words.length * 15,
                i -> fxRun(() -> ((TextField) window.scene().lookup("#search-field")).setText(words[i % words.length])));
        pulses(window);
        fxRun(window::close);
    }

    /// How many pulses after the key the count of results stands in the window.
    private void pulses(ReaderWindow window) {
        TextField field = (TextField) fx(() -> window.scene().lookup("#search-field"));
        int[] at = {0, -1};
        fxRun(() -> {
            field.setText("");
            window.scene().addPostLayoutPulseListener(() -> {
                at[0]++;
                if (at[1] < 0 && window.scene().lookup("#search-count") instanceof Labeled count && count.isVisible() && count.getWidth() > 0
                        && field.getText().equals("2")) {
                    at[1] = at[0];
                }
            });
            field.requestFocus();
        });
        settle();
        fxRun(() -> at[0] = 0);
        robot.push(KeyCode.DIGIT2);
        settle();
        Cost.say("pulses from the key to the results in place: %d", at[1]);
    }

    private void shelf(int editions) throws Exception {
        Path library = work.resolve("library-" + editions);
        grow(library, editions);
        Path data = work.resolve("data");
        long start = System.nanoTime();
        Library open = Library.open(library, data);
        Shelf seen = open.refresh(Library.Listener.NONE, () -> false);
        Cost.say("%d editions: first look (or catalogue where it was seen before) %d ms", seen.entries().size(), since(start));
        start = System.nanoTime();
        Library.open(library, data).refresh(Library.Listener.NONE, () -> false);
        Cost.say("looking again, nothing changed: %d ms", since(start));
        double before = Cost.heap();
        ReaderWindow window = window("shelf", Optional.of(library));
        start = System.nanoTime();
        fxRun(() -> ((ButtonBase) window.scene().lookup("#shelf")).fire());
        waitUntil("covers are shown", () -> window.scene().getRoot().lookupAll(".cover-cell").stream().anyMatch(Node::isVisible));
        Cost.say("Ctrl+H → covers painted: %d ms from the catalogue, with the pulses waited for", since(start));
        steps(window);
        Cost.say("heap added by the shelf with its covers: %.0f MB", Cost.heap() - before);
        change(window, library);
        fxRun(window::close);
    }

    private void steps(ReaderWindow window) {
        Node covers = fx(() -> window.scene().lookup("#shelf-covers"));
        cost.measure("shelf: one notch of the wheel", 30, 150, i -> wheel(covers, 400, 300, -1, false));
        fxRun(covers::requestFocus);
        cost.measure("shelf: End, Home", 4, 40, i -> robot.push(i % 2 == 0 ? KeyCode.END : KeyCode.HOME));
        Node filter = fx(() -> window.scene().lookup("#shelf-filter"));
        fxRun(filter::requestFocus);
        KeyCode[] keys = {KeyCode.DIGIT1, KeyCode.DIGIT7, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE};
        cost.measure("shelf: a key in the filter", 8, 60, i -> robot.push(keys[i % keys.length]));
        cost.measure("shelf: order", 4, 30, i -> fxRun(() -> ((ButtonBase) window.scene().lookup(i % 2 == 0 ? "#shelf-order-oldest" : "#shelf-order-newest")).fire()));
    }

    private void change(ReaderWindow window, Path library) throws Exception {
        int before = fx(() -> count(window));
        long start = System.nanoTime();
        Path added = TinyBundle.write(library.resolve("added-" + System.nanoTime()), 1, 1);
        waitLong(() -> fx(() -> count(window)) != before);
        Cost.say("an edition copied into the folder is on the shelf after %d ms", since(start));
        try (var files = Files.walk(added)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }

    private static int count(ReaderWindow window) {
        return window.scene().getRoot().lookupAll(".nameplate-count").stream().map(n -> ((Labeled) n).getText().replaceAll("\\D", ""))
                .filter(w -> !w.isEmpty()).mapToInt(Integer::parseInt).sum();
    }

    private static void waitLong(java.util.function.BooleanSupplier done) {
        long end = System.nanoTime() + 90_000_000_000L;
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            settle();
        }
    }

    private static long since(long start) { return (System.nanoTime() - start) / 1_000_000; }

    /// Small real bundles, one a day and nameplate, in a folder for each year.
    private static void grow(Path library, int editions) throws Exception {
        if (Files.isDirectory(library)) {
            return;
        }
        long start = System.nanoTime();
        for (int i = 0; i < editions; i++) {
            LocalDate day = LocalDate.of(2025, 1, 11).minusDays(i / 3);
            Path bundle = TinyBundle.write(library.resolve(day.getYear() + "").resolve(day + "-" + i % 3), 1, 2);
            Path manifest = bundle.resolve("manifest.json");
            String[] papers = {"东昌晚报", "聊城日报", "开发区报"};
            Files.writeString(manifest, Files.readString(manifest).replace("2025-03-02", day.toString()).replace("\"name\": \"东昌晚报\"",
                    "\"name\": \"" + papers[i % 3] + "\"").replace("\"title\": \"东昌晚报\"", "\"title\": \"第" + i + "期\""));
            Files.setLastModifiedTime(manifest, FileTime.from(Instant.parse("2025-02-01T00:00:00Z").plusSeconds(i)));
        }
        Cost.say("grew %d editions in %d ms", editions, since(start));
    }
}
