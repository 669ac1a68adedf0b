package broadsheet.ui.kiosk;

import java.util.function.LongSupplier;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/// A pane of glass over a view: takes every touch and tells its owner what was meant by it; nothing reaches what lies beneath, so
/// nothing there can be selected, dragged or pressed for long. FX thread.
///
/// Works from the mouse events that JavaFX makes of the first finger: on Linux there are no others (JDK-8217955).
final class Glass extends Region {
    /// A press as slow as this still counts: old hands press long. Beyond it, it means nothing.
    static final long SLOWEST = 1_500_000_000L;
    /// A finger does not rest as still as a pointer, in millimetres.
    private static final double SLOP = 4;
    /// A sideways stroke of at least this length turns, in millimetres.
    private static final double STROKE = 15;
    /// How far a flung sheet runs on: the distance of so many seconds.
    private static final double RUN_ON = 0.25;
    private static final double WHEEL = 2;

    /// What a visitor can mean.
    interface Gestures {
        /// A finger came down; where nothing else follows, a tap does.
        default void pressed(double x, double y) { }

        /// The finger is up again, whatever was meant.
        default void released() { }

        /// One place was meant.
        void tapped(double x, double y);

        /// The sheet goes with the finger, by pixels.
        default void dragged(double dx, double dy) { }

        /// The finger left the sheet moving: it runs on by pixels.
        default void flung(double dx, double dy) { }

        /// A stroke sideways: 1 to the next, −1 to the one before.
        default void turned(int step) { }

        /// Two fingers apart or together around a point.
        default void pinched(double factor, double x, double y) { }

        /// Whether a sideways movement drags rather than turns.
        default boolean dragsSideways() { return false; }
    }

    private enum Meaning { UNKNOWN, DRAG, TURN, PINCH }

    private final Gestures gestures;
    private final LongSupplier nanos;
    private final double millimetre;
    private Meaning meaning = Meaning.UNKNOWN;
    private boolean down;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private double speedX;
    private double speedY;
    private long startedAt;
    private long lastAt;

    /// @param millimetre in pixels
    Glass(Gestures gestures, LongSupplier nanos, double millimetre) {
        this.gestures = gestures;
        this.nanos = nanos;
        this.millimetre = millimetre;
        getStyleClass().add("glass");
        setPickOnBounds(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(ZoomEvent.ANY, this::zoom);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    private void press(MouseEvent event) {
        down = true;
        meaning = Meaning.UNKNOWN;
        startX = event.getX();
        startY = event.getY();
        lastX = startX;
        lastY = startY;
        speedX = 0;
        speedY = 0;
        startedAt = nanos.getAsLong();
        lastAt = startedAt;
        gestures.pressed(startX, startY);
        event.consume();
    }

    private void drag(MouseEvent event) {
        event.consume();
        double dx = event.getX() - startX;
        double dy = event.getY() - startY;
        if (!down || meaning == Meaning.UNKNOWN && Math.hypot(dx, dy) < SLOP * millimetre) {
            return;
        }
        if (meaning == Meaning.UNKNOWN) {
            meaning = Math.abs(dx) > Math.abs(dy) && !gestures.dragsSideways() ? Meaning.TURN : Meaning.DRAG;
            gestures.released();
        }
        if (meaning == Meaning.DRAG) {
            move(event.getX(), event.getY());
        }
    }

    private void move(double x, double y) {
        long now = nanos.getAsLong();
        double seconds = Math.max(1e-3, (now - lastAt) / 1e9);
        speedX = 0.5 * speedX + 0.5 * (x - lastX) / seconds;
        speedY = 0.5 * speedY + 0.5 * (y - lastY) / seconds;
        gestures.dragged(x - lastX, y - lastY);
        lastX = x;
        lastY = y;
        lastAt = now;
    }

    private void release(MouseEvent event) {
        event.consume();
        if (!down) {
            return;
        }
        down = false;
        gestures.released();
        long now = nanos.getAsLong();
        switch (meaning) {
            case UNKNOWN -> {
                if (now - startedAt <= SLOWEST) {
                    gestures.tapped(startX, startY);
                }
            }
            case TURN -> {
                double stroke = event.getX() - startX;
                if (Math.abs(stroke) >= STROKE * millimetre) {
                    gestures.turned(stroke < 0 ? 1 : -1);
                }
            }
            case DRAG -> {
                if (now - lastAt < 80_000_000L) {
                    gestures.flung(speedX * RUN_ON, speedY * RUN_ON);
                }
            }
            case PINCH -> { }
        }
    }

    private void zoom(ZoomEvent event) {
        event.consume();
        meaning = Meaning.PINCH;
        if (event.getEventType() == ZoomEvent.ZOOM) {
            gestures.pinched(event.getZoomFactor(), event.getX(), event.getY());
        }
    }

    /// Fingers come as drags; only a real wheel scrolls here.
    private void wheel(ScrollEvent event) {
        event.consume();
        if (!event.isDirect() && !event.isInertia()) {
            gestures.dragged(event.getDeltaX() * WHEEL, event.getDeltaY() * WHEEL);
        }
    }
}
