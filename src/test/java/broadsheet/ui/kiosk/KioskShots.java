package broadsheet.ui.kiosk;

import broadsheet.arrival.Arrivals;
import broadsheet.kiosk.KioskConfig;
import broadsheet.kiosk.KioskConfigFile;
import broadsheet.kiosk.KioskFault;
import broadsheet.kiosk.PinLock;
import broadsheet.kiosk.ReadingRecord;
import broadsheet.prefs.PreferencesStore;
import broadsheet.render.FaceFiles;
import broadsheet.task.BackgroundThreads;
import broadsheet.ui.control.Texts;
import broadsheet.ui.shell.ReaderContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Photographs every state of the reading screen at 1920 × 1080 and 1080 × 1920 to `target/screens/`.
///
/// `broadsheet.ui.kiosk.KioskShots [-e EDITION] [NAME…]`
public final class KioskShots {
    private static final int STILL = 45;
    private final Path edition;
    private final List<String> wanted;
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private final Deque<Pose> poses = new ArrayDeque<>();
    private final BackgroundThreads background = new BackgroundThreads();

    /// @param lines of the configuration
    private record Pose(String name, int width, int height, LocalDateTime wall, boolean safe, List<String> lines, Locale locale, Consumer<Shown> act) { }

    private record Shown(KioskScreen screen, AtomicLong nanos) {
        VisitorView enter() { return screen.enter().orElseThrow(); }

        String story(int index) { return screen.issue().orElseThrow().edition().articles().get(index).id(); }
    }

    private KioskShots(Path edition, List<String> wanted) {
        this.edition = edition;
        this.wanted = wanted;
    }

    static void main(String[] args) throws Exception {
        List<String> names = List.of(args);
        Path edition = Path.of("assets", "editions", "kaifaqu-2025-01-11");
        if (names.size() >= 2 && names.getFirst().equals("-e")) {
            edition = Path.of(names.get(1));
            names = names.subList(2, names.size());
        }
        KioskShots shots = new KioskShots(edition.toAbsolutePath(), names);
        ReaderContext.of(new PreferencesStore(Files.createTempDirectory("kiosk-shots")), shots.background, FaceFiles.packed(), List.of()).prepareFonts();
        Platform.startup(() -> {
            shots.list();
            shots.next();
        });
        shots.done.join();
        Platform.exit();
    }

    private void list() {
        LocalDateTime day = LocalDateTime.of(2025, 1, 11, 9, 30);
        for (boolean tall : new boolean[] {false, true}) {
            add(tall, "attract-page", day, s -> { });
            add(tall, "attract-picture", day, s -> s.screen().loop().orElseThrow().go(1));
            add(tall, "attract-picture-2", day, s -> s.screen().loop().orElseThrow().go(s.screen().loop().orElseThrow().slides().size() - 1));
            add(tall, "front", day, Shown::enter);
            add(tall, "reading", day, s -> s.enter().read(s.story(1)));
            add(tall, "speaking", day, s -> {
                VisitorView view = s.enter();
                view.read(s.story(1));
                view.voice().orElseThrow().toggle(s.story(1));
            });
            add(tall, "reading-large", day, s -> {
                s.enter().read(s.story(1));
                s.screen().visitor().orElseThrow().size(1);
            });
            add(tall, "search", day, s -> s.enter().find());
            add(tall, "search-found", day, s -> {
                s.enter().find();
                "gzl".chars().forEach(c -> s.screen().visitor().orElseThrow().search().letter((char) c));
            });
            add(tall, "search-nothing", day, s -> {
                s.enter().find();
                "qqqq".chars().forEach(c -> s.screen().visitor().orElseThrow().search().letter((char) c));
            });
            add(tall, "picture", day, s -> {
                var view = s.enter();
                view.read(s.story(0));
                var article = s.screen().issue().orElseThrow().edition().articles().stream().filter(a -> !a.pictures().isEmpty()).findFirst().orElseThrow();
                view.enlarge(article.pictures().getFirst());
            });
            add(tall, "countdown", day, s -> {
                s.enter().read(s.story(1));
                s.nanos().addAndGet(102_000_000_000L);
                s.screen().tick();
            });
            add(tall, "pin", day, s -> {
                s.screen().ask();
                s.screen().pad().orElseThrow().digit('7');
                s.screen().pad().orElseThrow().digit('3');
            });
            add(tall, "stale", day.plusDays(3), s -> s.screen().loop().orElseThrow().go(1));
            add(tall, "stale-front", day.plusDays(3), Shown::enter);
            add(tall, "night", day.withHour(23), s -> s.screen().loop().orElseThrow().go(1));
            pose(tall, "left", day, false, Locale.SIMPLIFIED_CHINESE, List.of("hand = left"), s -> s.enter().read(s.story(1)));
            pose(tall, "safe", day, true, Locale.SIMPLIFIED_CHINESE, List.of(), s -> s.screen().loop().orElseThrow().go(1));
            pose(tall, "english", day, false, Locale.ENGLISH, List.of(), Shown::enter);
        }
    }

