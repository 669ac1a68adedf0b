package broadsheet.ui.desk;

import broadsheet.ui.control.Overlay;
import broadsheet.ui.control.Texts;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;

/// What the window offers a [Feature]. FX thread.
public interface Desk {
    /// What is being read.
    Reader reader();

    /// The program's own words.
    Texts texts();

    /// The window's scene, for the owner of a pop-over.
    Scene scene();

    /// Makes an action known: its keys work, the shortcuts sheet lists it.
    void add(Action action);

    /// Adds the action's button to the toolbar, after those added before.
    void addToToolbar(Action action);

    /// Registers a panel for the right-hand side; one panel is shown at a time.
    ///
    /// @param id       names it
    /// @param titleKey key of its title
    /// @param panel    its content, about 20 em wide
    void addSidePanel(String id, String titleKey, Node panel);

    /// Shows a registered panel, or hides it where it is shown.
    void toggleSidePanel(String id);

    /// Paints spans on page and article views; an overlay with the same id is replaced, an empty one removes the marks.
    void paint(Overlay overlay);

    /// The right end of the status line, where a feature may add its own.
    ObservableList<Node> statusItems();

    /// Shows content over the window, dimming it; Escape or [#closeSheet] takes it away and the focus returns.
    void showSheet(Node content);

    /// Takes away what [#showSheet] brought.
    void closeSheet();

    /// A quiet line under the toolbar that goes away by itself or by its cross.
    void notice(String words);
}
