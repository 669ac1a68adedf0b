package broadsheet.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/// A line of text with a cross at its end that empties it. The cross is there or not, without a fade: a fade paints the window anew
/// with every pulse while somebody types. For the keyboard there are `Ctrl+A` and Delete. FX thread.
public final class ClearableField extends CustomTextField {
    /// An empty field.
    public ClearableField() {
        getStyleClass().add("clearable-field");
        StackPane cross = new StackPane(new IconView(Icon.CLOSE));
        cross.getStyleClass().add("clear-button");
        cross.setCursor(Cursor.DEFAULT);
        cross.visibleProperty().bind(Bindings.createBooleanBinding(() -> !getText().isEmpty() && isEditable(), textProperty(), editableProperty()));
        cross.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                clear();
                requestFocus();
            }
        });
        setRight(cross);
    }
}
