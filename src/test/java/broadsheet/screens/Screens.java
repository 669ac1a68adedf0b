package broadsheet.screens;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// Writes pictures of the window in every state to `target/screens/`: all of them, or those whose name contains one of the arguments.
///
/// `broadsheet.screens.Screens [-e EDITION] [NAME…]`
public final class Screens {
    private Screens() { }

    static void main(String[] args) throws Exception {
        Path edition = Path.of("assets", "editions", "kaifaqu-2025-01-11");
        List<String> wanted = new java.util.ArrayList<>(List.of(args));
        if (wanted.size() >= 2 && wanted.getFirst().equals("-e")) {
            edition = Path.of(wanted.get(1));
            wanted = wanted.subList(2, wanted.size());
        }
        List<Shot> shots = Shots.all();
        List<String> names = wanted;
        List<Shot> chosen = names.isEmpty() ? shots : shots.stream().filter(s -> names.stream().anyMatch(s.name()::contains)).toList();
        CountDownLatch done = new CountDownLatch(1);
        Path home = edition;
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(Screens::uncaught);
            new Photographer(home, Path.of("target", "screens"), chosen, done::countDown).next();
        });
        done.await();
        Platform.exit();
    }

    /// The headless platform's only screen is 1000 pixels high and fails to copy what stands below; photographs do not come from it.
    /// Any other error ends the program: the next picture would never be asked for.
    private static void uncaught(Thread thread, Throwable error) {
        boolean belowTheScreen = error.getStackTrace().length > 0 && Arrays.toString(error.getStackTrace()).contains("HeadlessWindow.blit");
        if (!belowTheScreen) {
            error.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }
}
