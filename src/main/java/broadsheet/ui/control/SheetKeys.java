package broadsheet.ui.control;

import broadsheet.edition.Location;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Rect;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard: scrolling, and with Shift or in caret mode moving through the text in reading order.
final class SheetKeys {
    private static final double STEP = 60;
    /// A page step leaves this share of the window in sight, so that the eye finds its line again.
    private static final double PAGE = 0.9;

    private final SheetPane pane;
    private boolean spaceHeld;
    private boolean spaceUsed;
    private double goal = Double.NaN;

    SheetKeys(SheetPane pane) {
        this.pane = pane;
        pane.setOnKeyPressed(this::press);
        pane.setOnKeyReleased(this::release);
    }

    /// Whether the space bar is down: a drag then pans.
    boolean spaceHeld() { return spaceHeld; }

    /// The space bar was used for a pan, so its release turns no page.
    void spaceUsed() { spaceUsed = true; }

    private void press(KeyEvent event) {
        if (event.isShortcutDown()) {
            shortcut(event);
            return;
        }
        boolean moves = event.isShiftDown() || pane.caretModeProperty().get();
        boolean done = moves && caretKey(event.getCode(), event.isShiftDown()) || scrollKey(event.getCode());
        if (done) {
            event.consume();
        }
    }

    private void shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case A -> pane.selection().all();
            case C, INSERT -> pane.copy();
            default -> { return; }
        }
        event.consume();
    }

    private boolean scrollKey(KeyCode code) {
        switch (code) {
            case UP -> pane.scrollBy(0, -STEP);
            case DOWN -> pane.scrollBy(0, STEP);
            case LEFT -> pane.scrollBy(-STEP, 0);
            case RIGHT -> pane.scrollBy(STEP, 0);
            case PAGE_UP -> pane.scroll().page(-PAGE);
            case PAGE_DOWN -> pane.scroll().page(PAGE);
            case HOME -> pane.scrollTo(pane.scroll().x(), 0, true);
            case END -> pane.scrollTo(pane.scroll().x(), Double.MAX_VALUE, true);
            case SPACE -> spaceHeld = true;
            case ESCAPE -> {
                if (pane.selection().spans().isEmpty()) {
                    return false;
                }
                pane.selection().clear();
            }
            default -> { return false; }
        }
        return true;
    }

    private void release(KeyEvent event) {
        if (event.getCode() != KeyCode.SPACE || !spaceHeld) {
            return;
        }
        spaceHeld = false;
        if (!spaceUsed) {
            pane.turn(event.isShiftDown() ? -PAGE : PAGE);
        }
        spaceUsed = false;
        event.consume();
    }

    private boolean caretKey(KeyCode code, boolean extend) {
        Optional<Location> at = pane.selection().caret().or(pane::topLocation);
        if (at.isEmpty()) {
            return false;
        }
        Optional<Location> to = switch (code) {
            case LEFT -> Optional.of(pane.order().step(at.get(), -1));
            case RIGHT -> Optional.of(pane.order().step(at.get(), 1));
            case UP -> line(at.get(), -1);
            case DOWN -> line(at.get(), 1);
            case HOME -> pane.order().seat(at.get()).map(ReadingOrder::start);
            case END -> pane.order().seat(at.get()).map(s -> s.place().at(Math.max(s.line().start(), s.line().end() - 1)));
            default -> Optional.empty();
        };
        if (to.isEmpty()) {
            return false;
        }
        if (code != KeyCode.UP && code != KeyCode.DOWN) {
            goal = Double.NaN;
        }
        if (extend) {
            if (pane.selection().caret().isEmpty()) {
                pane.selection().start(at.get());
            }
            pane.selection().extend(to.get());
        } else {
            pane.selection().start(to.get());
        }
        pane.zoneOf(to.get()).ifPresent(z -> pane.reveal(z.sheet(), z.box()));
        return true;
    }

    /// The same distance from the column's left edge on the line before or after, in reading order.
    private Optional<Location> line(Location from, int steps) {
        return pane.order().seat(from).flatMap(seat -> {
            Rect box = seat.line().box();
            if (Double.isNaN(goal)) {
                goal = seat.line().xOf(from.offset()) - box.x();
            }
            return pane.order().beside(seat, steps).map(next -> {
                Line line = next.line();
                int offset = line.offsetAt(line.box().x() + goal);
                return next.place().at(offset == line.end() && offset > line.start() && !last(next) ? offset - 1 : offset);
            });
        });
    }

    private boolean last(ReadingOrder.Seat seat) { return pane.order().lines(seat.place()).getLast().line() == seat.line(); }
}
