package broadsheet.ui.shell;

import broadsheet.prefs.Preferences;
import broadsheet.prefs.WindowBounds;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it stood, if a screen is still there, and remembers where it stands.
final class Placement {
    /// Head, tools, status line and a few lines of text.
    private static final double LEAST_HEIGHT = 420;
    private static final double GRIP = 80;

    private final Stage stage;
    private final RememberedPreferences preferences;
    private final InvalidationListener moved = o -> remember();

    Placement(Stage stage, RememberedPreferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    void restore() {
        stage.setMinHeight(LEAST_HEIGHT);
        preferences.get().window().filter(Placement::reachable).ifPresentOrElse(this::place, this::first);
        places().forEach(place -> place.addListener(moved));
    }

    /// Keeps the window as wide as its tools, whatever the language calls them and whatever features brought.
    /// @param root what fills the shown window
    void keepWhole(Parent root) {
        widen(root);
        root.needsLayoutProperty().addListener((o, was, is) -> {
            if (!is) {
                widen(root);
            }
        });
    }

    private void widen(Parent root) {
        double frame = Math.max(0, stage.getWidth() - root.getScene().getWidth());
        stage.setMinWidth(frame + root.minWidth(-1));
    }

    /// Stops watching a window that closes.
    void release() { places().forEach(place -> place.removeListener(moved)); }

    private List<Observable> places() {
        return List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(), stage.maximizedProperty());
    }

    private static boolean reachable(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x() + GRIP / 2, bounds.y(), Math.max(1, bounds.width() - GRIP), GRIP).isEmpty();
    }

    private void place(WindowBounds bounds) {
        Rectangle2D place = whole(new Rectangle2D(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(bounds.maximized());
    }

    /// The screen may have become smaller since: a window that would hang out is moved in, and made smaller where that is not enough. One
    /// whose corners all lie on screens, be they several, stays as it was.
    private static Rectangle2D whole(Rectangle2D wanted) {
        boolean seen = Stream.of(new Point2D(wanted.getMinX(), wanted.getMinY()), new Point2D(wanted.getMaxX() - 1, wanted.getMinY()),
                new Point2D(wanted.getMinX(), wanted.getMaxY() - 1), new Point2D(wanted.getMaxX() - 1, wanted.getMaxY() - 1))
                .allMatch(corner -> Screen.getScreens().stream().anyMatch(s -> s.getBounds().contains(corner)));
        if (seen) {
            return wanted;
        }
        Rectangle2D room = Screen.getScreensForRectangle(wanted).getFirst().getVisualBounds();
        double width = Math.min(wanted.getWidth(), room.getWidth());
        double height = Math.min(wanted.getHeight(), room.getHeight());
        return new Rectangle2D(Math.clamp(wanted.getMinX(), room.getMinX(), room.getMaxX() - width),
                Math.clamp(wanted.getMinY(), room.getMinY(), room.getMaxY() - height), width, height);
    }

    private void first() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1440, screen.getWidth() * 0.92));
        stage.setHeight(Math.min(960, screen.getHeight() * 0.94));
        stage.centerOnScreen();
    }

    private void remember() {
        if (!stage.isShowing() || stage.isIconified() || Double.isNaN(stage.getX()) || Double.isNaN(stage.getY())) {
            return;
        }
        preferences.change(p -> p.withWindow(stage.isMaximized() ? maximized(p) : new WindowBounds(stage.getX(), stage.getY(),
                Math.max(1, stage.getWidth()), Math.max(1, stage.getHeight()), false)));
    }

    private WindowBounds maximized(Preferences before) {
        return before.window().map(w -> new WindowBounds(w.x(), w.y(), w.width(), w.height(), true))
                .orElseGet(() -> new WindowBounds(stage.getX(), stage.getY(), Math.max(1, stage.getWidth()), Math.max(1, stage.getHeight()), true));
    }
}
