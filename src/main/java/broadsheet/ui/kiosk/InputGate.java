package broadsheet.ui.kiosk;

import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;

/// Lets through to the scene only what a visitor needs; everything else is consumed before any node sees it. FX thread.
///
/// Through come: the keys that turn and scroll; letters, digits and Backspace while somebody searches; the primary button; the plain wheel.
/// Not through come: every key with a modifier, Escape, Tab and the function keys, other buttons, context menus, drags, the input method
/// (its candidate window leads to the system's settings), rotation.
public final class InputGate {
    private static final Set<KeyCode> TURNING = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN,
            KeyCode.HOME, KeyCode.END, KeyCode.ENTER, KeyCode.SPACE);

    private final BooleanSupplier searching;

    /// @param searching whether letters and digits have somewhere to go
    public InputGate(BooleanSupplier searching) { this.searching = searching; }

    /// Guards a scene for as long as it lives.
    public void guard(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, key -> stopUnless(passes(key), key));
        scene.addEventFilter(MouseEvent.ANY, mouse -> stopUnless(passes(mouse), mouse));
        scene.addEventFilter(ScrollEvent.ANY, wheel -> stopUnless(!wheel.isControlDown() && !wheel.isAltDown() && !wheel.isMetaDown(), wheel));
        stop(scene, ContextMenuEvent.ANY);
        stop(scene, DragEvent.ANY);
        stop(scene, InputMethodEvent.ANY);
        stop(scene, RotateEvent.ANY);
    }

    private static <E extends Event> void stop(Scene scene, EventType<E> type) { scene.addEventFilter(type, Event::consume); }

    private static void stopUnless(boolean passes, Event event) {
        if (!passes) {
            event.consume();
        }
    }

    private boolean passes(KeyEvent key) {
        // Shift with an arrow would select words, which no visitor can do anything with.
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown() || key.isShiftDown()) {
            return false;
        }
        if (key.getEventType() == KeyEvent.KEY_TYPED) {
            return key.getCharacter().equals(" ") || searching.getAsBoolean() && key.getCharacter().matches("[0-9A-Za-z]");
        }
        KeyCode code = key.getCode();
        return TURNING.contains(code) || searching.getAsBoolean() && (code.isLetterKey() || code.isDigitKey() || code == KeyCode.BACK_SPACE);
    }

    private static boolean passes(MouseEvent mouse) {
        return mouse.getEventType() != MouseEvent.DRAG_DETECTED
                && (mouse.getButton() == MouseButton.PRIMARY || mouse.getButton() == MouseButton.NONE);
    }
}
