package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// After three crashes.
class SafeModeTest extends KioskTest {
    @Override
    boolean safe() { return true; }

    @Test
    void safeModeShowsNoPicturesInTheLoop() throws Exception {
        open(WIDE, HIGH);
        assertTrue(fx(() -> screen.loop().orElseThrow().slides()).stream().allMatch(s -> s.picture().isEmpty()));
        enter();
        fxRun(() -> visitor().read("lead"));
        settle();
        assertEquals("lead", fx(() -> visitor().reading().article()));
    }
}
