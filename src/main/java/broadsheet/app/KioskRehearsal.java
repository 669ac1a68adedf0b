package broadsheet.app;

import broadsheet.arrival.Arrivals;
import broadsheet.kiosk.Freshness;
import broadsheet.kiosk.Health;
import broadsheet.kiosk.KioskConfig;
import broadsheet.kiosk.KioskFault;
import broadsheet.kiosk.PinLock;
import broadsheet.kiosk.ReadingRecord;
import broadsheet.prefs.PreferencesStore;
import broadsheet.task.BackgroundThreads;
import broadsheet.ui.control.Texts;
import broadsheet.ui.kiosk.KioskContext;
import broadsheet.ui.kiosk.KioskHost;
import broadsheet.ui.kiosk.KioskScreen;
import broadsheet.ui.kiosk.Newsstand;
import broadsheet.ui.kiosk.SelfTest;
import broadsheet.ui.shell.ReaderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// `broadsheet kiosk --self-test`: the screen with its own configuration, store and display, used once and closed. No watching for new
/// editions, no record of the reading; what is waiting is not switched to.
final class KioskRehearsal implements KioskHost {
    private static final Logger LOG = Logger.getLogger("broadsheet.kiosk");
    private static final long LIMIT = 30_000_000_000L;

    private final Terminal terminal;
    private final KioskConfig config;
    private final BackgroundThreads background = new BackgroundThreads();
    private final CompletableFuture<List<SelfTest.Check>> outcome = new CompletableFuture<>();
    private final CompletableFuture<Boolean> covered = new CompletableFuture<>();

    KioskRehearsal(Terminal terminal, KioskConfig config) {
        this.terminal = terminal;
        this.config = config;
    }

    /// @return the exit code: [ExitCode#FOUND] where a check failed
    int run() throws IOException {
        ReaderApplication.withoutGraphicsCard();
        Path scratch = Files.createTempDirectory("kiosk-self-test");
        try (Arrivals arrivals = Arrivals.open(config.arrivals(), event -> { })) {
            Optional<PinLock> lock = KioskApplication.lock(config, this);
            Platform.setImplicitExit(false);
            Platform.startup(() -> start(arrivals, lock, new ReadingRecord(scratch)));
            boolean passed = true;
            for (SelfTest.Check check : outcome.join()) {
                passed &= tell(check.key(), check.passed(), check.detail());
            }
            passed &= tell("cli.kiosk.test.covered", covered.join(), "");
            passed &= tell("cli.kiosk.test.pin", lock.filter(PinLock::isSet).isPresent(), String.valueOf(config.upkeep().pin()));
            passed &= tell("cli.kiosk.test.health", writable(), String.valueOf(config.health()));
            passed &= inboxes();
            tell("cli.kiosk.test.voice", true, voice());
            return passed ? ExitCode.FINE : ExitCode.FOUND;
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private boolean tell(String key, boolean passed, String detail) {
        terminal.say(passed ? "cli.kiosk.test.passed" : "cli.kiosk.test.failed", terminal.text(key), detail);
        return passed;
    }

    /// A drive letter without a stick is not there, and that is well.
    private boolean inboxes() {
        List<Path> inboxes = config.arrivals().inboxes().stream().filter(p -> p.getNameCount() > 0).toList();
        List<Path> shut = inboxes.stream().filter(p -> !Files.isDirectory(p) || !Files.isReadable(p)).toList();
        String named = (shut.isEmpty() ? inboxes : shut).stream().map(Path::toString).collect(Collectors.joining("; "));
        return inboxes.isEmpty() || tell("cli.kiosk.test.inbox", shut.isEmpty(), named);
    }

    /// Its name, or why there is none: a screen without one is whole.
    private String voice() {
        String none = terminal.text(config.panel().readAloud() ? "cli.kiosk.test.voice.none" : "cli.kiosk.test.voice.off");
        return KioskApplication.voice(config).map(v -> {
            try (v) {
                return v.name();
            }
        }).orElse(none);
    }

    private boolean writable() {
        Path file = config.health().resolveSibling("health-self-test.json");
        try {
            new Health().write(file, new Health.Now(Optional.empty(), Freshness.FRESH, Duration.ZERO, 0, false), Instant.now());
            return Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            fault(KioskFault.NOT_REPORTED, unwritable);
            return false;
        }
    }

    private void start(Arrivals arrivals, Optional<PinLock> lock, ReadingRecord record) {
        ReaderContext reader = ReaderContext.of(new PreferencesStore(config.data()), background,
                new UnpackedFonts(config.data().resolve("cache")).faces(), List.of());
        background.start("", progress -> {
            reader.prepareFonts();
            return true;
        }, done -> show(reader, arrivals, lock, record), outcome::completeExceptionally);
    }

    private void show(ReaderContext reader, Arrivals arrivals, Optional<PinLock> lock, ReadingRecord record) {
        KioskContext context = new KioskContext(config, new Texts(config.panel().language()), background, reader.typesetter(), reader.fonts(), reader.decoder(),
                System::nanoTime, LocalDateTime::now, KioskApplication.systemMillimetre(), Optional.empty(), false);
        KioskScreen screen = new KioskScreen(context, record, lock.filter(PinLock::isSet), this);
        Newsstand newsstand = new Newsstand(context, arrivals, config.edition(), screen, this);
        KioskStage window = new KioskStage(screen);
        window.show();
        newsstand.open();
        when(() -> screen.issue().isPresent() && !newsstand.isBusy(), () -> SelfTest.run(screen, checks -> {
            covered.complete(covers(window.stage()));
            outcome.complete(checks);
        }));
    }

    private static boolean covers(Stage stage) {
        var display = javafx.stage.Screen.getPrimary().getBounds();
        return stage.isShowing() && stage.getWidth() >= display.getWidth() && stage.getHeight() >= display.getHeight();
    }

    /// Goes on when this holds, and at the latest after half a minute: the checks then say what is missing.
    private static void when(BooleanSupplier holds, Runnable then) {
        long end = System.nanoTime() + LIMIT;
        new AnimationTimer() {
            @Override public void handle(long now) {
                if (holds.getAsBoolean() || System.nanoTime() > end) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    @Override
    public void visitEnded() { }

    @Override
    public void leave() { }

    @Override
    public boolean reducedMotion() { return true; }

    @Override
    public void fault(KioskFault fault, Throwable error) { LOG.log(Level.WARNING, fault.code(), error); }
}
