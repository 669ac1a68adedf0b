package broadsheet.ui.control;

import broadsheet.typeset.layout.PageLayout;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// How large the sheets are shown.
public final class Zoom {
    /// The smallest scale, pixels a point.
    public static final double LEAST = 0.08;
    /// The largest scale, pixels a point.
    public static final double MOST = 12;

    /// What the scale follows.
    public enum Mode {
        /// The widest sheet fills the window's width.
        FIT_WIDTH,
        /// A whole sheet is seen.
        FIT_PAGE,
        /// The reader's own scale.
        FREE
    }

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.FIT_WIDTH);
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(this, "scale", 1);

    Zoom() { }

    /// What the scale follows.
    public ObjectProperty<Mode> modeProperty() { return mode; }

    /// Pixels a point; changes with the window while the mode is a fitting one.
    public ReadOnlyDoubleProperty scaleProperty() { return scale.getReadOnlyProperty(); }

    /// Pixels a point.
    public double scale() { return scale.get(); }

    /// Takes a scale of the reader's own, within the limits.
    void setFree(double pixelsPerPoint) {
        mode.set(Mode.FREE);
        scale.set(Math.clamp(pixelsPerPoint, LEAST, MOST));
    }

    /// Follows the window.
    void fit(PageLayout sheet, double width, double height, double margin) {
        double wide = (width - 2 * margin) / sheet.width();
        double high = (height - 2 * margin) / sheet.height();
        switch (mode.get()) {
            case FIT_WIDTH -> scale.set(Math.clamp(wide, LEAST, MOST));
            case FIT_PAGE -> scale.set(Math.clamp(Math.min(wide, high), LEAST, MOST));
            case FREE -> { }
        }
    }
}
