package broadsheet.ui.shell;

import broadsheet.prefs.Language;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.ThemeChoice;
import broadsheet.ui.control.Texts;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// Theme and language in a pop-over.
final class SettingsPane extends VBox {
    SettingsPane(RememberedPreferences preferences, Texts texts) {
        getStyleClass().add("popover-pane");
        getChildren().addAll(Styles.label(texts.text("settings.theme"), "pane-title"), themes(preferences, texts),
                Styles.label(texts.text("settings.language"), "pane-title"), languages(preferences, texts), kept(preferences, texts));
    }

    /// Whether the editions open now are opened again at the next start.
    private static CheckBox kept(RememberedPreferences preferences, Texts texts) {
        CheckBox kept = new CheckBox();
        kept.setId("session-kept");
        kept.textProperty().bind(texts.text("settings.session"));
        kept.setMnemonicParsing(false);
        kept.setSelected(preferences.get().session().kept());
        kept.setOnAction(event -> preferences.change(p -> p.withSession(p.session().withKept(kept.isSelected()))));
        return kept;
    }

    private static HBox themes(RememberedPreferences preferences, Texts texts) {
        HBox row = new HBox(4);
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton();
            button.setId("theme-" + name);
            button.textProperty().bind(texts.text("settings.theme." + name));
            button.getStyleClass().add("theme-choice");
            button.setContentDisplay(ContentDisplay.TOP);
            button.setGraphic(swatch(choice));
            button.setToggleGroup(group);
            button.setSelected(preferences.get().theme() == choice);
            button.setOnAction(event -> {
                button.setSelected(true);
                preferences.change(p -> p.withTheme(choice));
            });
            row.getChildren().add(button);
        }
        return row;
    }

    /// A scrap of paper in the theme's own colours: the class puts its tokens on the scrap.
    private static StackPane swatch(ThemeChoice choice) {
        StackPane swatch = new StackPane();
        if (choice != ThemeChoice.SYSTEM) {
            swatch.getChildren().add(new Label("文"));
        }
        swatch.getStyleClass().addAll("swatch", choice == ThemeChoice.SYSTEM ? "halves" : "theme-" + choice.name().toLowerCase(Locale.ROOT));
        return swatch;
    }

    private static SegmentedButton languages(RememberedPreferences preferences, Texts texts) {
        SegmentedButton choice = new SegmentedButton();
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(texts.say("settings.language." + language.name().toLowerCase(Locale.ROOT)));
            button.setId("language-" + language.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            button.setSelected(preferences.get().language() == language);
            UnaryOperator<Preferences> change = p -> p.withLanguage(language);
            button.setOnAction(event -> {
                button.setSelected(true);
                preferences.change(change);
            });
            choice.getButtons().add(button);
        }
        return choice;
    }
}
