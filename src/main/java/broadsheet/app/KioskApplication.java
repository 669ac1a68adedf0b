package broadsheet.app;

import broadsheet.arrival.ArrivalEvent;
import broadsheet.arrival.Arrivals;
import broadsheet.kiosk.Health;
import broadsheet.kiosk.KioskConfig;
import broadsheet.kiosk.KioskFault;
import broadsheet.kiosk.PinLock;
import broadsheet.kiosk.ReadingRecord;
import broadsheet.kiosk.ServiceNotice;
import broadsheet.kiosk.Starts;
import broadsheet.prefs.PreferencesStore;
import broadsheet.speech.Voice;
import broadsheet.speech.Voices;
import broadsheet.task.BackgroundThreads;
import broadsheet.ui.control.Texts;
import broadsheet.ui.kiosk.KioskContext;
import broadsheet.ui.kiosk.KioskHost;
import broadsheet.ui.kiosk.KioskScreen;
import broadsheet.ui.kiosk.Newsstand;
import broadsheet.ui.shell.ReaderContext;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.stage.Screen;

/// The reading screen with everything it needs, from the start of JavaFX until somebody or something ends it. One a process.
final class KioskApplication implements KioskHost {
    private static final Logger LOG = Logger.getLogger("broadsheet.kiosk");
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final KioskConfig config;
    private final Starts starts;
    private final Duration patience;
    private final Health health = new Health();
    private final ReadingRecord record;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final BackgroundThreads background = new BackgroundThreads();
    private final BackgroundThreads watching = new BackgroundThreads();
    private final Arrivals arrivals;
    private volatile Optional<Voice> voice = Optional.empty();
    private @org.jspecify.annotations.Nullable KioskStage window;

    /// @param patience how long the window may stand still
    /// @throws IOException if the store cannot be written or another process uses it
    KioskApplication(KioskConfig config, Starts starts, Duration patience) throws IOException {
        this.config = config;
        this.starts = starts;
        this.patience = patience;
        this.record = new ReadingRecord(config.readings());
        this.arrivals = Arrivals.open(config.arrivals(), this::arrived);
    }

    /// Logical pixels a millimetre as the system believes. FX thread.
    static double systemMillimetre() { return Screen.getPrimary().getDpi() / MILLIMETRES_PER_INCH / Screen.getPrimary().getOutputScaleX(); }

    private void arrived(ArrivalEvent event) {
        health.arrival(event, Instant.now());
        LOG.info(() -> "arrival " + event.reason().map(r -> r.code()).orElse(event.state().name()) + " " + event.source().getFileName() + " " + event.detail());
    }

    /// Shows the screen and waits until it ends. Not on the FX thread.
    /// @return the exit code, see [KioskExit]
    int run() throws InterruptedException, IOException {
        if (starts.isSafe()) {
            System.setProperty("prism.order", "sw");
        }
        ReaderApplication.withoutGraphicsCard();
        Platform.setImplicitExit(false);
        Platform.startup(this::start);
        int code = ended.join();
        LOG.info(() -> "ended with " + code);
        try {
            voice.ifPresent(Voice::close);
            arrivals.close();
            record.flush();
        } finally {
            // Whatever could not be written: this was no crash.
            starts.end();
        }
        return code;
    }

    private void start() {
        ReaderContext reader = ReaderContext.of(new PreferencesStore(config.data()), background,
                new UnpackedFonts(config.data().resolve("cache")).faces(), List.of());
        background.start("", progress -> {
            reader.prepareFonts();
            return voice(config);
        }, found -> show(reader, found), error -> {
            fault(KioskFault.NOT_OPENED, error);
            show(reader, Optional.empty());
        });
    }

    /// The faces are known: what is written now is written in them.
    private void show(ReaderContext reader, Optional<Voice> found) {
        voice = found;
        KioskContext context = new KioskContext(config, new Texts(config.panel().language()), background, reader.typesetter(), reader.fonts(), reader.decoder(),
                System::nanoTime, LocalDateTime::now, systemMillimetre(), found, starts.isSafe());
        KioskScreen screen = new KioskScreen(context, record, lock(config, this), this);
        Newsstand newsstand = new Newsstand(context, arrivals, config.edition(), screen, this);
        KioskStage shown = new KioskStage(screen);
        window = shown;
        Unattended upkeep = new Unattended(config, starts, health, new ServiceNotice(System.getenv()), patience, this);
        upkeep.watch(shown.scene(), screen, newsstand, watching, code -> ended.complete(code));
        watching.start("", progress -> {
            arrivals.watch();
            return true;
        }, done -> { }, error -> fault(KioskFault.NOT_WATCHING, error));
        shown.show();
        screen.start();
        newsstand.open();
        LOG.info(() -> "started" + (starts.isSafe() ? " in safe mode" : "") + ", crashes so far " + starts.total());
    }

    /// What reads aloud here, if anything and if it is wanted; to be closed.
    static Optional<Voice> voice(KioskConfig config) {
        return config.panel().readAloud() && Voices.find() instanceof Voices.Found found ? Optional.of(found.voice()) : Optional.empty();
    }

    /// A damaged file is not "no PIN": the paper is shown all the same, and nobody gets out.
    static Optional<PinLock> lock(KioskConfig config, KioskHost host) {
        try {
            return Optional.of(PinLock.open(config.upkeep().pin()));
        } catch (IOException damaged) {
            host.fault(KioskFault.PIN_FILE, damaged);
            return Optional.empty();
        }
    }

    @Override
    public void visitEnded() {
        Clipboard.getSystemClipboard().clear();
        if (window != null) {
            window.hidePointer();
        }
        background.start("", progress -> {
            record.flush();
            return true;
        }, done -> { }, error -> fault(KioskFault.NOT_RECORDED, error));
    }

    @Override
    public void leave() {
        LOG.info("left by the operator");
        ended.complete(KioskExit.LEFT);
    }

    @Override
    public boolean reducedMotion() { return Platform.getPreferences().isReducedMotion(); }

    @Override
    public void fault(KioskFault fault, Throwable error) {
        health.error(fault.code(), Instant.now());
        LOG.log(Level.WARNING, fault.code(), error);
    }
}
