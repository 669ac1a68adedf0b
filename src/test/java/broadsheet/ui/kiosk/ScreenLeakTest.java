package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Ledger;
import broadsheet.hostile.SeenViews;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every view of the reading screen is shown once; when the screen is stopped none of them is held any longer. A view this test does not
/// show fails it.
@Tag("hostile")
class ScreenLeakTest extends KioskTest {
    private final SeenViews seen = new SeenViews();

    @Test
    void whatVisitorsSawIsCollectedOnceTheScreenIsStopped() throws Exception {
        open(HIGH, WIDE);
        visit();
        Set<String> unseen = new TreeSet<>(SeenViews.all(name -> name.endsWith(".kiosk")));
        unseen.removeAll(seen.kinds());
        assertEquals(Set.of(), unseen, "views no leak test shows");
        close();
        fxRun(() -> stage.setScene(new Scene(new Group())));
        screen = null;
        newsstand = null;
        assertEquals(Set.of(), seen.held(), () -> "of " + seen.count());
        Ledger.row(ScreenLeakTest.class, "views of the reading screen shown, and collected after it was stopped", seen.kinds().size(), seen.count() + " nodes, 0 held");
    }

    @Override void waiting() { seen.remember(); }

    private void visit() {
        fxRun(() -> screen.loop().orElseThrow().go(1));
        seen.remember();
        enter();
        seen.remember();
        tap("kiosk-search");
        seen.remember();
        fxRun(() -> visitor().read("lead"));
        settle();
        seen.remember();
        fxRun(() -> visitor().enlarge(screen.issue().orElseThrow().edition().articles().getFirst().pictures().getFirst()));
        settle();
        seen.remember();
        pass(Duration.ofSeconds(100));
        seen.remember();
        pass(Duration.ofSeconds(31));
        assertTrue(loop().isPresent());
        seen.remember();
        for (int i = 0; i < CornerKnock.TAPS; i++) {
            tap(screen.root(), 6, 6);
        }
        assertTrue(fx(screen::pad).isPresent());
        seen.remember();
    }
}
