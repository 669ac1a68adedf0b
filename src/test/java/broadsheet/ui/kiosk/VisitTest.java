package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.kiosk.KioskConfig;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// How long a visit lasts and what the knock is, by a clock the test turns.
class VisitTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicInteger ended = new AtomicInteger();
    private final Visit visit = new Visit(new KioskConfig.Session(Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofMinutes(30)),
            now::get, ended::incrementAndGet);
    private final CornerKnock knock = new CornerKnock(80, now::get);

    private void pass(double seconds) { now.addAndGet((long) (seconds * 1e9)); }

    @Test
    void beforeTheFirstTouchNobodyIsThere() {
        pass(3600);
        assertEquals(new Visit.Phase.Nobody(), visit.phase());
        assertEquals(0, ended.get());
    }

    @Test
    void whoStopsTouchingIsAskedAndThenForgottenOnce() {
        visit.touched();
        pass(59);
        assertEquals(new Visit.Phase.Reading(), visit.phase());
        pass(11);
        assertEquals(new Visit.Phase.Asking(Duration.ofSeconds(20)), visit.phase());
        pass(20);
        assertEquals(new Visit.Phase.Nobody(), visit.phase());
        assertEquals(new Visit.Phase.Nobody(), visit.phase());
        assertEquals(1, ended.get());
    }

    @Test
    void aTouchAnswersTheQuestion() {
        visit.touched();
        pass(89);
        visit.touched();
        assertEquals(new Visit.Phase.Reading(), visit.phase());
        assertEquals(0, ended.get());
    }

    @Test
    void aTouchThatComesTooLateIsAnotherVisitors() {
        visit.touched();
        pass(91);
        visit.touched();
        assertEquals(1, ended.get(), "the first was forgotten before the second began");
        assertEquals(new Visit.Phase.Reading(), visit.phase());
    }

    @Test
    void aRestingFingerAndAVoiceHoldTheVisit() {
        visit.held(true);
        pass(600);
        assertEquals(new Visit.Phase.Reading(), visit.phase());
        visit.held(false);
        visit.readAloud(true);
        pass(600);
        assertEquals(new Visit.Phase.Reading(), visit.phase());
        visit.readAloud(false);
        pass(90);
        assertEquals(new Visit.Phase.Nobody(), visit.phase());
    }

    @Test
    void theLongestVisitEndsHoweverBusy() {
        visit.held(true);
        pass(1790);
        assertEquals(new Visit.Phase.Asking(Duration.ofSeconds(10)), visit.phase());
        visit.touched();
        pass(10);
        assertEquals(new Visit.Phase.Nobody(), visit.phase());
        visit.touched();
        pass(90);
        assertEquals(new Visit.Phase.Nobody(), visit.phase(), "the stuck finger of the last visit does not hold the next");
    }

    @Test
    void fiveTapsInTheCornerWithinThreeSecondsAreTheKnock() {
        for (int i = 0; i < 4; i++) {
            assertFalse(knock.tap(10, 10));
            pass(0.75);
        }
        assertTrue(knock.tap(79, 79));
        assertFalse(knock.tap(10, 10), "the next one begins anew");
    }

    @Test
    void slowTapsAndTapsElsewhereAreNot() {
        for (int i = 0; i < 20; i++) {
            assertFalse(knock.tap(10, 10));
            pass(0.76);
        }
        pass(4);
        for (int i = 0; i < 20; i++) {
            assertFalse(knock.tap(10, i % 4 == 3 ? 80 : 10));
        }
    }
}
