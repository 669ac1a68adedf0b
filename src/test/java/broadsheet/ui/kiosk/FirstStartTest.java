package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Before any PIN is set.
class FirstStartTest extends KioskTest {
    @Override
    char[] pin() { return new char[0]; }

    private void digits(String digits) {
        for (String digit : digits.split("")) {
            tap("pin-" + digit);
        }
        tap("kiosk-pin-done");
    }

    @Test
    void theFirstStartAsksForAPinTwiceAndTakesNoSimpleOne() throws Exception {
        open(WIDE, HIGH);
        fxRun(screen::start);
        settle();
        assertTrue(fx(screen::pad).isPresent());
        digits("123456");
        digits("12");
        digits("480913");
        digits("480914");
        assertFalse(lock.isSet(), "the two were not the same");
        digits("480913");
        digits("480913");
        waitUntil("set", lock::isSet);
        settle();
        assertTrue(fx(screen::pad).isEmpty());
        assertEquals(broadsheet.kiosk.PinLock.Answer.Right.class, lock.attempt("480913".toCharArray()).getClass());
    }
}
