package broadsheet.ui.shell;

import broadsheet.ui.desk.Action;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Runs actions by their keys. Keys with Ctrl, Alt or F come before what the view does with them; plain ones after it. While a field has
/// the keyboard, keys that write or edit are left to it.
final class ActionKeys {
    private final List<Action> actions = new ArrayList<>();

    ActionKeys(Scene scene, javafx.beans.value.ObservableBooleanValue blocked) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!blocked.get() && command(event) && (event.getCode() == KeyCode.TAB || !(event.getTarget() instanceof TextInputControl))) {
                press(event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && !blocked.get()) {
                press(event);
            }
        });
    }

    /// Makes an action known; where two share a key, the one added later has it while it can be asked for.
    void add(Action action) { actions.add(action); }

    List<Action> all() { return Collections.unmodifiableList(actions); }

    private static boolean command(KeyEvent event) { return event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey(); }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && !command(event)) {
            return;
        }
        actions.reversed().stream().filter(a -> a.enabled().get()).filter(a -> a.keys().stream().anyMatch(k -> k.match(event))).findFirst()
                .ifPresent(a -> {
                    event.consume();
                    a.run().run();
                });
    }
}
