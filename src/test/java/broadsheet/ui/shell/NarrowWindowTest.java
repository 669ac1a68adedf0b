package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.prefs.Language;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
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
        fxRun(() -> stage.setWidth(1366));
        waitUntil("the words are back", () -> display(window, "#open") == ContentDisplay.LEFT && display(window, "#view-page") == ContentDisplay.LEFT);
    }

    @Test
    void whatALineLeavesOutIsNotThereToBeClickedAndComesBack() {
        ReaderWindow window = window(760, p -> p);
        open(window, SAMPLE);
        fxRun(() -> {
            DatelineBar line = new DatelineBar(window.reader().edition().orElseThrow().masthead());
            Pane around = new Pane(line);
            new Scene(around).getStylesheets().setAll(window.scene().getStylesheets());
            around.applyCss();
            assertEquals(List.of("2025年1月11日", "星期六", "甲辰年十二月十二", "CN 37-0048"), shown(line, 1366));
            assertEquals(List.of("2025年1月11日", "星期六"), shown(line, 520));
            assertEquals(List.of(), shown(line, 100));
            assertEquals(List.of("2025年1月11日", "星期六", "甲辰年十二月十二", "CN 37-0048"), shown(line, 1366));
        });
    }

    private static List<String> shown(DatelineBar line, double width) {
        line.resize(width, 40);
        line.layout();
        return line.lookupAll(".dateline-item").stream().filter(Node::isVisible).map(n -> ((Label) n).getText()).toList();
    }

    private ContentDisplay display(ReaderWindow window, String tool) {
        return fx(() -> ((ButtonBase) window.scene().lookup(tool)).getContentDisplay());
    }
}
