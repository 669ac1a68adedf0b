package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.Disk;
import broadsheet.faults.LayeredFileSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Arrivals to the second and to the word: when trust begins, what is told to whom, and what a disk that fails at the wrong moment does.
class ArrivalsEdgeTest extends HallTest {
    private void arrived(String date, int issue, String story) throws Exception {
        hall.drop(archive(date, issue, story));
        hall.pass(MOMENT);
    }

    private String last(int events) {
        return hall.events.subList(hall.events.size() - events, hall.events.size()).stream().map(e -> (e.reason().map(Rejection::code).orElse(e.state().name())
                + " " + e.detail()).strip()).collect(Collectors.joining(", "));
    }

    @Test
    void trustBeginsAfterSixtySecondsAndNotBefore() throws Exception {
        for (int seconds : new int[] {59, 60}) {
            arrived("2025-01-" + seconds / 5, seconds, "第" + seconds);
            hall.show();
            hall.pass(Duration.ofSeconds(seconds));
            hall.die();
            assertEquals(seconds == 59 ? "" : "第60", hall.shown());
        }
    }

    @Test
    void whatIsPaintedAgainIsNotOnTrialAgain() throws Exception {
        arrived("2025-01-11", 7, "甲");
        hall.show();
        hall.pass(Duration.ofSeconds(61));
        hall.arrivals().confirmPainted();
        hall.die();
        assertEquals("甲", hall.shown());
    }

    @Test
    void whatWasNeverPaintedIsNotTrustedByAnOrderlyEnd() throws Exception {
        arrived("2025-01-11", 7, "甲");
        hall.arrivals().switchNow();
        hall.pass(Duration.ofSeconds(100));
        hall.restart();
        assertEquals("", hall.shown());
        assertEquals("BA-402", last(1));
    }

    @Test
    void theSwitchIsToldAndSoIsTheWayBack() throws Exception {
        assertTrue(hall.arrivals().switchNow().isEmpty());
        assertEquals(List.of(), hall.events);
        assertTrue(hall.arrivals().paintFailed("nothing").isEmpty());
        assertEquals(List.of(), hall.events);
        arrived("2025-01-11", 7, "甲");
        KeptEdition shown = hall.show().orElseThrow();
        assertEquals("READY, CURRENT", last(2));
        assertEquals(shown.path(), hall.events.getLast().source());
        assertTrue(hall.arrivals().paintFailed("no page fits").isEmpty());
        assertEquals("BA-401 no page fits", last(1));
        assertEquals(shown.path(), hall.events.getLast().source());
        hall.restart();
        hall.pass(MOMENT);
        assertEquals("BA-401 given up before", last(1));
    }

    @Test
    void aWaitingEditionIsOvertakenByANewerOneAndByNoOlderOne() throws Exception {
        arrived("2025-01-11", 7, "甲");
        Path waiting = hall.arrivals().readyEdition().orElseThrow().path();
        arrived("2025-01-10", 6, "乙");
        assertEquals("BA-301 2025-01-10 before 2025-01-11", last(1));
        arrived("2025-01-11", 6, "丙");
        assertEquals("VERIFYING, BA-301 2025-01-11 before 2025-01-11", last(2));
        arrived("2025-01-11", 8, "丁");
        assertEquals("BA-303, READY", last(2));
        assertEquals(waiting, hall.events.get(hall.events.size() - 2).source());
        arrived("2025-01-11", 8, "戊");
        assertEquals("BA-303, READY", last(2), "a correction of the same issue");
    }

    @Test
    void whatWasTakenAwayAndComesBackIsLookedAtAgain() throws Exception {
        Path dropped = hall.drop(archive("2025-01-11", 7, "甲"));
        hall.pass(Duration.ofSeconds(1));
        Files.delete(dropped);
        hall.pass(MOMENT);
        assertEquals(List.of("SEEN"), hall.way(dropped));
        hall.drop(work.resolve("2025-01-11-7-甲.edition"));
        hall.pass(MOMENT);
        assertEquals(List.of("SEEN", "SEEN", "SETTLED", "COPYING", "VERIFYING", "READY"), hall.way(dropped));
    }