    private void add(boolean tall, String name, LocalDateTime wall, Consumer<Shown> act) {
        pose(tall, name, wall, false, Locale.SIMPLIFIED_CHINESE, List.of(), act);
    }

    private void pose(boolean tall, String name, LocalDateTime wall, boolean safe, Locale locale, List<String> lines, Consumer<Shown> act) {
        String full = "kiosk-" + (tall ? "1080x1920-" : "1920x1080-") + name;
        if (wanted.isEmpty() || wanted.stream().anyMatch(full::contains)) {
            poses.add(new Pose(full, tall ? 1080 : 1920, tall ? 1920 : 1080, wall, safe, lines, locale, act));
        }
    }

    private void next() {
        if (poses.isEmpty()) {
            background.close();
            done.complete(true);
            return;
        }
        try {
            take(poses.poll());
        } catch (Exception failed) {
            done.completeExceptionally(failed);
        }
    }

    private void take(Pose pose) throws Exception {
        Path home = Files.createTempDirectory("kiosk-shots");
        Path file = home.resolve("kiosk.conf");
        // A panel of 43 inches.
        Files.writeString(file, "data = data\nedition = " + edition + "\nnight = 22:00-06:00\nwidth-mm = " + (pose.width() > pose.height() ? 941 : 529) + "\n"
                + String.join("\n", pose.lines()));
        KioskConfig config = KioskConfigFile.read(file);
        Arrivals arrivals = Arrivals.open(config.arrivals(), event -> { });
        AtomicLong nanos = new AtomicLong(1);
        PinLock lock = PinLock.open(config.upkeep().pin());
        lock.set("735190".toCharArray());
        KioskHost host = new Quiet();
        ReaderContext reader = ReaderContext.of(new PreferencesStore(home.resolve("prefs")), background, FaceFiles.packed(), List.of());
        KioskContext context = new KioskContext(config, new Texts(pose.locale()), background, reader.typesetter(), reader.fonts(), reader.decoder(),
                nanos::get, pose::wall, 3, Optional.of(new SpokenWords()), pose.safe());
        KioskScreen screen = new KioskScreen(context, new ReadingRecord(config.readings()), Optional.of(lock), host);
        Newsstand newsstand = new Newsstand(context, arrivals, config.edition(), screen, host);
        Stage stage = new Stage();
        Scene scene = new Scene(screen.root(), pose.width(), pose.height());
        stage.setScene(scene);
        screen.guard(scene);
        stage.show();
        stage.setWidth(pose.width());
        stage.setHeight(pose.height());
        newsstand.open();
        settle(() -> screen.issue().isPresent() && !newsstand.isBusy(), () -> {
            pose.act().accept(new Shown(screen, nanos));
            settle(() -> true, () -> {
                screen.tick();
                write(scene, pose.name());
                stage.close();
                screen.stop();
                close(arrivals);
                next();
            });
        });
    }

    private static void close(Arrivals arrivals) {
        try {
            arrivals.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void settle(java.util.function.BooleanSupplier ready, Runnable then) {
        new AnimationTimer() {
            private int pulses;
            @Override public void handle(long now) {
                pulses = ready.getAsBoolean() ? pulses + 1 : 0;
                if (pulses >= STILL) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    private static void write(Scene scene, String name) {
        try {
            broadsheet.screens.PngFile.write(scene.snapshot(null), Path.of("target", "screens", name + ".png"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class Quiet implements KioskHost {
        @Override public void visitEnded() { }

        @Override public void leave() { }

        @Override public boolean reducedMotion() { return true; }

        @Override public void fault(KioskFault fault, Throwable error) { error.printStackTrace(); }
    }
}
