package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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

    /// What does not say that it is complete settles after a second, although the next look would be an hour away.
    @Test
    void whatMaySettleInAMomentIsLookedAtInAMoment() throws Exception {
        Path inbox = Files.createDirectories(dir.resolve("inbox"));
        Path folder = Hall.copy(Issues.folder(dir.resolve("work"), "2025-01-11", 7, "甲"), inbox.resolve("a.edition"));
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceAll("\"size\": \\d+,?", "").replaceAll(",\\s*}", "}"));
        ArrivalSettings usual = ArrivalSettings.of(dir.resolve("store"), List.of(inbox), List.of());
        ArrivalSettings rarely = new ArrivalSettings(usual.store(), usual.inboxes(), usual.mounts(), usual.names(), "", SignatureRule.OFF,
                Duration.ofMillis(900), Duration.ofHours(1), usual.scanBudget(), usual.trial());
        CountDownLatch ready = new CountDownLatch(1);
        try (Arrivals arrivals = Arrivals.open(rarely, event -> {
            if (event.state() == ArrivalState.READY) {
                ready.countDown();
            }
        })) {
            Thread.ofPlatform().daemon().start(() -> watch(arrivals));
            assertTrue(ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertEquals("a folder", arrivals.readyEdition().orElseThrow().name().endsWith(".edition") ? "an archive" : "a folder");
        }
    }

    /// Folders watched, watched no longer, gone and back.
    @Test
    void onlyTheFoldersNamedLastWakeTheLook() throws Exception {
        Path one = Files.createDirectories(dir.resolve("one"));
        Path two = Files.createDirectories(dir.resolve("two"));
        Duration soon = Duration.ofMillis(250);
        try (Places places = new Places()) {
            places.register(Set.of(one, dir.resolve("absent")));
            assertFalse(places.await(soon));
            Files.writeString(one.resolve("a"), "x");
            assertTrue(places.await(Duration.ofMinutes(1)));
            assertFalse(places.await(soon), "told once");
            places.register(Set.of(one, two));
            Files.writeString(one.resolve("b"), "x");
            assertTrue(places.await(Duration.ofMinutes(1)), "still watched");
            places.register(Set.of(two));
            Files.writeString(one.resolve("c"), "x");
            assertFalse(places.await(soon));
            Files.delete(two);
            assertTrue(places.await(Duration.ofMinutes(1)), "a folder that goes is told of");
            Files.createDirectories(two);
            places.register(Set.of(two));
            Files.writeString(two.resolve("d"), "x");
            assertTrue(places.await(Duration.ofMinutes(1)), "back again");
            places.close();
            places.register(Set.of(one));
            assertFalse(places.await(Duration.ofHours(1)));
        }
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
