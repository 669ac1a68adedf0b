package broadsheet.screens;

import broadsheet.prefs.Finding;
import broadsheet.prefs.Language;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.ThemeChoice;
import broadsheet.ui.shell.ReaderWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Pictures of search panel, shelf and read-aloud bar.
final class FinderShots {
    private static final Consumer<ReaderWindow> ARTICLE = w -> w.reader().showArticle(w.reader().edition().orElseThrow().articles().get(1).id());

    private FinderShots() { }

    static List<Shot> all() {
        List<Shot> shots = new ArrayList<>();
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)) {
                Preferences preferences = Preferences.DEFAULT.withTheme(theme)
                        .withFinding(new Finding(List.of("王军豪", "重点项目", "营商环境"), ShelfOfShots.library()));
                String name = "-" + size[0] + "-" + theme.name().toLowerCase(Locale.ROOT);
                shots.add(shot("search-found" + name, size, preferences, w -> search(w, "高质量发展", 3)));
                shots.add(shot("search-article" + name, size, preferences, ARTICLE.andThen(w -> search(w, "项目", 5))));
                shots.add(new Shot("shelf-covers" + name, size[0], size[1], preferences, false, FinderShots::shelf));
                shots.add(shot("speech" + name, size, preferences, ARTICLE.andThen(w -> press(w, "#speak"))));
            }
        }
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.SEPIA, ThemeChoice.DARK, ThemeChoice.CONTRAST)) {
            String name = theme.name().toLowerCase(Locale.ROOT);
            shots.add(shot("tabs-" + name, new int[] {1366, 768}, Preferences.DEFAULT.withTheme(theme), w -> tabs(w, 2)));
            shots.add(shot("print-" + name, new int[] {1366, 768}, Preferences.DEFAULT.withTheme(theme), w -> key(w, KeyCode.P, false)));
            shots.add(shot("export-" + name, new int[] {1366, 768}, Preferences.DEFAULT.withTheme(theme), w -> key(w, KeyCode.E, true)));
            shots.add(shot("tabs-many-" + name, new int[] {1366, 768}, Preferences.DEFAULT.withTheme(theme), w -> tabs(w, 11)));
        }
        shots.add(shot("tabs-large-english", new int[] {1366, 768}, Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT).withType(1.6, true)
                .withLanguage(Language.ENGLISH), w -> {
                    tabs(w, 3);
                    w.newTab();
                }));
        states(shots, Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT).withFinding(new Finding(List.of("王军豪", "重点项目", "营商环境"), ShelfOfShots.library())));
        return shots;
    }

    private static Shot shot(String name, int[] size, Preferences preferences, Consumer<ReaderWindow> pose) {
        return new Shot(name, size[0], size[1], preferences, true, pose);
    }

    private static void states(List<Shot> shots, Preferences known) {
        int[] small = {1366, 768};
        shots.add(shot("search-start", small, known, w -> search(w, "", 0)));
        shots.add(shot("search-start-english", small, known.withLanguage(Language.ENGLISH), w -> search(w, "", 0)));
        shots.add(shot("search-nothing", small, known, w -> search(w, "奥林匹克", 0)));
        shots.add(shot("search-thumbnails", small, known.withContents(true, true), w -> search(w, "项目", 1)));
        shots.add(shot("search-large", small, known.withType(2, true), w -> search(w, "项目", 2)));
        shots.add(shot("speech-large", small, known.withType(2, true), ARTICLE.andThen(w -> press(w, "#speak"))));
        shots.add(shot("search-shelf", small, known, w -> {
            search(w, "经济", 0);
            press(w, "#search-past");
        }));
        shots.add(shot("search-noshelf", small, Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT), w -> {
            search(w, "经济", 0);
            press(w, "#search-past");
        }));
        shots.add(new Shot("shelf-none", 1366, 768, Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT), false, FinderShots::shelf));
        shots.add(new Shot("shelf-nofit", 1366, 768, known, false, w -> {
            shelf(w);
            later(w, () -> ((TextField) w.scene().lookup("#shelf-filter")).setText("人民日报"));
        }));
        shots.add(new Shot("shelf-saved", 1366, 768, known, true, ARTICLE.andThen(w -> {
            press(w, "#save");
            shelf(w);
            press(w, "#shelf-saved-only");
        })));
        shots.add(new Shot("shelf-keep", 1366, 768, known, false, w -> {
            shelf(w);
            later(w, () -> {
                press(w, "#shelf-keep");
                press(w, "#keep-fewer");
                press(w, "#keep-fewer");
            });
        }));
        shots.add(new Shot("shelf-large", 1366, 768, known.withType(2, true), false, FinderShots::shelf));
        shots.add(new Shot("shelf-english", 1366, 768, known.withLanguage(Language.ENGLISH), false, FinderShots::shelf));
    }

    /// A key with Ctrl.
    private static void key(ReaderWindow window, KeyCode code, boolean shift) {
        javafx.event.Event.fireEvent(window.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
    }

    /// The sample and some of the shelf's editions behind tabs.
    private static void tabs(ReaderWindow window, int more) {
        window.openInTabs(ShelfOfShots.editions().stream().limit(more).toList());
    }

    private static void search(ReaderWindow window, String words, int steps) {
        press(window, "#search");
        ((TextField) window.scene().lookup("#search-field")).setText(words);
        for (int i = 0; i < steps; i++) {
            Node field = window.scene().lookup("#search-field");
            javafx.event.Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
        }
    }

    private static void shelf(ReaderWindow window) { press(window, "#shelf"); }

    private static void later(ReaderWindow window, Runnable run) {
        new javafx.animation.AnimationTimer() {
            private int pulses;

            @Override public void handle(long now) {
                if (++pulses > 3 && !window.scene().lookup("#shelf-filter").isDisabled()) {
                    stop();
                    run.run();
                }
            }
        }.start();
    }

    private static void press(ReaderWindow window, String selector) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        ((ButtonBase) window.scene().lookup(selector)).fire();
    }
}
