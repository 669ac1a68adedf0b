package broadsheet.ui.control;

import broadsheet.typeset.layout.Rect;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/// The edge of a sheet and its faint shadow, beneath the tiles.
///
/// Plain rectangles: the software pipeline draws a region's layered background by stretching a cached picture over the whole sheet,
/// which costs more than the text on it.
final class SheetEdge extends Group {
    private static final double SHADOW = 2;

    private final Rectangle edge = new Rectangle();
    private final Rectangle right = new Rectangle();
    private final Rectangle foot = new Rectangle();

    SheetEdge() {
        getStyleClass().add("sheet");
        edge.getStyleClass().add("edge");
        right.getStyleClass().add("shadow");
        foot.getStyleClass().add("shadow");
        getChildren().addAll(edge, right, foot);
        for (Rectangle part : new Rectangle[] {edge, right, foot}) {
            part.setSmooth(false);
        }
    }

    void place(Rect box) {
        double width = Math.round(box.width());
        double height = Math.round(box.height());
        set(edge, box.x() - 1, box.y() - 1, width + 2, height + 2);
        set(right, box.x() + width + 1, box.y() + 1, SHADOW, height + 2);
        set(foot, box.x() + 1, box.y() + height + 1, width, SHADOW);
    }

    private static void set(Rectangle part, double x, double y, double width, double height) {
        part.setX(x);
        part.setY(y);
        part.setWidth(width);
        part.setHeight(height);
    }
}
