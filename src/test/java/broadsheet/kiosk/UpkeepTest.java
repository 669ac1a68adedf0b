package broadsheet.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.arrival.ArrivalEvent;
import broadsheet.arrival.ArrivalState;
import broadsheet.arrival.Rejection;
import broadsheet.kiosk.Watchdog.Remedy;
import broadsheet.kiosk.Watchdog.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What keeps the screen running without anybody.
class UpkeepTest {
    private static final long SECOND = 1_000_000_000L;

    @TempDir
    private Path dir;
    private long nanos;

    @Test
    void aWindowThatGivesNoBeatForTwentySecondsIsFrozen() {
        Watchdog dog = new Watchdog(0);
        for (long t = 5; t <= 20; t += 5) {
            dog.pulse(t * SECOND);
            assertEquals(Verdict.ALIVE, dog.verdict(t * SECOND));
        }
        assertEquals(Verdict.FROZEN, dog.verdict(21 * SECOND));
        dog.beat(22 * SECOND);
        assertEquals(Verdict.ALIVE, dog.verdict(23 * SECOND));
    }

    @Test
    void beatsWithoutPaintingAreBlindness() {
        Watchdog dog = new Watchdog(0);
        Verdict last = Verdict.ALIVE;
        for (long t = 5; t <= 25; t += 5) {
            dog.beat(t * SECOND);
            last = dog.verdict(t * SECOND);
        }
        assertEquals(Verdict.BLIND, last);
    }

    @Test
    void aMachineThatSleptIsNotBlamed() {
        Watchdog dog = new Watchdog(0);
        assertEquals(Verdict.ALIVE, dog.verdict(3_600 * SECOND));
        assertEquals(Verdict.ALIVE, dog.verdict(3_605 * SECOND));
        dog.beat(3_606 * SECOND);
        dog.pulse(3_606 * SECOND);
        // Asleep for less than the patience: what has been waited before does not count either.
        assertEquals(Verdict.ALIVE, dog.verdict(3_617 * SECOND));
        assertEquals(Verdict.ALIVE, dog.verdict(3_627 * SECOND));
    }

    @Test
    void theSixthErrorWithinAMinuteEndsTheProcess() {
        Watchdog dog = new Watchdog(0);
        for (int i = 0; i < 5; i++) {
            assertEquals(Remedy.FRONT_PAGE, dog.uncaught(i * SECOND));
        }
        assertEquals(Remedy.RESTART, dog.uncaught(60 * SECOND));
        assertEquals(Remedy.FRONT_PAGE, dog.uncaught(200 * SECOND));
    }

    private Starts start() throws IOException { return Starts.begin(dir.resolve("starts.json"), () -> nanos); }

    private Starts crashAfter(long seconds) throws IOException {
        Starts starts = start();
        nanos += seconds * SECOND;
        starts.alive();
        return starts;
    }

