package broadsheet.ui.kiosk;

import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/// Buttons and words of the reading screen, made alike. FX thread.
final class Look {
    private Look() { }

    /// A large button with its icon above its word. Not in the focus order: a panel has no keyboard, and arrows turn the sheets.
    static Button button(ObservableStringValue word, Icon icon, Runnable action) {
        Button button = plain(word, action);
        button.setGraphic(new IconView(icon));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("panel-button");
        return button;
    }

    /// A button with a word only.
    static Button plain(ObservableStringValue word, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(word);
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Words in a style.
    static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
