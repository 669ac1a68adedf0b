package broadsheet.ui.page;

import broadsheet.render.PagePainter;
import broadsheet.render.PaletteProbe;
import broadsheet.render.Press;
import broadsheet.render.Surface;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.control.SheetPane;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The whole page in a corner while only a part of it is seen, with the part framed; pressing moves there.
final class Minimap extends Region {
    private static final double WIDTH = 112;
    private static final double INSET = 14;

    private final SheetPane pane;
    private final PagePainter painter;
    private final PaletteProbe probe = new PaletteProbe();
    private final Canvas page = new Canvas();
    private final Region frame = new Region();
    private final InvalidationListener arrival = o -> picturesArrived();
    private int painted = -1;
    private boolean complete;

    Minimap(SheetPane pane, Press press) {
        this.pane = pane;
        painter = press.painter();
        getStyleClass().add("minimap");
        frame.getStyleClass().add("frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        page.setManaged(false);
        setManaged(false);
        setVisible(false);
        getChildren().addAll(probe, page, frame);
        probe.paletteProperty().addListener(o -> refresh());
        press.pictures().arrivalsProperty().addListener(new WeakInvalidationListener(arrival));
        pane.scrollXProperty().addListener(o -> follow());
        pane.scrollYProperty().addListener(o -> follow());
        pane.zoom().scaleProperty().addListener(o -> follow());
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
        setOnMouseReleased(MouseEvent::consume);
    }

    /// The pages have changed.
    void refresh() {
        painted = -1;
        follow();
    }

    private void picturesArrived() {
        if (!complete) {
            refresh();
        }
    }

    void place(double width, double height) {
        follow();
        relocate(Math.round(width - getWidth() - INSET), Math.round(height - getHeight() - INSET));
    }

    private void follow() {
        int current = pane.currentSheetProperty().get();
        boolean needed = current >= 0 && current < pane.sheets().size()
                && pane.sheets().get(current).width() * pane.zoom().scale() > pane.getWidth() * 1.15;
        setVisible(needed);
        if (!needed) {
            return;
        }
        PageLayout sheet = pane.sheets().get(current);
        double scale = WIDTH / sheet.width();
        if (painted != current) {
            paint(sheet, scale);
            painted = current;
        }
        Rect view = pane.view();
        Rect box = pane.sheetBox(current);
        double zoom = scale / pane.zoom().scale();
        double left = Math.clamp((view.x() - box.x()) * zoom, 0, WIDTH);
        double top = Math.clamp((view.y() - box.y()) * zoom, 0, getHeight());
        double right = Math.clamp((view.right() - box.x()) * zoom, 0, WIDTH);
        double bottom = Math.clamp((view.bottom() - box.y()) * zoom, 0, getHeight());
        frame.resizeRelocate(left, top, right - left, bottom - top);
    }

    private void paint(PageLayout sheet, double scale) {
        double height = Math.round(sheet.height() * scale);
        resize(WIDTH, height);
        page.setWidth(WIDTH);
        page.setHeight(height);
        page.getGraphicsContext2D().clearRect(0, 0, WIDTH, height);
        complete = painter.paint(sheet, new Surface(page.getGraphicsContext2D(), scale, 0, 0, 1, new Rect(0, 0, sheet.width(), sheet.height())),
                probe.palette());
        relocate(Math.round(pane.getWidth() - WIDTH - INSET), Math.round(pane.getHeight() - height - INSET));
    }

    private void go(MouseEvent event) {
        int current = pane.currentSheetProperty().get();
        if (current >= 0) {
            double zoom = pane.zoom().scale() * pane.sheets().get(current).width() / WIDTH;
            Rect box = pane.sheetBox(current);
            pane.scrollTo(box.x() + event.getX() * zoom - pane.getWidth() / 2, box.y() + event.getY() * zoom - pane.getHeight() / 2, false);
        }
        event.consume();
    }
}
