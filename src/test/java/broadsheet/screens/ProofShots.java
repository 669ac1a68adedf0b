package broadsheet.screens;

import broadsheet.prefs.Language;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.ThemeChoice;
import broadsheet.speech.Voices;
import broadsheet.ui.proof.FileChoice;
import broadsheet.ui.proof.ProofTools;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Pictures of the proof desk.
final class ProofShots {
    private ProofShots() { }

    /// With a journal of its own, so that every picture begins with a clean desk.
    static ProofTools tools(ReaderContext context) throws IOException {
        return new ProofTools(Files.createTempDirectory("screens"), context.typesetter(), context.decoder(), Voices::find, face -> Optional.empty(),
                FileChoice.DIALOGS);
    }

    static List<Shot> all() {
        List<Shot> shots = new ArrayList<>();
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.SEPIA, ThemeChoice.DARK, ThemeChoice.CONTRAST)) {
                Preferences preferences = Preferences.DEFAULT.withTheme(theme);
                String name = "-" + size[0] + "-" + theme.name().toLowerCase(Locale.ROOT);
                shots.add(shot("proof-page" + name, size, preferences, w -> desk(w, KeyCode.J)));
                shots.add(shot("proof-article" + name, size, preferences, article(w -> desk(w, KeyCode.J, KeyCode.J))));
            }
        }
        int[] small = {1366, 768};
        Preferences light = Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT);
        shots.add(shot("proof-decided", small, light, w -> desk(w, KeyCode.J, KeyCode.ENTER, KeyCode.Q, KeyCode.ENTER)));
        shots.add(shot("proof-ignore", small, light, w -> desk(w, KeyCode.J, KeyCode.I)));
        shots.add(shot("proof-silence", small, light, w -> desk(w, KeyCode.J, KeyCode.S)));
        shots.add(shot("proof-large", small, light.withType(2, true), article(w -> desk(w, KeyCode.J))));
        shots.add(shot("proof-english", small, light.withLanguage(Language.ENGLISH), w -> desk(w, KeyCode.J)));
        return shots;
    }

    private static Shot shot(String name, int[] size, Preferences preferences, Consumer<ReaderWindow> pose) {
        return new Shot(name, size[0], size[1], preferences, true, pose);
    }

    private static Consumer<ReaderWindow> article(Consumer<ReaderWindow> pose) {
        return w -> {
            w.reader().showArticle(w.reader().edition().orElseThrow().articles().getFirst().id());
            pose.accept(w);
        };
    }

    /// Opens the desk and, once it has checked, presses these keys.
    static void desk(ReaderWindow window, KeyCode... keys) {
        ((ButtonBase) window.scene().lookup("#proof")).fire();
        whenListed(window, () -> press(window, keys));
    }

    static void press(ReaderWindow window, KeyCode... keys) {
        for (KeyCode key : keys) {
            Node focus = window.scene().getFocusOwner();
            javafx.event.Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    private static void whenListed(ReaderWindow window, Runnable run) {
        new AnimationTimer() {
            private int pulses;

            @Override public void handle(long now) {
                boolean listed = window.scene().lookup("#findings") instanceof ListView<?> list && !list.getItems().isEmpty();
                if (listed && ++pulses > 2) {
                    stop();
                    run.run();
                }
            }
        }.start();
    }
}
