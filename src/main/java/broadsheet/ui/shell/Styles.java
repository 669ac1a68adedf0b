package broadsheet.ui.shell;

import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.Texts;
import broadsheet.ui.control.Tips;
import broadsheet.ui.desk.Action;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/// The window's own kinds of buttons and labels, so that each has its icon, name and tip.
final class Styles {
    /// The one of several that is on show.
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /// Has been read.
    static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private Styles() { }

    /// A button with icon and word.
    static Button worded(Icon icon, ObservableStringValue word, Runnable run) {
        Button button = new Button();
        return dress(button, icon, word, true, run);
    }

    /// A button with its icon alone; the word is its accessible name and its tip.
    static Button bare(Icon icon, ObservableStringValue word, Runnable run) {
        return dress(new Button(), icon, word, false, run);
    }

    /// A button of an action, disabled while the action is.
    static Button of(Action action, Texts texts, boolean worded) {
        Button button = dress(new Button(), action.icon(), texts.text(action.label()), worded, action.run());
        button.setId(action.id());
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
        action.keys().stream().findFirst().ifPresent(keys ->
                Tips.on(button, texts.text(action.label()).concat("　").concat(keys.getDisplayText())));
        return button;
    }

    static <B extends ButtonBase> B dress(B button, Icon icon, ObservableStringValue word, boolean worded, Runnable run) {
        button.getStyleClass().add("tool");
        button.setGraphic(new IconView(icon));
        button.setContentDisplay(worded ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        button.textProperty().bind(word);
        button.accessibleTextProperty().bind(word);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> run.run());
        if (!worded) {
            Tips.on(button, word);
        }
        return button;
    }

    /// A label in one of the window's styles.
    static Label label(ObservableStringValue words, String style) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().add(style);
        return label;
    }
}
