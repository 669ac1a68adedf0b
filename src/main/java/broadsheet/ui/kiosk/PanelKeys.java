package broadsheet.ui.kiosk;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The few keys a panel with a keyboard knows: arrows turn and scroll, letters go to the search. FX thread.
final class PanelKeys {
    private final Supplier<Optional<VisitorView>> visitor;

    /// @param visitor who is at the screen; empty where a key has done all it can
    PanelKeys(Supplier<Optional<VisitorView>> visitor) { this.visitor = visitor; }

    void press(KeyEvent event) {
        visitor.get().ifPresent(view -> press(view, event));
        event.consume();
    }

    private static void press(VisitorView view, KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case LEFT -> view.step(-1);
            case RIGHT -> view.step(1);
            case UP, PAGE_UP -> view.scroll(-1);
            case DOWN, PAGE_DOWN, SPACE -> view.scroll(1);
            case HOME -> view.front();
            case BACK_SPACE -> view.search().erased();
            default -> {
                if (code.isLetterKey() || code.isDigitKey()) {
                    String name = code.getChar();
                    view.search().letter(name.charAt(0));
                }
            }
        }
    }
}
