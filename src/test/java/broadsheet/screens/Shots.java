package broadsheet.screens;

import broadsheet.prefs.Language;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.RecentEdition;
import broadsheet.prefs.ThemeChoice;
import broadsheet.ui.shell.ReaderWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The list of pictures: three screens in four themes, type sizes, every designed state.
final class Shots {
    private static final Consumer<ReaderWindow> AS_OPENED = w -> { };
    private static final Consumer<ReaderWindow> ARTICLE = w -> w.reader().showArticle(w.reader().edition().orElseThrow().articles().getFirst().id());
    private static final Consumer<ReaderWindow> SECOND = w -> w.reader().showArticle(w.reader().edition().orElseThrow().articles().get(1).id());

    private Shots() { }

    static List<Shot> all() {
        List<Shot> shots = new ArrayList<>();
        int[][] sizes = {{1366, 768}, {1920, 1080}, {2560, 1440}, {3840, 2160}};
        for (int[] size : sizes) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.SEPIA, ThemeChoice.DARK, ThemeChoice.CONTRAST)) {
                Preferences preferences = Preferences.DEFAULT.withTheme(theme);
                String name = size[0] + "-" + theme.name().toLowerCase(Locale.ROOT);
                shots.add(new Shot(name + "-page", size[0], size[1], preferences, true, AS_OPENED));
                shots.add(new Shot(name + "-article", size[0], size[1], preferences, true, SECOND));
            }
        }
        for (int percent : new int[] {75, 100, 200, 300}) {
            Preferences preferences = light().withType(percent / 100.0, false);
            shots.add(new Shot("type-" + percent + "-page", 1366, 768, preferences, true, AS_OPENED));
            shots.add(new Shot("type-" + percent + "-article", 1366, 768, preferences, true, SECOND));
        }
        largeType(shots);
        states(shots);
        shots.addAll(FinderShots.all());
        shots.addAll(ProofShots.all());
        return shots;
    }

    private static Preferences light() { return Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT); }

    /// What those who need large type see, on a large screen and an upright one, by day and in the evening.
    private static void largeType(List<Shot> shots) {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}, {1080, 1920}}) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                for (int percent : new int[] {200, 300}) {
                    Preferences preferences = Preferences.DEFAULT.withTheme(theme).withType(percent / 100.0, false);
                    String name = "large-" + percent + "-" + size[0] + "-" + theme.name().toLowerCase(Locale.ROOT);
                    shots.add(new Shot(name + "-page", size[0], size[1], preferences, true, AS_OPENED));
                    shots.add(new Shot(name + "-article", size[0], size[1], preferences, true, SECOND));
                }
            }
        }
        shots.add(new Shot("portrait-dark-page", 1080, 1920, light().withTheme(ThemeChoice.DARK), true, AS_OPENED));
        shots.add(new Shot("portrait-dark-article", 1080, 1920, light().withTheme(ThemeChoice.DARK), true, SECOND));
    }

    private static void states(List<Shot> shots) {
        Preferences recent = light();
        for (int day = 8; day <= 11; day++) {
            recent = recent.withRecent(new RecentEdition("/editions/" + day, "聊城日报", day == 11 ? "开发区专刊" : "要闻", "2025年1月" + day + "日",
                    day == 11 ? "乘风破浪再铸辉煌" : "聊城市第十八届人民代表大会第四次会议隆重开幕"));
        }
        shots.add(new Shot("state-start-first", 1366, 768, light(), false, AS_OPENED));
        shots.add(new Shot("state-start-recent", 1366, 768, recent, false, AS_OPENED));
        shots.add(new Shot("state-start-dark", 1366, 768, recent.withTheme(ThemeChoice.DARK), false, AS_OPENED));
        shots.add(new Shot("state-refused", 1366, 768, light(), true, w -> w.open(java.nio.file.Path.of("README.md"))));
        shots.add(new Shot("state-refused-start", 1366, 768, recent, false, w -> w.open(java.nio.file.Path.of("pom.xml"))));
        shots.add(new Shot("state-problems", 1366, 768, light(), true, ReaderWindow::problems));
        shots.add(new Shot("state-found", 1366, 768, light(), true, w -> find(w, "高质量")));
        shots.add(new Shot("state-found-article", 1366, 768, light(), true, w -> {
            SECOND.accept(w);
            find(w, "高质量");
        }));
        shots.add(new Shot("state-nothing-found", 1366, 768, light(), true, w -> find(w, "奥林匹克")));
        shots.add(new Shot("state-located", 1366, 768, light(), true, w -> w.reader().showOnPage(w.reader().edition().orElseThrow().articles().get(1).id())));
        shots.add(new Shot("state-shortcuts", 1366, 768, light(), true, ReaderWindow::shortcuts));
        shots.add(new Shot("state-shortcuts-dark", 1920, 1080, light().withTheme(ThemeChoice.DARK), true, ReaderWindow::shortcuts));
        shots.add(new Shot("state-settings", 1366, 768, light(), true, ReaderWindow::settings));
        shots.add(new Shot("state-settings-dark", 1366, 768, light().withTheme(ThemeChoice.DARK), true, ReaderWindow::settings));
        shots.add(new Shot("state-type", 1366, 768, light(), true, w -> ((javafx.scene.control.Button) w.scene().lookup("#type-size")).fire()));
        shots.add(new Shot("state-thumbnails", 1366, 768, light().withContents(true, true), true, AS_OPENED));
        shots.add(new Shot("state-no-contents", 1366, 768, light().withContents(false, false), true, ARTICLE));
        shots.add(new Shot("state-large", 1366, 768, light().withType(1.6, true), true, SECOND));
        shots.add(new Shot("state-english", 1366, 768, light().withLanguage(Language.ENGLISH), true, SECOND));
        shots.add(new Shot("state-masthead-1920", 1920, 1080, light(), true, AS_OPENED));
        shots.add(new Shot("portrait-page", 1080, 1920, light(), true, AS_OPENED));
        shots.add(new Shot("portrait-article", 1080, 1920, light(), true, SECOND));
        shots.add(new Shot("narrow-article", 880, 600, light(), true, SECOND));
        shots.add(new Shot("narrow-english", 600, 600, light().withLanguage(Language.ENGLISH), true, SECOND));
    }

    private static void find(ReaderWindow window, String words) {
        window.find();
        ((javafx.scene.control.TextField) window.scene().lookup("#find-field")).setText(words);
    }
}
