package broadsheet.task;

import javafx.application.Platform;

/// The way back to the FX thread.
public final class FxThread {
    private FxThread() { }

    /// Runs this on the FX thread: now when called there, else as soon as it is free.
    public static void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /// Runs this on the FX thread after what is under way there has ended, even when called from it.
    public static void later(Runnable action) { Platform.runLater(action); }
}
