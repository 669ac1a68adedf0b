package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.prefs.Language;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// However small the window is drawn, its tools are whole, in either language.
class NarrowWindowTest extends WindowTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void noToolIsCutOff(Language language) {
        ReaderWindow window = window(760, p -> p.withLanguage(language));
        open(window, SAMPLE);
        Stage stage = (Stage) window.scene().getWindow();
        fxRun(() -> stage.setWidth(300));
        waitUntil("the window is as wide as its tools", () -> stage.getWidth() >= window.scene().getRoot().minWidth(-1));
        settle();
        double width = fx(() -> window.scene().getWidth());
        assertTrue(width < 800, "it was made narrower: " + width);
        List<Node> cut = fx(() -> window.scene().getRoot().lookupAll(".button").stream().filter(ButtonBase.class::isInstance).filter(WindowTest::seen)
                .filter(n -> n.localToScene(n.getLayoutBounds()).getMaxX() > width + 0.5 || n.localToScene(n.getLayoutBounds()).getMinX() < -0.5).toList());
        assertEquals(List.of(), cut);
        assertEquals(ContentDisplay.GRAPHIC_ONLY, display(window, "#open"));
        assertEquals(fx(() -> ((ButtonBase) window.scene().lookup("#open")).getText()), fx(() -> window.scene().lookup("#open").getAccessibleText()));
        assertFalse(fx(() -> window.scene().lookup("#status-size").isVisible()), "what is left out takes no clicks");
        fxRun(() -> stage.setWidth(1366));
        waitUntil("the words are back", () -> display(window, "#open") == ContentDisplay.LEFT && display(window, "#view-page") == ContentDisplay.LEFT);
        assertTrue(fx(() -> window.scene().lookup("#status-size").isVisible()), "there is room for it again");
    }

    private ContentDisplay display(ReaderWindow window, String tool) {
        return fx(() -> ((ButtonBase) window.scene().lookup(tool)).getContentDisplay());
    }
}
