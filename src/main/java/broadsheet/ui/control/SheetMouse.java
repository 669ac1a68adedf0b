package broadsheet.ui.control;

import broadsheet.edition.Location;
import broadsheet.edition.Span;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Pointer gestures: wheel, pan with the middle button or the space bar, selecting by drag, double and triple click, zoom to the pointer.
final class SheetMouse {
    /// How far a press may move and still be a click, in pixels.
    private static final double SLOP = 4;
    /// Wheel notches come as 40 pixels; two body lines or so are read with one.
    private static final double WHEEL = 2;

    private final SheetPane pane;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean panning;
    private boolean dragged;
    private boolean selecting;

    SheetMouse(SheetPane pane) {
        this.pane = pane;
        pane.setOnScroll(this::scroll);
        pane.setOnZoom(this::pinch);
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnMouseMoved(e -> {
            pane.events().hovered(pane.spotAt(e.getX(), e.getY()));
            if (sign(e).isPresent()) {
                pane.setCursor(Cursor.HAND);
            }
        });
        pane.setOnMouseExited(e -> pane.events().hovered(Optional.empty()));
    }

    private void scroll(ScrollEvent event) {
        if (event.isControlDown() || event.isShortcutDown()) {
            if (!pane.zooms()) {
                return;
            }
            double notches = event.getDeltaY() / 40;
            pane.zoomTo(pane.zoom().scale() * Math.pow(1.1, notches), event.getX(), event.getY());
        } else {
            if (pane.touch().selecting()) {
                event.consume();
                return;
            }
            double factor = event.isDirect() || event.isInertia() ? 1 : WHEEL;
            pane.scrollBy(-event.getDeltaX() * factor, -event.getDeltaY() * factor);
            pane.events().hovered(pane.spotAt(event.getX(), event.getY()));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        if (pane.zooms()) {
            pane.zoomTo(pane.zoom().scale() * event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        pressX = event.getX();
        pressY = event.getY();
        lastX = pressX;
        lastY = pressY;
        dragged = false;
        selecting = false;
        pane.touch().mousePressed();
        panning = event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY && pane.keys().spaceHeld();
        if (!panning && event.getButton() == MouseButton.PRIMARY && !pane.touch().touching() && sign(event).isEmpty()) {
            begin(event);
        }
        event.consume();
    }

    private Optional<Runnable> sign(MouseEvent event) { return pane.layers().overlays().sign(event.getX(), event.getY()); }

    private void begin(MouseEvent event) {
        Optional<Location> at = pane.locationAt(event.getX(), event.getY());
        if (at.isEmpty()) {
            return;
        }
        if (event.isShiftDown()) {
            pane.selection().extend(at.get());
            selecting = true;
        } else if (event.getClickCount() == 2) {
            pane.selection().start(word(at.get()));
            selecting = true;
        } else if (event.getClickCount() >= 3) {
            pane.order().whole(at.get().place()).ifPresent(pane.selection()::start);
            selecting = true;
        }
    }

    /// The word under a location.
    Span word(Location at) {
        int[] range = WordBounds.around(pane.events().text(at.place()), at.offset());
        return at.place().span(range[0], range[1]);
    }

    private void drag(MouseEvent event) {
        if (!dragged && Math.hypot(event.getX() - pressX, event.getY() - pressY) < SLOP) {
            return;
        }
        if (panning) {
            pane.keys().spaceUsed();
            pane.scrollBy(lastX - event.getX(), lastY - event.getY());
        } else if (event.getButton() == MouseButton.PRIMARY && !pane.touch().touching()) {
            if (!dragged && !selecting) {
                pane.locationAt(pressX, pressY).ifPresent(pane.selection()::start);
            }
            follow(event);
        }
        dragged = true;
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    /// The selection follows the pointer; beyond the window's edge the sheets follow too.
    private void follow(MouseEvent event) {
        double over = event.getY() < 0 ? event.getY() : Math.max(0, event.getY() - pane.getHeight());
        if (over != 0) {
            pane.scrollBy(0, Math.clamp(over, -40, 40));
        }
        pane.locationAt(event.getX(), event.getY()).ifPresent(pane.selection()::extend);
    }

    private void release(MouseEvent event) {
        if (!dragged && !panning && !selecting && !pane.touch().drew() && event.getButton() == MouseButton.PRIMARY) {
            Optional<Runnable> sign = sign(event);
            sign.ifPresent(run -> {
                pane.selection().clear();
                run.run();
            });
            boolean handled = sign.isPresent() || pane.spotAt(event.getX(), event.getY()).map(pane.events()::clicked).orElse(false);
            if (!handled && !pane.touch().touching()) {
                pane.locationAt(event.getX(), event.getY()).ifPresentOrElse(pane.selection()::start, pane.selection()::clear);
            }
        }
        panning = false;
        event.consume();
    }
}
