package broadsheet.app;

import broadsheet.ui.kiosk.KioskScreen;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The reading screen's window: covers the whole display, comes back when something pushes it aside, does not close when asked. FX thread.
///
/// A window manager sees Alt+F4 and its like before any program does; those are to be taken away there (see the operator's guide).
final class KioskStage {
    /// The pointer is shown to a mouse that moves so often without pressing; a touch moves once, to where it presses.
    private static final int MOVES = 8;

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Scene scene;
    private boolean wanted;
    private int moves;

    KioskStage(KioskScreen screen) {
        scene = new Scene(screen.root());
        scene.setCursor(Cursor.NONE);
        screen.guard(scene);
        stage.setScene(scene);
        stage.setTitle("Broadsheet");
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setAlwaysOnTop(true);
        stage.setOnCloseRequest(e -> e.consume());
        stage.fullScreenProperty().addListener((o, was, full) -> again());
        stage.iconifiedProperty().addListener((o, was, small) -> again());
        stage.focusedProperty().addListener((o, was, focused) -> again());
        stage.showingProperty().addListener((o, was, showing) -> again());
        Screen.getScreens().addListener((javafx.collections.ListChangeListener<Screen>) change -> cover());
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, e -> pointer(++moves >= MOVES));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> pointer(moves >= MOVES));
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> moves = moves >= MOVES ? MOVES : 0);
    }

    private void pointer(boolean shown) { scene.setCursor(shown ? Cursor.DEFAULT : Cursor.NONE); }

    void hidePointer() {
        moves = 0;
        pointer(false);
    }

    Stage stage() { return stage; }

    Scene scene() { return scene; }

    void show() {
        wanted = true;
        cover();
        stage.show();
        stage.toFront();
    }

    void close() {
        wanted = false;
        stage.hide();
    }

    private void cover() {
        Rectangle2D all = Screen.getPrimary().getBounds();
        stage.setX(all.getMinX());
        stage.setY(all.getMinY());
        stage.setWidth(all.getWidth());
        stage.setHeight(all.getHeight());
        stage.setFullScreen(true);
    }

    /// After the change has gone through, not from within it.
    private void again() {
        if (wanted) {
            Platform.runLater(this::regain);
        }
    }

    private void regain() {
        if (!wanted) {
            return;
        }
        if (!stage.isShowing()) {
            stage.show();
        }
        if (stage.isIconified()) {
            stage.setIconified(false);
        }
        if (!stage.isFullScreen()) {
            cover();
        }
        if (!stage.isFocused()) {
            stage.toFront();
            stage.requestFocus();
        }
    }
}
