package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.RecentEdition;
import broadsheet.render.FaceFiles;
import broadsheet.task.Background;
import broadsheet.task.BackgroundThreads;
import broadsheet.task.Job;
import broadsheet.task.Work;
import broadsheet.ui.desk.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Opening, refusing, recent editions, problems, progress.
class OpeningTest extends WindowTest {
    private static final BackgroundThreads POOL = new BackgroundThreads();

    @AfterAll
    static void closePool() { POOL.close(); }

    private String banner(ReaderWindow window) {
        return String.join(" ", words(window, ".notification-bar .label"));
    }

    @Test
    void beforeTheFirstEditionThereIsAStartPage() {
        ReaderWindow window = window(760, p -> p);
        assertTrue(has(window, "#start-open-file"));
        assertTrue(has(window, "#start-open-folder"));
        assertFalse(has(window, ".section-tab"));
        assertFalse(has(window, ".contents"));
    }

    @Test
    void aRecentEditionIsOpenedFromTheStartPage() {
        ReaderWindow first = openSample();
        fxRun(first::close);
        ReaderWindow window = again();
        assertEquals("乘风破浪再铸辉煌", word(window, ".recent-title"));
        click(window, ".recent");
        assertEquals("urn:broadsheet:lcrb:2025-01-11:kfq", fx(() -> window.reader().edition().orElseThrow().id()));
    }

    @Test
    void aRecentEditionThatIsGoneLeavesTheList() {
        ReaderWindow window = window(760, p -> p.withRecent(new RecentEdition(home.resolve("gone").toString(), "聊城日报", "要闻", "2025年1月8日", "头条")));
        click(window, ".recent");
        assertTrue(banner(window).contains("gone"), banner(window));
        assertFalse(has(window, ".recent"));
        assertEquals(Reader.View.START, fx(() -> window.reader().viewProperty().get()));
    }

    @Test
    void whatIsNoEditionLeavesTheOneThatIsOpen() throws IOException {
        ReaderWindow window = openSample();
        Path letter = Files.writeString(home.resolve("letter.txt"), "dear reader");
        fxRun(() -> window.open(letter));
        settle();
        assertEquals("urn:broadsheet:lcrb:2025-01-11:kfq", fx(() -> window.reader().edition().orElseThrow().id()));
        assertTrue(banner(window).contains("letter.txt") && banner(window).contains("BS-102"), banner(window));
        assertTrue(has(window, "#page-view"));
    }

    @Test
    void theReasonsAreListedOnDemandAndEscapeClosesTheList() throws IOException {
        ReaderWindow window = openSample();
        Path letter = Files.writeString(home.resolve("letter.txt"), "dear reader");
        fxRun(() -> window.open(letter));
        settle();
        fxRun(() -> window.scene().getRoot().lookupAll(".notification-bar .button").stream()
                .filter(n -> n instanceof javafx.scene.control.Button button && "查看".equals(button.getText())).forEach(javafx.scene.Node::requestFocus));
        settle();
        type(KeyCode.SPACE);
        assertTrue(has(window, "#problem-sheet"));
        assertTrue(word(window, ".problem-id").startsWith("BS-102"));
        type(KeyCode.ESCAPE);
        assertFalse(has(window, "#problem-sheet"));
    }

    @Test
    void aDamagedArticleIsSaidQuietlyAndTheRestIsRead() throws IOException {
        Path bundle = TinyBundle.write(home.resolve("hurt"), 3, 2);
        Files.writeString(bundle.resolve("articles/s2.json"), "{ broken");
        ReaderWindow window = open(bundle);
        assertEquals(2, fx(() -> window.reader().edition().orElseThrow().articles().size()));
        assertTrue(banner(window).contains("不完整"), banner(window));
        type(KeyCode.F4);
        assertTrue(words(window, ".problem-id").stream().anyMatch(w -> w.contains("s2.json")), words(window, ".problem-id").toString());
    }

