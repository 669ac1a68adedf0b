package broadsheet.ui.kiosk;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The few keys a panel with a keyboard knows: arrows turn and scroll, letters go to the search. FX thread.
final class PanelKeys {
    private final Supplier<Optional<VisitorView>> visitor;
    private final Supplier<Optional<PinPad>> pad;

    /// @param visitor who is at the screen; empty where a key has done all it can
    /// @param pad     the operator's, which has the keys while it is shown
    PanelKeys(Supplier<Optional<VisitorView>> visitor, Supplier<Optional<PinPad>> pad) {
        this.visitor = visitor;
        this.pad = pad;
    }

    void press(KeyEvent event) {
        Optional<PinPad> operator = pad.get();
        if (operator.isPresent()) {
            press(operator.get(), event);
        } else {
            visitor.get().ifPresent(view -> press(view, event));
        }
        event.consume();
    }

    private static void press(PinPad pad, KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> pad.done();
            case BACK_SPACE -> pad.erase();
            default -> {
                if (event.getCode().isDigitKey()) {
                    pad.digit(event.getCode().getChar().charAt(0));
                }
            }
        }
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
