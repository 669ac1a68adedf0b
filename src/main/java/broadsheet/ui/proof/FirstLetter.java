package broadsheet.ui.proof;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Keeps the letter that opened a field out of it: the key is pressed while something else has the keyboard and typed when the field has.
final class FirstLetter {
    private boolean due;

    /// @param outer holds the fields
    FirstLetter(Node outer) {
        outer.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (due) {
                event.consume();
            }
        });
        outer.addEventFilter(KeyEvent.KEY_PRESSED, event -> due = false);
    }

    /// A key has just given the keyboard to a field.
    void expect() { due = true; }
}
