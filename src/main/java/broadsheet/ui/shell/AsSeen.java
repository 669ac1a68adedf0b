package broadsheet.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Children that join their pane when they are first visible: the toolkit styles what is hidden as well, and most of it is hidden when the
/// window appears.
final class AsSeen {
    private AsSeen() { }

    /// Adds the visible ones now, each other one when it becomes visible, always in this order. One that was there once stays.
    static void add(Pane pane, Node... parts) {
        List<Node> order = List.of(parts);
        for (Node part : order) {
            if (part.isVisible()) {
                pane.getChildren().add(part);
            } else {
                part.visibleProperty().addListener((o, was, is) -> {
                    if (is && part.getParent() == null) {
                        int before = (int) order.stream().takeWhile(p -> p != part).filter(p -> p.getParent() != null).count();
                        pane.getChildren().add(before, part);
                    }
                });
            }
        }
    }
}
