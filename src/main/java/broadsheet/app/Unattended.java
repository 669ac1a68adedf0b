package broadsheet.app;

import broadsheet.kiosk.Freshness;
import broadsheet.kiosk.Health;
import broadsheet.kiosk.KioskConfig;
import broadsheet.kiosk.KioskFault;
import broadsheet.kiosk.QuietRestart;
import broadsheet.kiosk.ServiceNotice;
import broadsheet.kiosk.Starts;
import broadsheet.kiosk.Watchdog;
import broadsheet.task.Background;
import broadsheet.task.FxThread;
import broadsheet.ui.kiosk.KioskHost;
import broadsheet.ui.kiosk.KioskScreen;
import broadsheet.ui.kiosk.Newsstand;
import broadsheet.ui.kiosk.OpenIssue;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Looks after a screen that nobody looks after: whether it lives, what its operator should know, when it is due for a quiet restart.
final class Unattended {
    private static final Logger LOG = Logger.getLogger("broadsheet.kiosk");
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final int REPORT_EVERY = 20;
    private static final int NOTE_EVERY = 60;
    /// Safe mode is over when the process has lived so long: it ends in good order, and the next start is an ordinary one.
    private static final Duration SAFE_FOR = Starts.SPAN.plusMinutes(1);

    private final KioskConfig config;
    private final Starts starts;
    private final Health health;
    private final ServiceNotice notice;
    private final Watchdog watchdog;
    private final KioskHost host;
    private volatile Optional<OpenIssue> shown = Optional.empty();
    private volatile boolean told;

    /// @param patience how long window and painting may stand still
    Unattended(KioskConfig config, Starts starts, Health health, ServiceNotice notice, Duration patience, KioskHost host) {
        this.config = config;
        this.starts = starts;
        this.health = health;
        this.notice = notice;
        this.watchdog = new Watchdog(System.nanoTime(), patience);
        this.host = host;
    }

    /// Begins. FX thread.
    ///
    /// @param watching runs the watching, which ends with the process
    /// @param end      ends the process in good order
    void watch(Scene scene, KioskScreen screen, Newsstand newsstand, Background watching, IntConsumer end) {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> uncaught(error, screen));
        scene.addPostLayoutPulseListener(() -> watchdog.pulse(System.nanoTime()));
        QuietRestart restart = new QuietRestart(config.upkeep().restart());
        Timeline beats = new Timeline(new KeyFrame(javafx.util.Duration.millis(BEAT.toMillis()), e -> {
            watchdog.beat(System.nanoTime());
            Platform.requestNextPulse();
            newsstand.look();
            shown = screen.issue();
            boolean idle = screen.isIdle() && !newsstand.isBusy();
            if (idle && (restart.isDue(LocalDateTime.now().toLocalTime(), starts.uptime(), true)
                    || starts.isSafe() && starts.uptime().compareTo(SAFE_FOR) > 0)) {
                LOG.info("quiet restart");
                end.accept(KioskExit.AGAIN);
            }
        }));
        beats.setCycleCount(Animation.INDEFINITE);
        beats.play();
        watching.start("", progress -> {
            for (int second = 0; !progress.cancelled(); second++) {
                Thread.sleep(BEAT);
                judge();
                report(second);
            }
            return true;
        }, done -> { }, error -> host.fault(KioskFault.NOT_WATCHING, error));
    }

    private void uncaught(Throwable error, KioskScreen screen) {
        host.fault(KioskFault.UNCAUGHT, error);
        switch (watchdog.uncaught(System.nanoTime())) {
            case FRONT_PAGE -> FxThread.later(screen::reset);
            case RESTART -> halt(KioskFault.TOO_MANY, KioskExit.TOO_MANY_ERRORS);
        }
    }

    private void judge() {
        switch (watchdog.verdict(System.nanoTime())) {
            case ALIVE -> { }
            case FROZEN -> halt(KioskFault.FROZEN, KioskExit.STOOD_STILL);
            case BLIND -> halt(KioskFault.BLIND, KioskExit.STOOD_STILL);
        }
    }

    /// Ends the process at once: what stands still cannot be asked to end in good order.
    private void halt(KioskFault why, int code) {
        StringBuilder threads = new StringBuilder(why.code()).append(", threads:\n");
        for (Map.Entry<Thread, StackTraceElement[]> thread : Thread.getAllStackTraces().entrySet()) {
            threads.append(thread.getKey()).append('\n');
            for (StackTraceElement frame : thread.getValue()) {
                threads.append("\tat ").append(frame).append('\n');
            }
        }
        health.error(why.code(), Instant.now());
        try {
            LOG.log(Level.SEVERE, threads.toString());
            write();
        } catch (IOException unwritable) {
            LOG.log(Level.SEVERE, KioskFault.NOT_REPORTED.code(), unwritable);
        } finally {
            Runtime.getRuntime().halt(code);
        }
    }

    private void report(int second) throws InterruptedException {
        try {
            if (second % NOTE_EVERY == NOTE_EVERY - 1) {
                starts.alive();
            }
            if (second % REPORT_EVERY == 2) {
                write();
            }
        } catch (IOException unwritten) {
            host.fault(KioskFault.NOT_REPORTED, unwritten);
        }
        try {
            if (!told && shown.isPresent()) {
                told = true;
                notice.ready();
            }
            if (second % REPORT_EVERY == REPORT_EVERY - 1) {
                notice.alive();
            }
        } catch (IOException untold) {
            host.fault(KioskFault.NOT_TOLD, untold);
        }
    }

    private void write() throws IOException {
        Optional<OpenIssue> issue = shown;
        Freshness freshness = issue.map(i -> Freshness.of(i.edition().date(), LocalDateTime.now(), config.upkeep().stale())).orElse(Freshness.STALE);
        health.write(config.health(), new Health.Now(issue.flatMap(OpenIssue::kept), freshness, starts.uptime(), starts.total(), starts.isSafe()),
                Instant.now());
    }
}
