package broadsheet.ui.desk;

import broadsheet.prefs.Preferences;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The preferences in use; what changes is kept a moment later, off the FX thread. FX thread.
public interface Memory {
    /// Follows every change.
    ReadOnlyObjectProperty<Preferences> property();

    /// The preferences now.
    Preferences get();

    /// Changes them for all parts of the window.
    void change(UnaryOperator<Preferences> change);
}
