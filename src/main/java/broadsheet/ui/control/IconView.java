package broadsheet.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// Draws an [Icon] as large as CSS makes the region (`.icon`), always with the same thin stroke.
public final class IconView extends Region {
    private static final double FIELD = 24;
    private static final double STROKE = 1.4;

    private final SVGPath path = new SVGPath();
    private final Scale scale = new Scale(1, 1);

    /// An icon without meaning of its own to a screen reader: the control that shows it has the name.
    public IconView(Icon icon) {
        getStyleClass().add("icon");
        path.getStyleClass().add("icon-stroke");
        path.setContent(icon.path());
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.getTransforms().add(scale);
        path.setManaged(false);
        setMouseTransparent(true);
        getChildren().add(path);
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight()) / FIELD;
        scale.setX(size);
        scale.setY(size);
        path.setStrokeWidth(size > 0 ? Math.max(1, STROKE * Math.sqrt(size / 0.8)) / size : STROKE);
        path.setLayoutX((getWidth() - FIELD * size) / 2);
        path.setLayoutY((getHeight() - FIELD * size) / 2);
    }
}
