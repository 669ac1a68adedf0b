package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Place;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.desk.Action;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.Test;

/// Names for the screen reader, the order of the keyboard, and the places features plug into.
class AccessTest extends WindowTest {
    private static List<String> unnamed(Parent root) {
        List<String> unnamed = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            String text = node instanceof Labeled labeled ? Objects.requireNonNullElse(labeled.getText(), "") : "";
            Object spoken = node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
            boolean named = !text.isBlank() || node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                    || spoken instanceof String s && !s.isBlank();
            if (node.isFocusTraversable() && !named) {
                unnamed.add(node.toString());
            }
            if (node instanceof Parent parent) {
                unnamed.addAll(unnamed(parent));
            }
        }
        return unnamed;
    }

    private void allNamed(ReaderWindow window) {
        settle();
        assertEquals(List.of(), fx(() -> unnamed(window.scene().getRoot())));
    }

    @Test
    void everyControlOfThePagesHasAName() {
        ReaderWindow window = openSample();
        allNamed(window);
        click(window, "#contents-pages");
        type(KeyCode.CONTROL, KeyCode.F);
        allNamed(window);
    }

    @Test
    void everyControlOfAnArticleHasAName() {
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.E);
        allNamed(window);
    }

    @Test
    void everyControlOfStartPageAndSheetsHasAName() {
        ReaderWindow window = window(760, p -> p);
        allNamed(window);
        type(KeyCode.F1);
        allNamed(window);
    }

    @Test
    void everyControlOfThePopOversHasAName() {
        ReaderWindow window = openSample();
        click(window, "#settings");
        assertEquals(List.of(), fx(() -> unnamed(node(window, "#theme-dark").getParent())));
        type(KeyCode.ESCAPE);
        click(window, "#type-size");
        assertEquals(List.of(), fx(() -> unnamed(node(window, ".type-pane").getParent())));
    }

    @Test
    void tabGoesThroughToolsInTheOrderTheyStand() {
        ReaderWindow window = openSample();
        fxRun(() -> window.scene().lookup("#contents").requestFocus());
        Set<String> order = new LinkedHashSet<>();
        for (int i = 0; i < 16; i++) {
            order.add(fx(() -> Objects.requireNonNullElse(window.scene().getFocusOwner().getId(), "tab")));
            robot.push(KeyCode.TAB);
        }
        List<String> tools = order.stream().filter(List.of("contents", "view-page", "type-smaller", "type-size", "type-larger",
                "type-large-switch", "find", "open", "settings", "shortcuts")::contains).toList();
        assertEquals(List.of("contents", "view-page", "type-smaller", "type-size", "type-larger", "type-large-switch", "find", "open", "settings",
                "shortcuts"), tools);
    }

    @Test
    void aFeaturePlugsInItsActionPanelOverlayAndStatus() {
        features = List.of(desk -> {
            Action action = Action.always("find", Action.Group.MORE, Icon.SHELF, () -> desk.toggleSidePanel("notes"), new KeyCodeCombination(KeyCode.F6));
            desk.add(action);
            desk.addToToolbar(action);
            Label panel = new Label("panel");
            panel.setId("notes-panel");
            desk.addSidePanel("notes", "contents.pages", panel);
            desk.statusItems().add(new Label("ready"));
            desk.paint(new Overlay("notes", 5, Overlay.Style.MARK, List.of(Place.headline("chengfeng").span(0, 2))));
        });
        ReaderWindow window = openSample();
        type(KeyCode.F6);
        assertTrue(has(window, "#notes-panel"));
        type(KeyCode.F6);
        assertTrue(!has(window, "#notes-panel"));
        assertTrue(words(window, ".status-bar .label").contains("ready"));
    }
}
