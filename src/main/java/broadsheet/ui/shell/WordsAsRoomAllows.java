package broadsheet.ui.shell;

import broadsheet.ui.control.Tips;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;

/// The words of a line of tools with icons: all of them shown while the line is wide enough, none where it is not. A tool keeps its
/// accessible name, and its word as a tip. FX thread.
final class WordsAsRoomAllows {
    private final List<Labeled> tools = new ArrayList<>();
    private final InvalidationListener changed = o -> show(true);
    private boolean shown = true;
    private double words;

    /// @param tool has an icon and a word; no wider or narrower than the two want
    void add(Labeled tool) {
        tools.add(tool);
        tool.textProperty().addListener(changed);
        tool.fontProperty().addListener(changed);
        if (!Tips.has(tool)) {
            Tips.on(tool, tool.textProperty());
        }
        show(true);
    }

    /// The least width of the line without words.
    /// @param now its least width as it stands, in pixels
    double least(double now) {
        return shown ? now - measured() : now;
    }

    /// Shows or hides the words, to be called before the line is laid out.
    /// @param least the least width of the line without words, in pixels
    /// @param width the line's width, in pixels
    void fit(double least, double width) {
        if (shown) {
            words = measured();
        }
        show(least + words <= width);
    }

    private void show(boolean worded) {
        if (worded != shown || tools.getLast().getContentDisplay() != display(worded)) {
            shown = worded;
            tools.forEach(tool -> tool.setContentDisplay(display(worded)));
        }
    }

    private static ContentDisplay display(boolean worded) { return worded ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY; }

    /// What the words take, with the gap before each.
    private double measured() {
        return tools.stream().filter(tool -> tool.isManaged() && tool.getParent() != null).mapToDouble(tool -> Math.max(0,
                tool.prefWidth(-1) - tool.snappedLeftInset() - tool.snappedRightInset() - tool.getGraphic().prefWidth(-1))).sum();
    }
}
