package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.prefs.Language;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.ThemeChoice;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Theme, language, shortcuts, copying, what is remembered.
class SettingsTest extends WindowTest {
    private boolean themed(ReaderWindow window, String styleClass) { return fx(() -> window.scene().getRoot().getStyleClass().contains(styleClass)); }

    private Preferences kept() { return new PreferencesStore(home.resolve("settings")).load(); }

    @Test
    void aThemeIsChosenInTheSettingsAndRemembered() {
        ReaderWindow window = openSample();
        click(window, "#settings");
        click(window, "#theme-sepia");
        assertTrue(themed(window, "theme-sepia"));
        fxRun(window::close);
        assertEquals(ThemeChoice.SEPIA, kept().theme());
    }

    @Test
    void settingsThatCannotBeKeptAreSaidWithWhatToDoAndReadingGoesOn() throws Exception {
        ReaderWindow window = openSample();
        try (var files = java.nio.file.Files.walk(home.resolve("settings"))) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> assertTrue(f.toFile().delete()));
        }
        java.nio.file.Files.writeString(home.resolve("settings"), "a file where the folder was");
        click(window, "#settings");
        click(window, "#theme-sepia");
        waitUntil("it is said", () -> String.join("", words(window, ".notification-bar .label")).contains("BF-10"));
        assertTrue(String.join("", words(window, ".notification-bar .label")).startsWith("设置没有保存上，本次阅读不受影响"));
        assertTrue(themed(window, "theme-sepia"));
        java.nio.file.Files.delete(home.resolve("settings"));
    }

    @Test
    void itFollowsTheSystemUntilToldOtherwise() {
        ReaderWindow window = window(760, p -> p);
        fxRun(() -> window.scene().getPreferences().setColorScheme(ColorScheme.DARK));
        assertTrue(themed(window, "theme-dark"));
        fxRun(() -> window.scene().getPreferences().setColorScheme(ColorScheme.LIGHT));
        assertTrue(themed(window, "theme-light"));
        type(KeyCode.CONTROL, KeyCode.COMMA);
        click(window, "#theme-contrast");
        fxRun(() -> window.scene().getPreferences().setColorScheme(ColorScheme.DARK));
        assertTrue(themed(window, "theme-contrast"));
    }

    @Test
    void theLanguageChangesWhileTheWindowIsOpen() {
        ReaderWindow window = openSample();
        assertEquals("查找", fx(() -> ((javafx.scene.control.Button) window.scene().lookup("#find")).getText()));
        type(KeyCode.CONTROL, KeyCode.COMMA);
        click(window, "#language-english");
        assertEquals("Find", fx(() -> ((javafx.scene.control.Button) window.scene().lookup("#find")).getText()));
        assertEquals("Page 1 of 1", word(window, "#status-page"));
        assertEquals("Page 1  开发区专刊", word(window, ".contents-page"));
        fxRun(window::close);
        assertEquals(Language.ENGLISH, kept().language());
    }

    @Test
    void f1ShowsTheShortcutsAndEscapeTakesThemAway() {
        ReaderWindow window = openSample();
        type(KeyCode.F1);
        assertTrue(has(window, "#shortcuts-sheet"));
        ScrollPane scroll = (ScrollPane) node(window, "#shortcuts-sheet .scroll-pane");
        type(KeyCode.PAGE_DOWN);
        double down = fx(scroll::getVvalue);
        assertTrue(down > 0, "read on by keyboard");
        type(KeyCode.END);
        assertEquals(1, fx(scroll::getVvalue), 1e-9);
        type(KeyCode.HOME);
        assertEquals(0, fx(scroll::getVvalue), 1e-9);
        assertTrue(words(window, ".key-cap").contains("Ctrl+F"));
        type(KeyCode.ESCAPE);
        assertFalse(has(window, "#shortcuts-sheet"));
        assertEquals(page(window).pane(), fx(() -> window.scene().getFocusOwner()));
        type(KeyCode.SHIFT, KeyCode.SLASH);
        assertTrue(has(window, "#shortcuts-sheet"));
    }

    @Test
    void anArticleIsCopiedAsCleanText() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, 0)));
        settle();
        type(KeyCode.CONTROL, KeyCode.C);
        String copied = fx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("乘风破浪再铸辉煌\n"), copied);
        assertTrue(copied.contains("\n岁月不居，时节如流"), copied);
        assertFalse(copied.contains("——《"), copied);
    }

    @Test
    void anArticleIsCopiedWithItsSource() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, 0)));
        settle();
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String copied = fx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.endsWith("\n——《聊城日报》2025年1月11日 第1版 乘风破浪再铸辉煌 王军豪"), copied);
    }

    @Test
    void theWindowStandsWhereItStood() {
        ReaderWindow window = openSample();
        fxRun(() -> {
            Stage stage = (Stage) window.scene().getWindow();
            stage.setX(15);
            stage.setY(25);
            stage.setWidth(900);
            stage.setHeight(700);
        });
        settle();
        fxRun(window::close);
        ReaderWindow later = again();
        Stage stage = (Stage) later.scene().getWindow();
        assertEquals("15.0 25.0 900.0 700.0", fx(() -> stage.getX() + " " + stage.getY() + " " + stage.getWidth() + " " + stage.getHeight()));
    }

    @Test
    void theTitleNamesTheEdition() {
        ReaderWindow window = openSample();
        assertEquals("聊城日报　开发区专刊　2025年1月11日　对开", fx(() -> ((Stage) window.scene().getWindow()).getTitle()));
    }

    @Test
    void changesAreKeptHalfASecondLater() {
        ReaderWindow window = open(TinyBundle.write(home.resolve("kept"), 1, 1));
        type(KeyCode.CONTROL, KeyCode.EQUALS);
        waitUntil("the settings are kept", () -> kept().fontScale() == 1.1);
        assertTrue(kept().recent().stream().anyMatch(r -> Path.of(r.path()).endsWith("kept")));
        assertEquals(1.1, fx(() -> window.reader().scaleProperty().get()));
    }
}
