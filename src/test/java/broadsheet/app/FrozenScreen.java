package broadsheet.app;

import broadsheet.kiosk.KioskConfig;
import broadsheet.kiosk.KioskConfigFile;
import broadsheet.kiosk.KioskLogs;
import broadsheet.kiosk.Starts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

/// The real reading screen in a process of its own, which stops its own window on purpose: `CONFIG PATIENCE-SECONDS freeze|stay`.
///
/// Says `SHOWN` when an edition is on the screen, then `HEADLINES` and those of its front page, and `FROZEN` when it stops; then it is for the watchdog to end it.
final class FrozenScreen {
    private FrozenScreen() { }

    static void main(String[] args) throws Exception {
        KioskConfig config = KioskConfigFile.read(Path.of(args[0]));
        Logger.getLogger("").addHandler(KioskLogs.open(config.logs()));
        KioskApplication kiosk = new KioskApplication(config, Starts.begin(config.starts()), Duration.ofSeconds(Long.parseLong(args[1])));
        Thread.ofPlatform().daemon().start(() -> watch(args[2].equals("freeze")));
        System.exit(kiosk.run());
    }

    private static void watch(boolean freeze) {
        try {
            while (!shown()) {
                Thread.sleep(100);
            }
            System.out.println("SHOWN");
            System.out.println("HEADLINES " + headlines());
            System.out.flush();
            if (freeze) {
                Thread.sleep(500);
                Platform.runLater(FrozenScreen::stand);
            }
        } catch (InterruptedException | IllegalStateException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean shown() throws InterruptedException {
        java.util.concurrent.CompletableFuture<Boolean> found = new java.util.concurrent.CompletableFuture<>();
        try {
            Platform.runLater(() -> found.complete(Window.getWindows().stream().anyMatch(w -> w.getScene().getRoot().lookup(".slide") != null)));
        } catch (IllegalStateException notStartedYet) {
            return false;
        }
        return found.join();
    }

    private static String headlines() {
        java.util.concurrent.CompletableFuture<String> found = new java.util.concurrent.CompletableFuture<>();
        Platform.runLater(() -> found.complete(Window.getWindows().stream().flatMap(w -> w.getScene().getRoot().lookupAll(".slide-item").stream())
                .map(n -> ((Labeled) n).getText().replace("\n", "")).collect(Collectors.joining(" "))));
        return found.join();
    }

    private static void stand() {
        System.out.println("FROZEN");
        System.out.flush();
        Object never = new Object();
        synchronized (never) {
            while (true) {
                try {
                    never.wait();
                } catch (InterruptedException goOn) {
                    Thread.interrupted();
                }
            }
        }
    }
}
