package broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.app.FinderFeatures;
import broadsheet.bundle.Bundle;
import broadsheet.prefs.PreferencesStore;
import broadsheet.render.FaceFiles;
import broadsheet.render.PictureDecoder;
import broadsheet.samples.SyntheticEdition;
import broadsheet.speech.Voices;
import broadsheet.task.BackgroundThreads;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.desk.ToldFiles;
import broadsheet.ui.proof.ProofFeature;
import broadsheet.ui.proof.ProofTools;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.WindowTest;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Every view of the reader and of the proof desk is shown once; when the window is closed none of them is held any longer.
class ViewsLeakTest extends WindowTest {
    private final List<WeakReference<Node>> seen = new ArrayList<>();
    private final Set<String> kinds = new TreeSet<>();

    @Test
    void whatWasShownIsCollectedOnceItIsClosed() throws Exception {
        Path other = SyntheticEdition.write(home.resolve("other"), 12, 4);
        List<WeakReference<Object>> parts = new ArrayList<>();
        try (BackgroundThreads watching = new BackgroundThreads()) {
            show(watching, other, parts);
        }
        assertTrue(kinds.containsAll(Set.of("PageView", "PageThumbnails", "ArticleView", "ContentsPane", "FindBar", "SearchPanel", "ResultList", "ShelfPane", "PrintSheet",
                "ExportSheet", "SettingsPane", "ShortcutsSheet", "SpeechBar", "StartPage", "FindingsPane", "MarksPane", "RoundsPane", "MarkEditor", "CaptionDesk", "GalleyRoom",
                "CompareRoom")), kinds::toString);
        Set<String> held = Set.of("?");
        for (int i = 0; i < 40 && !held.isEmpty(); i++) {
            System.gc();
            settle();
            held = new TreeSet<>(seen.stream().map(WeakReference::get).filter(java.util.Objects::nonNull).map(n -> n.getClass().getName()).toList());
        }
        assertEquals(Set.of(), held, () -> "of " + seen.size());
        assertEquals(List.of(), parts.stream().map(WeakReference::get).filter(java.util.Objects::nonNull).map(Object::getClass).toList());
        Ledger.row(ViewsLeakTest.class, "views shown, and collected after the window closed", kinds.size(), seen.size() + " nodes, 0 held");
    }

    private void show(BackgroundThreads watching, Path other, List<WeakReference<Object>> parts) {
        ReaderWindow window = fx(() -> {
            PreferencesStore store = new PreferencesStore(home.resolve("settings"));
            ReaderContext context = ReaderContext.of(store, background, FaceFiles.packed(), List.of());
            List<Feature> all = new ArrayList<>(FinderFeatures.of(context, watching, home.resolve("data"), desk -> Optional.empty()));
            all.add(new ProofFeature(background, new ProofTools(home.resolve("data"), context.typesetter(), new PictureDecoder(), Voices::find,
                    face -> Optional.empty(), new ToldFiles(name -> Optional.empty(), () -> Optional.of(other)))));
            ReaderWindow made = new ReaderWindow(new Stage(), context.with(all));
            made.scene().getPreferences().setReducedMotion(true);
            made.show();
            return made;
        });
        settle();
        remember();
        open(window, SAMPLE);
        parts.add(new WeakReference<>(window));
        parts.add(new WeakReference<>(fx(() -> window.reader().bundleProperty().get().map(Bundle.class::cast).orElseThrow())));
        for (KeyCode[] keys : new KeyCode[][] {{KeyCode.CONTROL, KeyCode.E}, {KeyCode.CONTROL, KeyCode.F}, {KeyCode.ESCAPE}, {KeyCode.F9}, {KeyCode.F4}, {KeyCode.ESCAPE},
            {KeyCode.F1}, {KeyCode.ESCAPE}, {KeyCode.CONTROL, KeyCode.COMMA}, {KeyCode.ESCAPE}, {KeyCode.CONTROL, KeyCode.H}, {KeyCode.ESCAPE}, {KeyCode.CONTROL, KeyCode.P},
            {KeyCode.ESCAPE}, {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E}, {KeyCode.ESCAPE}, {KeyCode.F7}, {KeyCode.F7}, {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F}}) {
            press(keys);
            remember();
        }
        new FxRobot().write("20");
        settle();
        press(KeyCode.ENTER);
        remember();
        press(KeyCode.ESCAPE);
        press(KeyCode.F2);
        remember();
        for (KeyCode room : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6)) {
            press(KeyCode.ALT, room);
            remember();
            press(KeyCode.ESCAPE);
        }
        press(KeyCode.F2);
        press(KeyCode.CONTROL, KeyCode.T);
        remember();
        fxRun(() -> window.openInTab(other));
        settle();
        remember();
        press(KeyCode.CONTROL, KeyCode.W);
        fxRun(() -> {
            Stage stage = (Stage) window.scene().getWindow();
            window.close();
            stage.setOnCloseRequest(null);
            stage.setScene(new Scene(new Group()));
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        settle();
    }

    /// By a robot of its own, since one holds on to the window it wrote to.
    private static void press(KeyCode... keys) {
        new FxRobot().push(keys);
        settle();
    }

    /// Remembers every node of ours in every window, without holding it.
    private void remember() {
        fxRun(() -> List.copyOf(Window.getWindows()).forEach(w -> note(w.getScene().getRoot())));
    }

    private void note(Node node) {
        String name = node.getClass().getName();
        if (name.startsWith("broadsheet.ui.")) {
            kinds.add(name.replaceAll(".*\\.", "").replaceAll("\\$.*", ""));
            if (seen.stream().noneMatch(s -> s.get() == node)) {
                seen.add(new WeakReference<>(node));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::note);
        }
    }
}
