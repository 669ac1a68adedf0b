package broadsheet.ui.desk;

import broadsheet.edition.Span;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.control.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;

/// What the window offers a [Feature]. FX thread.
public interface Desk {
    /// What is being read.
    Reader reader();

    /// What the program remembers for this user.
    Memory memory();

    /// Opens an edition in place of the one on show, which stays until the new one is there, and for good if that is refused.
    /// One that is open behind another tab comes to the front instead.
    /// @param path a folder, `.edition` or `.zip`
    void open(Path path);

    /// Opens an edition behind a tab of its own, next to the one on show; one that is open already comes to the front.
    /// @param path a folder, `.edition` or `.zip`
    void openInTab(Path path);

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

    /// Adds a bar below the pages and the article; hidden bars take no room.
    void addBar(Node bar);

    /// Paints spans on page and article views; an overlay with the same id is replaced, an empty one removes the marks.
    void paint(Overlay overlay);

    /// The right end of the status line, where a feature may add its own.
    ObservableList<Node> statusItems();

    /// Shows content over the window, dimming it, or over all of it if it has the style class `whole`; Escape or [#closeSheet] takes it away and the
    /// focus returns.
    void showSheet(Node content);

    /// Takes away what [#showSheet] brought.
    void closeSheet();

    /// The words selected in the view on show, one span a text, in reading order; empty when nothing is selected.
    List<Span> selection();

    /// Gives the keyboard to the page or the article.
    void focusView();

    /// Asks before the window closes: the window stays until what the guard is handed is run. Guards are asked in the order they came.
    void beforeClosing(Consumer<Runnable> guard);

    /// A quiet line under the toolbar that goes away by itself or by its cross.
    void notice(String words);
}