    /// The headless platform knows no drag and drop at all: what a drop means is checked here, the gesture on a real display.
    @Test
    void everyDroppedEditionGetsATab() throws IOException {
        ReaderWindow window = openSample();
        Path other = TinyBundle.write(home.resolve("other"), 1, 1);
        Path third = TinyBundle.write(home.resolve("third"), 1, 1);
        List<Path> dropped = EditionChooser.bundles(List.of(other.resolve("manifest.json").toFile(), other.toFile(), third.toFile()));
        assertEquals(List.of(other, third), dropped);
        fxRun(() -> window.openInTabs(dropped));
        settle();
        assertEquals("urn:tiny:other", fx(() -> window.reader().edition().orElseThrow().id()));
        assertEquals(3, words(window, ".edition-tab-name").size());
        assertTrue(EditionChooser.bundles(List.of()).isEmpty());
    }

    @Test
    void aManifestChosenMeansItsFolder() {
        assertEquals(Path.of("/a/b"), EditionChooser.bundle(Path.of("/a/b/manifest.json")));
        assertEquals(Path.of("/a/b.edition"), EditionChooser.bundle(Path.of("/a/b.edition")));
    }

    @Test
    void whatTakesLongShowsProgressAndCanBeStopped() {
        CountDownLatch never = new CountDownLatch(1);
        BackgroundThreads threads = new BackgroundThreads();
        background = new Background() {
            @Override public <T> Job<T> start(String title, Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
                return threads.start(title, progress -> {
                    progress.at(3, 10);
                    never.await();
                    return work.run(progress);
                }, onSuccess, onFailure);
            }
            @Override public void close() { threads.close(); }
        };
        ReaderWindow window = window(760, p -> p);
        fxRun(() -> window.open(SAMPLE));
        assertFalse(has(window, "#busy-cancel"));
        waitUntil("progress is shown", () -> window.scene().lookup("#busy-cancel") instanceof Node found && WindowTest.seen(found));
        settle();
        click(window, "#busy-cancel");
        assertFalse(has(window, "#busy-cancel"));
        threads.close();
        assertEquals(Reader.View.START, fx(() -> window.reader().viewProperty().get()));
    }

    /// A window for an edition that is read elsewhere.
    private ReaderWindow awaiting(Path edition, Work<Bundle> reading) {
        background = POOL;
        ReaderWindow window = fx(() -> {
            PreferencesStore store = new PreferencesStore(home.resolve("settings"));
            ReaderWindow made = new ReaderWindow(new Stage(), ReaderContext.of(store, background, FaceFiles.packed(), features));
            made.ahead(edition, reading);
            made.show();
            return made;
        });
        windows.add(window);
        settle();
        assertFalse(has(window, ".start"), "nothing to choose while an edition is coming");
        fxRun(() -> window.openInTabs(List.of(edition)));
        return window;
    }

    @Test
    void aWindowForAnEditionAppearsWithoutTheStartPage() throws Exception {
        CountDownLatch there = new CountDownLatch(1);
        ReaderWindow window = awaiting(SAMPLE, progress -> {
            there.await();
            return BundleReader.read(SAMPLE, ReadProgress.NONE);
        });
        settle();
        assertFalse(has(window, ".start"));
        there.countDown();
        waitUntil("the edition is open", () -> window.reader().edition().isPresent());
        settle();
        assertTrue(has(window, ".page-view") || has(window, "#page-view"));
        waitUntil("the contents follow the page", () -> !words(window, ".contents-headline").isEmpty());
        assertEquals("乘风破浪再铸辉煌", word(window, ".contents-headline"));
    }

    @Test
    void anAwaitedEditionThatIsRefusedOrStoppedLeavesTheStartPage() {
        ReaderWindow refused = awaiting(SAMPLE, progress -> {
            throw new IOException("gone");
        });
        waitUntil("the start page", () -> has(refused, "#start-open-file"));
        waitUntil("it says why", () -> !banner(refused).isBlank());
        CountDownLatch never = new CountDownLatch(1);
        ReaderWindow stopped = awaiting(SAMPLE, progress -> {
            never.await();
            throw new IOException("stopped");
        });
        waitUntil("progress is shown", () -> has(stopped, "#busy-cancel"));
        settle();
        click(stopped, "#busy-cancel");
        waitUntil("the start page", () -> has(stopped, "#start-open-file"));
    }
}
