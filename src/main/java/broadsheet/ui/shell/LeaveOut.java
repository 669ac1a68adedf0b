package broadsheet.ui.shell;

import java.util.List;
import javafx.scene.Node;

/// What a line leaves out where it is too narrow, so that what stays is whole: nothing is cut off to "…". FX thread.
final class LeaveOut {
    private LeaveOut() { }

    /// Leaves out as many as must be, and brings back what has room again.
    /// @param items what stands on the line
    /// @param first those that can be left out, the least missed first
    /// @param gap   between two items, in pixels
    /// @param room  for all of them, in pixels
    static void of(List<? extends Node> items, List<? extends Node> first, double gap, double room) {
        double wanted = items.stream().mapToDouble(item -> item.prefWidth(-1) + gap).sum() - gap;
        for (Node item : first) {
            boolean fits = wanted <= room;
            wanted -= fits ? 0 : item.prefWidth(-1) + gap;
            item.setManaged(fits);
            item.setVisible(fits);
        }
    }
}
