package broadsheet.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of a list that is drawn with nodes. It is no wider than its list unless it says so, and a cell without a row shows nothing and says nothing
/// to a screen reader. Used on the FX thread.
///
/// @param <T> what a row is made from
public abstract class RowCell<T> extends ListCell<T> {
    /// A cell without a row.
    protected RowCell() { setPrefWidth(0); }

    /// The node that shows a row, the same one as before where its parts serve again; null to show nothing yet. Sets the accessible text, which is
    /// empty when this is called.
    protected abstract @Nullable Node show(T row);

    @Override
    protected final void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setAccessibleText("");
        setGraphic(empty || row == null ? null : show(row));
    }
}
