package broadsheet.ui.shell;

import broadsheet.prefs.Preferences;
import broadsheet.prefs.WindowBounds;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it stood, if a screen is still there, and remembers where it stands.
final class Placement {
    private static final double GRIP = 80;

    private final Stage stage;
    private final RememberedPreferences preferences;

    Placement(Stage stage, RememberedPreferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    void restore() {
        preferences.get().window().filter(Placement::reachable).ifPresentOrElse(this::place, this::first);
        stage.xProperty().addListener(o -> remember());
        stage.yProperty().addListener(o -> remember());
        stage.widthProperty().addListener(o -> remember());
        stage.heightProperty().addListener(o -> remember());
        stage.maximizedProperty().addListener(o -> remember());
    }

    private static boolean reachable(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x() + GRIP / 2, bounds.y(), Math.max(1, bounds.width() - GRIP), GRIP).isEmpty();
    }

    private void place(WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
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
