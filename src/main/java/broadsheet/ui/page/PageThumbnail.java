package broadsheet.ui.page;

import broadsheet.render.PagePainter;
import broadsheet.render.PaletteProbe;
import broadsheet.render.Press;
import broadsheet.render.Surface;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One page, small, with its number and marks of heat.
final class PageThumbnail extends VBox {
    static final double WIDTH = 112;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double LEAST_MARK = 5;

    private final Press press;
    private final PagePainter painter;
    private final PaletteProbe probe = new PaletteProbe();
    private final Canvas canvas;
    private final StackPane sheet;
    private final Label label = new Label();
    private PageLayout page;
    private double scale;
    private boolean stale = true;
    private boolean complete;

    PageThumbnail(PageLayout page, Press press, Runnable wake) {
        this.page = page;
        this.press = press;
        painter = press.painter();
        canvas = new Canvas();
        sheet = new StackPane(canvas);
        sheet.setAlignment(Pos.TOP_LEFT);
        sheet.getStyleClass().add("small-sheet");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(probe, sheet, label);
        getStyleClass().add("page-thumbnail");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        probe.paletteProperty().addListener(o -> {
            stale = true;
            wake.run();
        });
        show(page);
    }

    /// Shows another page in this one's place, without marks of heat: a new node would have to be styled first.
    void show(PageLayout next) {
        page = next;
        scale = WIDTH / page.width();
        canvas.setWidth(WIDTH);
        canvas.setHeight(Math.round(page.height() * scale));
        String name = java.text.MessageFormat.format(press.words().apply("page.number"), page.number());
        label.setText(page.name().isBlank() ? name : name + " " + page.name());
        setAccessibleText(label.getText());
        setHeat(List.of());
        stale = true;
    }

    void setCurrent(boolean current) { pseudoClassStateChanged(CURRENT, current); }

    void picturesArrived() { stale |= !complete; }

    /// Paints if needed; answers whether it did.
    boolean paint() {
        if (!stale) {
            return false;
        }
        stale = false;
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Rect whole = new Rect(0, 0, page.width(), page.height());
        complete = painter.paint(page, new Surface(canvas.getGraphicsContext2D(), scale, 0, 0, 1, whole), probe.palette());
        return true;
    }

    void setHeat(List<Rect> places) {
        sheet.getChildren().retainAll(List.of(canvas));
        for (Rect place : places) {
            Region mark = new Region();
            mark.getStyleClass().add("heat");
            mark.setManaged(false);
            double width = Math.max(LEAST_MARK, place.width() * scale);
            double height = Math.max(LEAST_MARK - 1, place.height() * scale);
            mark.resizeRelocate(Math.round(place.x() * scale), Math.round(place.y() * scale), width, height);
            sheet.getChildren().add(mark);
        }
    }
}
