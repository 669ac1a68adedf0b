package broadsheet.ui.kiosk;

import broadsheet.arrival.Arrivals;
import broadsheet.kiosk.KioskConfig;
import broadsheet.kiosk.KioskConfigFile;
import broadsheet.kiosk.KioskFault;
import broadsheet.kiosk.ReadingRecord;
import broadsheet.prefs.PreferencesStore;
import broadsheet.render.FaceFiles;
import broadsheet.task.BackgroundThreads;
import broadsheet.ui.control.Texts;
import broadsheet.ui.shell.ReaderContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// Measures how long it takes from a finger's touch on the front page until the story is painted: `broadsheet.ui.kiosk.TouchToPaint [EDITION [TOUCHES [WIDTH HEIGHT]]]`.
///
/// From the press of the pointer's button to the second pulse after the story's sheets stand in the view: the frame that shows them has then been
/// handed to the screen. Each touch is a new visitor's first.
public final class TouchToPaint implements KioskHost {
    private static final int PAUSE = 12;

    private final int touches;
    private final int width;
    private final int height;
    private final CompletableFuture<List<Double>> outcome = new CompletableFuture<>();
    private final List<Double> times = new ArrayList<>();
    private KioskScreen screen = null;
    private long pressed;

    private TouchToPaint(int touches, int width, int height) {
        this.touches = touches;
        this.width = width;
        this.height = height;
    }

    static void main(String[] args) throws Exception {
        Path edition = Path.of(args.length > 0 ? args[0] : "assets/editions/kaifaqu-2025-01-11").toAbsolutePath();
        TouchToPaint measuring = new TouchToPaint(args.length > 1 ? Integer.parseInt(args[1]) : 120,
                args.length > 3 ? Integer.parseInt(args[2]) : 1080, args.length > 3 ? Integer.parseInt(args[3]) : 980);
        Path home = Files.createTempDirectory("kiosk-touch");
        Files.writeString(home.resolve("kiosk.conf"), "data = data\nwidth-mm = 529\nedition = " + edition);
        KioskConfig config = KioskConfigFile.read(home.resolve("kiosk.conf"));
        Arrivals arrivals = Arrivals.open(config.arrivals(), event -> { });
        Platform.startup(() -> measuring.start(config, arrivals));
        List<Double> sorted = measuring.outcome.join().stream().sorted().toList();
        System.out.printf("touch to story painted, %d touches: median %.0f ms, p95 %.0f ms, longest %.0f ms%n", sorted.size(), sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)), sorted.getLast());
        arrivals.close();
        System.exit(0);
    }

    private void start(KioskConfig config, Arrivals arrivals) {
        BackgroundThreads background = new BackgroundThreads();
        ReaderContext reader = ReaderContext.of(new PreferencesStore(config.data()), background, FaceFiles.packed(), List.of());
        KioskContext context = new KioskContext(config, new Texts(Locale.SIMPLIFIED_CHINESE), background, reader.typesetter(), reader.fonts(), reader.decoder(),
                System::nanoTime, LocalDateTime::now, 3, Optional.empty(), false);
        screen = new KioskScreen(context, new ReadingRecord(config.readings()), Optional.empty(), this);
        Newsstand newsstand = new Newsstand(context, arrivals, config.edition(), screen, this);
        Stage stage = new Stage();
        stage.setScene(new Scene(screen.root(), width, height));
        screen.guard(stage.getScene());
        stage.setX(0);
        stage.setY(0);
        stage.show();
        newsstand.open();
        after(() -> screen.issue().isPresent() && !newsstand.isBusy(), PAUSE * 10, this::touch);
    }

    private void touch() {
        if (times.size() == touches) {
            outcome.complete(times);
            return;
        }
        screen.reset();
        VisitorView view = screen.enter().orElseThrow();
        after(() -> true, PAUSE, () -> {
            List<String> stories = view.page().pane().sheets().getFirst().frames().stream().map(f -> f.article()).filter(a -> !a.isEmpty()).distinct().toList();
            String story = stories.get(times.size() % stories.size());
            var box = view.page().pane().toView(0, view.page().pane().sheets().getFirst().zones(story).getFirst());
            Point2D at = view.page().localToScreen(box.x() + box.width() / 2, box.y() + Math.min(20, box.height() / 2));
            Robot finger = new Robot();
            finger.mouseMove(at);
            pressed = System.nanoTime();
            finger.mousePress(MouseButton.PRIMARY);
            finger.mouseRelease(MouseButton.PRIMARY);
            painted(view, story);
        });
    }

    private void painted(VisitorView view, String story) {
        after(() -> view.reading().article().equals(story) && !view.reading().view().pane().sheets().isEmpty(), 2, () -> {
            times.add((System.nanoTime() - pressed) / 1e6);
            touch();
        });
    }

    private static void after(java.util.function.BooleanSupplier holds, int pulses, Runnable then) {
        new AnimationTimer() {
            private int seen;
            @Override public void handle(long now) {
                seen = holds.getAsBoolean() ? seen + 1 : 0;
                if (seen >= pulses) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    @Override public void visitEnded() { }

    @Override public void leave() { }

    @Override public boolean reducedMotion() { return true; }

    @Override public void fault(KioskFault fault, Throwable error) { error.printStackTrace(); }
}
