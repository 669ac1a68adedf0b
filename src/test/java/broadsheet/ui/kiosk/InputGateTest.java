package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What reaches a node of a guarded scene, by real keys and buttons.
class InputGateTest extends UiTest {
    private final List<String> reached = new ArrayList<>();
    private final Pane pane = new Pane();
    private boolean searching;

    @BeforeEach
    void guard() {
        show(pane, 300, 200);
        fxRun(() -> {
            new InputGate(() -> searching).guard(pane.getScene());
            pane.requestFocus();
            pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> reached.add(key.getCode().name()));
            pane.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse -> reached.add(mouse.getButton().name()));
            pane.addEventHandler(MouseEvent.DRAG_DETECTED, mouse -> reached.add("drag"));
            pane.addEventHandler(ScrollEvent.SCROLL, wheel -> reached.add("wheel"));
            pane.addEventHandler(ContextMenuEvent.ANY, menu -> reached.add("menu"));
        });
    }

    @Test
    void turningKeysPass() {
        type(KeyCode.PAGE_DOWN);
        type(KeyCode.LEFT);
        type(KeyCode.ENTER);
        assertEquals(List.of("PAGE_DOWN", "LEFT", "ENTER"), reached);
    }

    @Test
    void keysThatLeadOutDoNot() {
        for (KeyCode key : List.of(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.F1, KeyCode.F11, KeyCode.PRINTSCREEN, KeyCode.CONTEXT_MENU, KeyCode.WINDOWS, KeyCode.A)) {
            type(key);
        }
        type(KeyCode.CONTROL, KeyCode.C);
        type(KeyCode.CONTROL, KeyCode.P);
        type(KeyCode.ALT, KeyCode.F4);
        type(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of(), reached);
    }

    @Test
    void lettersPassOnlyWhileSomebodySearches() {
        type(KeyCode.K);
        searching = true;
        type(KeyCode.K);
        type(KeyCode.BACK_SPACE);
        type(KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("K", "BACK_SPACE"), reached);
    }

    @Test
    void onlyThePrimaryButtonPresses() {
        moveTo(pane, 100, 100);
        for (MouseButton button : List.of(MouseButton.SECONDARY, MouseButton.MIDDLE, MouseButton.PRIMARY)) {
            robot.press(button);
            robot.release(button);
        }
        settle();
        assertEquals(List.of("PRIMARY"), reached);
    }

    @Test
    void nothingIsDraggedAndNoMenuOpens() {
        drag(pane, 50, 50, 200, 150);
        fxRun(() -> Event.fireEvent(pane, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, true, null)));
        assertEquals(List.of("PRIMARY"), reached);
    }

    @Test
    void theWheelScrollsButDoesNotZoom() {
        wheel(pane, 100, 100, 1, true);
        assertEquals(List.of(), reached);
        wheel(pane, 100, 100, 1, false);
        assertEquals(List.of("wheel"), reached);
    }
}
