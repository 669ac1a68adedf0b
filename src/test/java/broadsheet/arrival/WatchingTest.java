package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The watching itself, with the real clock and the system's own events.
class WatchingTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path dir;

    /// Polling alone would take an hour: the system's event must wake the look. And closing ends the watching.
    @Test
    void theSystemTellsOfAnArrivalAndClosingEndsTheWatching() throws Exception {
        Path inbox = Files.createDirectories(dir.resolve("inbox"));
        Path archive = Issues.archive(Files.createDirectories(dir.resolve("work")), "a.edition", "2025-01-11", 7, "甲");
        ArrivalSettings usual = ArrivalSettings.of(dir.resolve("store"), List.of(inbox), List.of());
        ArrivalSettings rarely = new ArrivalSettings(usual.store(), usual.inboxes(), usual.mounts(), usual.names(), "", SignatureRule.OFF,
                usual.settle(), Duration.ofHours(1), usual.scanBudget(), usual.trial());
        CountDownLatch ready = new CountDownLatch(1);
        Thread watcher;
        try (Arrivals arrivals = Arrivals.open(rarely, event -> {
            if (event.state() == ArrivalState.READY) {
                ready.countDown();
            }
        })) {
            watcher = Thread.ofPlatform().daemon().start(() -> watch(arrivals));
            until(() -> watcher.getState() == Thread.State.TIMED_WAITING);
            Files.copy(archive, inbox.resolve(".a.part"));
            Files.move(inbox.resolve(".a.part"), inbox.resolve("a.edition"), StandardCopyOption.ATOMIC_MOVE);
            assertEquals(true, ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertEquals("甲", Issues.story(arrivals.switchNow().orElseThrow()));
        }
        watcher.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertFalse(watcher.isAlive());
    }

    private static void watch(Arrivals arrivals) {
        try {
            arrivals.watch();
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException();
            }
            Thread.onSpinWait();
        }
    }
}
