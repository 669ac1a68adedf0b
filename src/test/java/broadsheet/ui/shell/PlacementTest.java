package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.WindowBounds;
import java.io.IOException;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Where the window stands at the next start.
class PlacementTest extends WindowTest {
    private Rectangle2D reopened(WindowBounds kept) throws IOException {
        fxRun(window(760, p -> p)::close);
        PreferencesStore store = new PreferencesStore(home.resolve("settings"));
        store.save(store.load().withWindow(kept));
        ReaderWindow window = again();
        return fx(() -> {
            Window stage = window.scene().getWindow();
            return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        });
    }

    @Test
    void itStandsWhereItStood() throws IOException {
        assertEquals(new Rectangle2D(12, 34, 960, 700), reopened(new WindowBounds(12, 34, 960, 700, false)));
    }

    @Test
    void onASmallerScreenItIsSeenWhole() throws IOException {
        Rectangle2D screen = fx(() -> Screen.getPrimary().getVisualBounds());
        Rectangle2D moved = reopened(new WindowBounds(240, 400, 960, 700, false));
        assertEquals(new Rectangle2D(screen.getMaxX() - 960, screen.getMaxY() - 700, 960, 700), moved);
        Rectangle2D shrunk = reopened(new WindowBounds(240, 40, screen.getWidth() + 440, screen.getHeight() + 20, false));
        assertTrue(screen.contains(shrunk), shrunk + " on " + screen);
    }
}
