package broadsheet.ui.proof;

import broadsheet.ui.control.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The desk's own kinds of labels and buttons.
final class Parts {
    private Parts() { }

    static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMnemonicParsing(false);
        return label;
    }

    static Label label(Texts texts, String key, String style) {
        Label label = label(style);
        label.textProperty().bind(texts.text(key));
        return label;
    }

    /// A label that breaks into lines.
    static Label wrapped(String style) {
        Label label = label(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Button button(Texts texts, String key, String id, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.text(key));
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /// A button that shows its key.
    static Button keyed(Texts texts, String key, String id, String cap, Runnable run) {
        Button button = button(texts, key, id, run);
        Label small = label("desk-cap");
        small.setText(cap);
        button.setGraphic(small);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.getStyleClass().addAll("plain", "desk-keyed");
        return button;
    }

    /// A small switch.
    static ToggleButton chip(Texts texts, String key, String id, Runnable run) {
        ToggleButton chip = new ToggleButton();
        chip.setId(id);
        chip.textProperty().bind(texts.text(key));
        chip.getStyleClass().add("desk-chip");
        chip.setMnemonicParsing(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(event -> run.run());
        return chip;
    }

    /// Room that pushes what follows to the right.
    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Shows a node and gives it room, or neither.
    static void present(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Whether a node has the keyboard or holds what has it.
    static boolean holds(Node outer, @org.jspecify.annotations.Nullable Node focused) {
        for (Node n = focused; n != null; n = n.getParent()) {
            if (n == outer) {
                return true;
            }
        }
        return false;
    }
}
