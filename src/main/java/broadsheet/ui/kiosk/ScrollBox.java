package broadsheet.ui.kiosk;

import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// Rows one below the other that go with the finger; a tap means a row. FX thread.
final class ScrollBox extends Region {
    private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("touched");

    /// A row and what a tap on it does.
    record Row(Region node, Runnable action) { }

    private final VBox column = new VBox();
    private final Glass glass;
    private final Rectangle clip = new Rectangle();
    private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset", 0);
    private final ReadOnlyBooleanWrapper up = new ReadOnlyBooleanWrapper(this, "up", false);
    private final ReadOnlyBooleanWrapper down = new ReadOnlyBooleanWrapper(this, "down", false);
    private List<Row> rows = List.of();

    ScrollBox(LongSupplier nanos, PanelScale scale) {
        getStyleClass().add("scroll-box");
        column.getStyleClass().add("rows");
        column.setManaged(false);
        glass = new Glass(new Touch(), nanos, scale.pixels(1));
        setClip(clip);
        getChildren().addAll(column, glass);
        offset.addListener(o -> requestLayout());
    }

    /// Shows rows from the first.
    void show(List<Row> next) {
        rows = List.copyOf(next);
        rows.forEach(r -> r.node().setAccessibleRole(AccessibleRole.BUTTON));
        column.getChildren().setAll(rows.stream().map(Row::node).toList());
        offset.set(0);
        requestLayout();
    }

    /// The height at which all rows are seen, in pixels.
    double wanted(double width) { return column.prefHeight(width); }

    /// Whether there is more above.
    ReadOnlyBooleanProperty upProperty() { return up.getReadOnlyProperty(); }

    /// Whether there is more below.
    ReadOnlyBooleanProperty downProperty() { return down.getReadOnlyProperty(); }

    /// A windowful on (1) or back (−1); the last row seen stays in sight.
    void page(int step) { to(offset.get() + step * Math.max(40, getHeight() * 0.8)); }

    private double range() { return Math.max(0, column.getHeight() - getHeight()); }

    private void to(double y) { offset.set(Math.clamp(y, 0, range())); }

    private List<Row> at(double y) {
        double inside = y + offset.get();
        return rows.stream().filter(r -> r.node().isVisible() && inside >= r.node().getLayoutY()
                && inside < r.node().getLayoutY() + r.node().getHeight()).toList();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        column.resize(getWidth(), column.prefHeight(getWidth()));
        double top = Math.clamp(offset.get(), 0, range());
        column.relocate(0, -Math.round(top));
        glass.resizeRelocate(0, 0, getWidth(), getHeight());
        up.set(top > 1);
        down.set(top < range() - 1);
    }

    private final class Touch implements Glass.Gestures {
        @Override
        public void pressed(double x, double y) { at(y).forEach(r -> r.node().pseudoClassStateChanged(PRESSED, true)); }

        @Override
        public void released() { rows.forEach(r -> r.node().pseudoClassStateChanged(PRESSED, false)); }

        @Override
        public void tapped(double x, double y) { at(y).forEach(r -> r.action().run()); }

        @Override
        public void dragged(double dx, double dy) { to(offset.get() - dy); }

        @Override
        public void flung(double dx, double dy) { to(offset.get() - dy); }
    }
}
