package broadsheet.ui.control;

import broadsheet.render.PagePainter;
import broadsheet.render.Palette;
import broadsheet.render.PaletteProbe;
import broadsheet.render.Press;
import broadsheet.typeset.layout.Rect;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What a [SheetPane] shows, bottom to top: tiles of the sheets, overlays, the frame that says it has the keyboard.
final class SheetLayers {
    private final Group content = new Group();
    private final Region focusFrame = new Region();
    private final PaletteProbe probe = new PaletteProbe();
    private final OverlayLayer overlays;
    private final TileGrid grid;
    private double density = 1;

    /// @param repaint called when the theme has changed, and when the window shows this again: what no window shows is not painted
    SheetLayers(Press press, Runnable repaint) {
        PagePainter painter = press.painter();
        grid = new TileGrid(content, painter);
        overlays = new OverlayLayer(painter);
        focusFrame.getStyleClass().add("focus-frame");
        focusFrame.setMouseTransparent(true);
        focusFrame.setManaged(false);
        content.setManaged(false);
        content.setAutoSizeChildren(false);
        overlays.canvas().setManaged(false);
        probe.paletteProperty().addListener(o -> {
            grid.invalidate();
            repaint.run();
        });
        content.sceneProperty().addListener(o -> repaint.run());
    }

    List<Node> nodes() { return List.of(probe, content, overlays.canvas(), focusFrame); }

    TileGrid grid() { return grid; }

    OverlayLayer overlays() { return overlays; }

    Palette palette() { return probe.palette(); }

    /// Takes the window's size and how many device pixels make one of its pixels.
    void fit(double width, double height, double outputScale) {
        focusFrame.resizeRelocate(0, 0, width, height);
        if (outputScale != density) {
            density = outputScale;
            grid.invalidate();
        }
    }

    double density() { return density; }

    /// The view on whole device pixels, where everything is painted.
    Rect snapped(Rect view) {
        return new Rect(Math.round(view.x() * density) / density, Math.round(view.y() * density) / density, view.width(), view.height());
    }

    /// Moves the content so that `view` is seen and shows its tiles.
    void show(SheetStack stack, Rect view) {
        Rect snapped = snapped(view);
        content.setTranslateX(-snapped.x());
        content.setTranslateY(-snapped.y());
        if (content.getScene() != null) {
            grid.show(stack, view, probe.palette(), density);
        }
    }
}