    @Test
    void whatIsDamagedIsToldAgainWhenItIsTriedAgain() throws Exception {
        Path bad = Files.writeString(hall.inbox.resolve("x.edition"), "half");
        hall.pass(Duration.ofSeconds(11));
        assertEquals("SEEN SETTLED COPYING VERIFYING BA-201", String.join(" ", hall.way(bad)));
        hall.pass(Duration.ofSeconds(19));
        assertEquals(5, hall.way(bad).size());
        hall.pass(Duration.ofSeconds(12));
        assertEquals("SEEN SETTLED COPYING VERIFYING BA-201 SEEN SETTLED COPYING VERIFYING BA-201", String.join(" ", hall.way(bad)));
    }

    /// Looks at an inbox that cannot be listed for a while.
    @Test
    void aPlaceThatCannotBeReadForAMomentForgetsNothing() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        Path inbox = LayeredFileSystem.over(hall.inbox, new Disk() {
            @Override
            public void before(Call call, Path path) throws IOException {
                if (broken.get() && call == Call.LIST && path.equals(hall.inbox)) {
                    throw new IOException("no such device");
                }
            }
        });
        AtomicLong nanos = new AtomicLong();
        List<ArrivalState> states = new ArrayList<>();
        hall.drop(archive("2025-01-11", 7, "甲"));
        try (Arrivals arrivals = Arrivals.open(ArrivalSettings.of(dir.resolve("other"), List.of(inbox), List.of()), e -> states.add(e.state()), nanos::get)) {
            for (int second = 0; second < 6; second++) {
                broken.set(second % 2 == 1);
                nanos.addAndGet(Duration.ofSeconds(1).toNanos());
                arrivals.look();
            }
        }
        assertEquals(List.of(ArrivalState.SEEN, ArrivalState.SETTLED, ArrivalState.COPYING, ArrivalState.VERIFYING, ArrivalState.READY), states);
    }

    /// A store whose disk fails at calls of one kind while the switch is on.
    private AtomicReference<Disk.Call> failingStore() throws IOException {
        AtomicReference<Disk.Call> failing = new AtomicReference<>();
        Path store = LayeredFileSystem.over(dir.resolve("store"), new Disk() {
            @Override
            public void before(Call call, Path path) throws IOException {
                if (call == failing.get()) {
                    throw new IOException("Input/output error");
                }
            }
        });
        ArrivalSettings s = hall.settings;
        hall.settings = new ArrivalSettings(store, s.inboxes(), s.mounts(), s.names(), s.newspaper(), s.signature(), s.settle(), s.poll(), s.scanBudget(), s.trial());
        hall.restart();
        return failing;
    }

    @Test
    void trustThatCannotBeNotedIsNotedAtTheNextLook() throws Exception {
        AtomicReference<Disk.Call> failing = failingStore();
        arrived("2025-01-11", 7, "甲");
        hall.show();
        hall.pass(Duration.ofSeconds(58));
        int before = hall.events.size();
        failing.set(Disk.Call.FORCE);
        hall.pass(MOMENT);
        assertTrue(hall.events.size() > before);
        assertEquals("BA-104 Input/output error", last(1));
        assertEquals(hall.settings.store(), hall.events.getLast().source());
        failing.set(null);
        hall.pass(MOMENT);
        hall.die();
        assertEquals("甲", hall.shown());
    }

    @Test
    void aCopyThatCannotBeStoredOrClearedIsToldAndTriedAgain() throws Exception {
        AtomicReference<Disk.Call> failing = failingStore();
        failing.set(Disk.Call.DELETE);
        arrived("2025-01-11", 7, "甲");
        failing.set(Disk.Call.MOVE);
        hall.drop(archive("2025-01-12", 8, "乙"));
        hall.pass(MOMENT);
        assertEquals("VERIFYING, BA-104 Input/output error", last(2));
        failing.set(null);
        hall.pass(Duration.ofSeconds(40));
        hall.show();
        assertEquals("乙", hall.shown());
        failing.set(Disk.Call.LIST);
        arrived("2025-01-13", 9, "丙");
        assertTrue(hall.events.getLast().reason().filter(r -> r == Rejection.NOT_STORED).isPresent(), hall.events.getLast()::toString);
    }

    @Test
    void whatCannotBeClearedAwayIsTold() throws Exception {
        AtomicReference<Disk.Call> failing = failingStore();
        Path bad = Files.writeString(hall.inbox.resolve("x.edition"), "half");
        failing.set(Disk.Call.DELETE);
        hall.pass(Duration.ofSeconds(11));
        assertEquals("BA-201", hall.way(bad).getLast());
        assertEquals("BA-104 Input/output error", last(1));
        assertEquals(hall.settings.store(), hall.events.getLast().source());
        failing.set(null);
        hall.restart();
        try (var left = Files.list(dir.resolve("store/editions"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void closingDuringACheckEndsIt() throws Exception {
        hall.drop(archive("2025-01-11", 7, "甲"));
        AtomicLong nanos = new AtomicLong();
        AtomicReference<Arrivals> self = new AtomicReference<>();
        List<String> told = new ArrayList<>();
        ArrivalSettings settings = ArrivalSettings.of(dir.resolve("other"), List.of(hall.inbox), List.of());
        self.set(Arrivals.open(settings, e -> {
            told.add(e.state() + e.detail());
            if (e.state() == ArrivalState.VERIFYING) {
                try {
                    self.get().close();
                } catch (IOException fails) {
                    throw new UncheckedIOException(fails);
                }
            }
        }, nanos::get));
        for (int second = 0; second < 2; second++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            self.get().look();
        }
        assertEquals("[SEEN, SETTLED, COPYING, VERIFYING, REJECTEDclosed meanwhile]", told.toString());
        try (var left = Files.list(dir.resolve("other/editions"))) {
            assertEquals(0, left.count());
        }
    }

    /// The look of the watching task fails once; the next one is taken all the same, and sooner than an hour.
    @Test
    void theWatchingGoesOnAfterALookThatFailed() throws Exception {
        hall.drop(archive("2025-01-11", 7, "甲"));
        ArrivalSettings s = ArrivalSettings.of(dir.resolve("other"), List.of(hall.inbox), List.of());
        ArrivalSettings quick = new ArrivalSettings(s.store(), s.inboxes(), s.mounts(), s.names(), "", SignatureRule.OFF, s.settle(), Duration.ofMillis(20),
                s.scanBudget(), s.trial());
        List<String> told = new ArrayList<>();
        AtomicReference<Arrivals> self = new AtomicReference<>();
        AtomicBoolean failed = new AtomicBoolean();
        try (Arrivals arrivals = Arrivals.open(quick, e -> {
            told.add(e.reason().map(Rejection::code).orElse(e.state().name()) + e.detail());
            if (e.state() == ArrivalState.SEEN && !failed.getAndSet(true)) {
                throw new UncheckedIOException(new IOException("once"));
            }
            if (e.state() == ArrivalState.READY) {
                try {
                    self.get().abandon();
                } catch (IOException fails) {
                    throw new UncheckedIOException(fails);
                }
            }
        })) {
            self.set(arrivals);
            arrivals.watch();
        }
        assertEquals("[SEEN, BA-104java.io.IOException: once, SETTLED, COPYING, VERIFYING, READY]", told.toString());
    }

    @Test
    void aStoreThatCannotBeMadeIsRefused() throws Exception {
        Path file = Files.writeString(dir.resolve("file"), "x");
        assertThrows(IOException.class, () -> Arrivals.open(ArrivalSettings.of(file, List.of(), List.of()), e -> { }));
        assertFalse(Files.isDirectory(file));
    }
}
