package broadsheet.ui.control;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.WritableValue;
import javafx.util.Duration;

/// Moves a value in 180 ms, slowing to its end; at once where the reader asked for reduced motion.
public final class Motion {
    /// How long page turns and dimming take.
    public static final Duration TURN = Duration.millis(180);

    private final BooleanProperty reduced = new SimpleBooleanProperty(this, "reduced", false);
    private Timeline running = new Timeline();

    /// Whether values jump.
    public BooleanProperty reducedProperty() { return reduced; }

    /// Moves a number; a movement under way is left where it is.
    public void to(WritableValue<Number> value, double target) {
        running.stop();
        if (reduced.get()) {
            value.setValue(target);
            return;
        }
        running = new Timeline(new KeyFrame(TURN, new KeyValue(value, target, Interpolator.EASE_OUT)));
        running.play();
    }

    /// Whether something moves now.
    boolean moving() { return running.getStatus() == javafx.animation.Animation.Status.RUNNING; }

    /// Leaves everything where it is.
    void stop() { running.stop(); }
}
