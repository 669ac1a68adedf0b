package broadsheet.ui.control;

import javafx.beans.value.ObservableStringValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Tips of controls, each made when the pointer first comes over its control: a tip is a window with a scene of its own, and most are
/// never seen. Screen readers have the words from the start, as the control's help. FX thread.
public final class Tips {
    private Tips() { }

    /// Gives a control a tip, in place of the one it has.
    /// @param words followed as they change
    public static void on(Control control, ObservableStringValue words) {
        boolean first = !control.accessibleHelpProperty().isBound();
        control.accessibleHelpProperty().bind(words);
        if (first) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
                @Override
                public void handle(MouseEvent event) {
                    control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                    Tooltip tip = new Tooltip();
                    tip.textProperty().bind(control.accessibleHelpProperty());
                    control.setTooltip(tip);
                }
            });
        }
    }

    /// Whether a control has a tip, seen or not.
    public static boolean has(Control control) { return control.accessibleHelpProperty().isBound(); }
}
