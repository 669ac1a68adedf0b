package broadsheet.ui.control;

import broadsheet.edition.Location;
import broadsheet.task.FxThread;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.util.Duration;

/// Touch: a long press selects the word under the finger, the finger then draws the selection on, and lifting it asks for the context menu, for a hand
/// without keys. Panning and pinching come as scroll and zoom gestures of the platform.
final class SheetTouch {
    /// How long a finger rests before it selects.
    static final Duration LONG_PRESS = Duration.millis(500);
    private static final double SLOP = 12;

    private final SheetPane pane;
    private final PauseTransition resting = new PauseTransition(LONG_PRESS);
    private double x;
    private double y;
    private boolean selecting;
    private boolean touching;
    private boolean drew;

    SheetTouch(SheetPane pane) {
        this.pane = pane;
        resting.setOnFinished(e -> select());
        pane.setOnTouchPressed(this::press);
        pane.setOnTouchMoved(this::move);
        pane.setOnTouchReleased(this::release);
    }

    private void press(TouchEvent event) {
        TouchPoint point = event.getTouchPoint();
        x = point.getX();
        y = point.getY();
        selecting = false;
        drew = false;
        touching = true;
        if (event.getTouchCount() == 1) {
            resting.playFromStart();
        } else {
            resting.stop();
        }
    }

    private void select() {
        Optional<Location> at = pane.locationAt(x, y);
        at.ifPresent(location -> {
            int[] range = WordBounds.around(pane.events().text(location.place()), location.offset());
            pane.selection().start(location.place().span(range[0], range[1]));
            selecting = true;
        });
    }

    private void move(TouchEvent event) {
        TouchPoint point = event.getTouchPoint();
        if (selecting) {
            pane.locationAt(point.getX(), point.getY()).ifPresent(pane.selection()::extend);
            event.consume();
        } else if (Math.hypot(point.getX() - x, point.getY() - y) > SLOP) {
            resting.stop();
        }
    }

    private void release(TouchEvent event) {
        resting.stop();
        if (event.getTouchCount() <= 1) {
            FxThread.later(() -> touching = false);
        }
        if (selecting) {
            selecting = false;
            drew = true;
            event.consume();
            TouchPoint point = event.getTouchPoint();
            pane.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, point.getX(), point.getY(), point.getScreenX(), point.getScreenY(),
                    false, new PickResult(pane, point.getX(), point.getY())));
        }
    }

    /// Whether a finger is drawing a selection: the sheets then stay.
    boolean selecting() { return selecting; }

    /// Whether a finger is down: the mouse events made from it must not select. The flag outlasts the mouse release that follows at once.
    boolean touching() { return touching; }

    /// Whether the finger lifted last has drawn a selection: the mouse release that the platform makes of it is no click.
    boolean drew() { return drew; }

    /// A mouse button that goes down while no finger does begins something else.
    void mousePressed() { drew &= touching; }
}
