package broadsheet.ui.desk;

import broadsheet.ui.control.Icon;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/// Something the reader can ask for, by key, button or menu.
///
/// @param id      also the key of its words: `action.<id>`, and `action.<id>.hint` where there is more to say
/// @param group   under which head the shortcuts sheet lists it
/// @param icon    for its button
/// @param keys    the first one is shown; empty for none
/// @param enabled whether it can be asked for now
/// @param run     does it, on the FX thread
public record Action(String id, Group group, Icon icon, List<KeyCombination> keys, ObservableBooleanValue enabled, Runnable run) {
    /// Heads of the shortcuts sheet, in order.
    public enum Group {
        /// Opening and the window.
        FILE,
        /// Page view and article view.
        READING,
        /// Type size.
        TYPE,
        /// Finding.
        FIND,
        /// What features add.
        MORE,
        /// Proofreading.
        PROOF
    }

    /// Copies the list.
    public Action {
        Objects.requireNonNull(run);
        keys = List.copyOf(keys);
    }

    /// An action that can always be asked for.
    public static Action always(String id, Group group, Icon icon, Runnable run, KeyCombination... keys) {
        return new Action(id, group, icon, List.of(keys), Bindings.createBooleanBinding(() -> true), run);
    }

    /// An action that can be asked for now and then.
    public static Action when(ObservableBooleanValue enabled, String id, Group group, Icon icon, Runnable run, KeyCombination... keys) {
        return new Action(id, group, icon, List.of(keys), enabled, run);
    }

    /// The key of its name.
    public String label() { return "action." + id; }
}