    @Test
    void threeCrashesInFiveMinutesMakeTheNextStartASafeOne() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertFalse(crashAfter(90).isSafe());
        }
        Starts fourth = start();
        assertTrue(fourth.isSafe());
        assertEquals(3, fourth.total());
        assertEquals(Duration.ofSeconds(8), fourth.backOff());
    }

    @Test
    void crashesFarApartDoNot() throws IOException {
        for (int i = 0; i < 5; i++) {
            crashAfter(200);
        }
        assertFalse(start().isSafe());
    }

    @Test
    void whoLivesLongEnoughHasNoCrashBeforeItAndAnOrderlyEndIsNone() throws IOException {
        for (int i = 0; i < 3; i++) {
            crashAfter(1);
        }
        Starts safe = crashAfter(301);
        assertTrue(safe.isSafe());
        safe.end();
        Starts next = start();
        assertFalse(next.isSafe());
        assertEquals(0, next.inARow());
        assertEquals(Duration.ZERO, next.backOff());
    }

    @Test
    void aDamagedRecordOfStartsDoesNotKeepTheScreenDark() throws IOException {
        Files.writeString(dir.resolve("starts.json"), "{\"run");
        assertFalse(start().isSafe());
    }

    @Test
    void theQuietRestartComesOnceInItsHourAndOnlyWhenNobodyReads() {
        QuietRestart restart = new QuietRestart(Optional.of(LocalTime.of(23, 30)));
        Duration day = Duration.ofHours(24);
        assertTrue(restart.isDue(LocalTime.of(23, 30), day, true));
        assertTrue(restart.isDue(LocalTime.of(0, 29), day, true));
        assertFalse(restart.isDue(LocalTime.of(0, 30), day, true));
        assertFalse(restart.isDue(LocalTime.of(23, 29), day, true));
        assertFalse(restart.isDue(LocalTime.of(23, 30), day, false));
        assertFalse(restart.isDue(LocalTime.of(23, 45), Duration.ofMinutes(15), true), "it has just been done");
        assertFalse(new QuietRestart(Optional.empty()).isDue(LocalTime.of(3, 30), day, true));
    }

    @Test
    void anEditionIsStaleByItsDayUnlessTheClockIsWrong() {
        LocalDate day = LocalDate.of(2025, 1, 11);
        Duration stale = Duration.ofHours(36);
        assertEquals(Freshness.FRESH, Freshness.of(day, LocalDateTime.of(2025, 1, 12, 12, 0), stale));
        assertEquals(Freshness.STALE, Freshness.of(day, LocalDateTime.of(2025, 1, 12, 12, 1), stale));
        assertEquals(Freshness.FRESH, Freshness.of(day, LocalDateTime.of(2025, 1, 10, 20, 0), stale));
        assertEquals(Freshness.CLOCK_WRONG, Freshness.of(day, LocalDateTime.of(1970, 1, 1, 0, 5), stale));
    }

    @Test
    void healthSaysWhatIsShownWhatFailedAndWhatCame() throws IOException {
        Health health = new Health();
        Instant at = Instant.parse("2025-01-11T08:00:00Z");
        for (int i = 0; i < 30; i++) {
            health.error("BA-" + i, at);
        }
        health.arrival(new ArrivalEvent(dir.resolve("new.edition"), ArrivalState.REJECTED, Optional.of(Rejection.DAMAGED), "BS-701"), at);
        Path file = dir.resolve("health.json");
        health.write(file, new Health.Now(Optional.empty(), Freshness.STALE, Duration.ofHours(2), 3, true), at);
        JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
        assertEquals(20, root.path("errors").size());
        assertEquals("BA-29", root.at("/errors/0/id").asString());
        assertEquals("BA-201", root.at("/arrivals/0/state").asString());
        assertEquals("new.edition", root.at("/arrivals/0/source").asString());
        assertEquals(7200, root.path("uptimeSeconds").asLong());
        assertTrue(root.path("safeMode").asBoolean() && root.path("heapMaxMb").asLong() > 0);
    }

    @Test
    void theReadingRecordAddsUpAndSurvivesRestartsAndSpreadsheets() throws IOException {
        LocalDate day = LocalDate.of(2025, 1, 31);
        for (int run = 0; run < 2; run++) {
            ReadingRecord record = new ReadingRecord(dir.resolve("readings"));
            record.read(day, "urn:e", "a\"b", Duration.ofSeconds(20));
            record.read(day, "urn:e", "=1+1", Duration.ofSeconds(5));
            record.read(day.plusDays(1), "urn:e", "c", Duration.ofMinutes(1));
            record.flush();
            record.flush();
        }
        assertEquals(List.of("date,edition,article,opens,seconds", "2025-01-31,\"urn:e\",\"'=1+1\",2,10", "2025-01-31,\"urn:e\",\"a\"\"b\",2,40"),
                Files.readAllLines(dir.resolve("readings/2025-01.csv")));
        assertEquals(List.of("date,edition,article,opens,seconds", "2025-02-01,\"urn:e\",\"c\",2,120"),
                Files.readAllLines(dir.resolve("readings/2025-02.csv")));
    }

    @Test
    void theLogNeverGrowsPastFiveFilesOfTwoMegabytes() throws IOException {
        FileHandler log = KioskLogs.open(dir.resolve("lo%gs"));
        String words = "x".repeat(10_000);
        for (int i = 0; i < 1_500; i++) {
            log.publish(new LogRecord(Level.WARNING, words));
        }
        log.close();
        long size = 0;
        try (Stream<Path> files = Files.list(dir.resolve("lo%gs"))) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        assertTrue(size > 2_000_000 && size < KioskLogs.FILES * (KioskLogs.SIZE + 20_000L), String.valueOf(size));
    }

    @Test
    void systemdIsToldOnlyWhereItListens() throws Exception {
        Path said = dir.resolve("said");
        Path program = dir.resolve("notify.sh");
        Files.writeString(program, "#!/bin/sh\necho \"$1\" >> '" + said + "'\n[ \"$1\" = READY=1 ]\n");
        org.junit.jupiter.api.Assumptions.assumeTrue(program.toFile().setExecutable(true) && !System.getProperty("os.name").startsWith("Windows"),
                "needs a system with shell scripts");
        new ServiceNotice(Map.of(), program.toString()).ready();
        assertFalse(Files.exists(said));
        ServiceNotice notice = new ServiceNotice(Map.of("NOTIFY_SOCKET", "/run/x"), program.toString());
        notice.ready();
        assertThrows(IOException.class, notice::alive);
        assertEquals(List.of("READY=1", "WATCHDOG=1"), Files.readAllLines(said));
    }
}
