package broadsheet.app;

import javafx.application.Platform;

/// JavaFX on its own headless platform, for painting where there may be no display.
final class Headless {
    private Headless() { }

    /// Starts JavaFX once a process, drawing in memory by software. Safe to call again, and where JavaFX already runs.
    static synchronized void start() {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyRunning) {
            return;
        }
    }
}
