package broadsheet.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Scrolls what is only read by keyboard: arrows a few lines, page keys and the space bar a window, Home and End to either end.
public final class ScrollKeys {
    private static final double ARROW = 60;
    /// What stays in sight of a page turned, so that the eye finds its place.
    private static final double KEPT = 40;

    private ScrollKeys() { }

    /// Lets keys pressed on a node, or on one inside it that does not use them, scroll a pane. FX thread.
    public static void scroll(Node node, ScrollPane pane) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            double page = pane.getViewportBounds().getHeight() - KEPT;
            double by = distance(event.getCode(), page);
            double range = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
            if (by != 0 && range > 0 && !event.isShortcutDown() && !event.isAltDown()) {
                pane.setVvalue(Math.clamp(pane.getVvalue() + by / range, 0, 1));
                event.consume();
            }
        });
    }

    private static double distance(KeyCode key, double page) {
        return switch (key) {
            case DOWN -> ARROW;
            case UP -> -ARROW;
            case PAGE_DOWN, SPACE -> page;
            case PAGE_UP -> -page;
            case END -> Double.MAX_VALUE;
            case HOME -> -Double.MAX_VALUE;
            default -> 0;
        };
    }
}
