package broadsheet.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// Sheets laid over the window inside it: shortcuts, problems, a picture. The one on top has the keyboard; Escape or a click beside it
/// takes it away, and the focus goes back to where it was.
final class Sheets extends StackPane {
    private record Sheet(StackPane veil, Optional<Node> focusBefore, Runnable onClosed) { }

    private final Node below;
    private final Deque<Sheet> open = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(false);

    Sheets(Node below) {
        this.below = below;
        getStyleClass().add("sheets");
        getChildren().add(below);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && any.get()) {
                event.consume();
                close();
            }
        });
    }

    ReadOnlyBooleanProperty anyProperty() { return any.getReadOnlyProperty(); }

    void show(Node content) { show(content, () -> { }); }

    void show(Node content, Runnable onClosed) {
        StackPane veil = new StackPane(content);
        veil.getStyleClass().add(content.getStyleClass().contains("whole") ? "whole-veil" : "veil");
        veil.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == veil) {
                close();
            }
        });
        Optional<Node> focus = Optional.ofNullable(getScene()).map(s -> s.getFocusOwner());
        open.push(new Sheet(veil, focus, onClosed));
        getChildren().add(veil);
        any.set(true);
        below.setDisable(true);
        content.requestFocus();
    }

    void close() {
        if (open.isEmpty()) {
            return;
        }
        Sheet sheet = open.pop();
        getChildren().remove(sheet.veil());
        any.set(!open.isEmpty());
        below.setDisable(!open.isEmpty());
        sheet.focusBefore().ifPresent(Node::requestFocus);
        sheet.onClosed().run();
    }
}
