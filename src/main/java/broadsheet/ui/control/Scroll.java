package broadsheet.ui.control;

import broadsheet.typeset.layout.Rect;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// How far the content is scrolled, in pixels, kept within its range.
final class Scroll {
    private final DoubleProperty x = new SimpleDoubleProperty(this, "scrollX", 0);
    private final DoubleProperty y = new SimpleDoubleProperty(this, "scrollY", 0);
    private final Motion motion;
    private double rangeX;
    private double rangeY;
    private double window;
    private double goalY;

    /// @param changed called after every change
    Scroll(Motion veilMotion, Runnable changed) {
        motion = new Motion();
        motion.reducedProperty().bind(veilMotion.reducedProperty());
        x.addListener(o -> changed.run());
        y.addListener(o -> changed.run());
    }

    ReadOnlyDoubleProperty xProperty() { return x; }

    ReadOnlyDoubleProperty yProperty() { return y; }

    double x() { return x.get(); }

    double y() { return y.get(); }

    /// Takes a new range and height of the window; what is beyond it comes back.
    void setRange(double width, double height, double windowHeight) {
        rangeX = Math.max(0, width);
        rangeY = Math.max(0, height);
        window = windowHeight;
        if (x.get() > rangeX || y.get() > rangeY) {
            motion.stop();
            to(x.get(), y.get(), false);
        }
    }

    void by(double dx, double dy) {
        motion.stop();
        to(x.get() + dx, y.get() + dy, false);
    }

    void to(double left, double top, boolean gently) {
        goalY = Math.clamp(top, 0, rangeY);
        x.set(Math.clamp(left, 0, rangeX));
        if (gently) {
            motion.to(y, goalY);
        } else {
            motion.stop();
            y.set(goalY);
        }
    }

    /// A share of the window up or down; further steps add to one still under way.
    void page(double share) {
        double from = motion.moving() ? goalY : y.get();
        to(x.get(), from + share * window, true);
    }

    /// Whether the end is reached, or will be when the movement ends.
    boolean atEnd() { return (motion.moving() ? goalY : y.get()) >= rangeY - 1; }

    /// Whether the beginning is reached.
    boolean atStart() { return (motion.moving() ? goalY : y.get()) <= 1; }

    /// Brings a rectangle of the content into the window.
    void reveal(Rect box) {
        double edge = Math.min(32, window / 8);
        double top = y.get();
        if (box.y() < top + edge || box.bottom() > top + window - edge) {
            top = box.y() - window / 3;
        }
        double left = x.get();
        if (rangeX > 0) {
            left = Math.clamp(box.x() + box.width() / 2 - 200, 0, rangeX);
        }
        to(left, top, true);
    }
}
