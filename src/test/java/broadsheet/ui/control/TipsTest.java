package broadsheet.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.ui.UiTest;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A tip is there when the pointer is, and its words from the start.
class TipsTest extends UiTest {
    private final SimpleStringProperty words = new SimpleStringProperty("打开　Ctrl+O");
    private Button button;

    @BeforeEach
    void open() {
        button = fx(() -> new Button("打开"));
        assertFalse(Tips.has(button));
        fx(() -> {
            Tips.on(button, new SimpleStringProperty("打开"));
            Tips.on(button, words);
            return button;
        });
        StackPane pane = fx(() -> new StackPane());
        show(pane, 300, 200);
        moveTo(pane, 5, 5);
        fx(() -> pane.getChildren().add(button));
        settle();
    }

    private Optional<String> tip() { return fx(() -> Optional.ofNullable(button.getTooltip()).map(Tooltip::getText)); }

    @Test
    void aScreenReaderHasTheWordsBeforeThePointerComes() {
        assertTrue(Tips.has(button));
        assertEquals(Optional.empty(), tip());
        assertEquals("打开　Ctrl+O", fx(button::getAccessibleHelp));
    }

    @Test
    void thePointerBringsTheTipAndItFollowsTheWords() {
        robot.moveTo(button);
        settle();
        assertEquals(Optional.of("打开　Ctrl+O"), tip());
        fx(() -> {
            words.set("Open　Ctrl+O");
            return words;
        });
        assertEquals(Optional.of("Open　Ctrl+O"), tip());
    }
}
