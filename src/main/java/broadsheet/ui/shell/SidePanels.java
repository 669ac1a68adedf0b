package broadsheet.ui.shell;

import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The place at the right for a feature's panel; one at a time, gone when none is asked for.
final class SidePanels extends VBox {
    private record Panel(String titleKey, Node content) { }

    private final Texts texts;
    private final Map<String, Panel> panels = new HashMap<>();
    private String shown = "";

    SidePanels(Texts texts) {
        this.texts = texts;
        getStyleClass().add("side-panel");
        hide();
    }

    void add(String id, String titleKey, Node content) { panels.put(id, new Panel(titleKey, content)); }

    void toggle(String id) {
        Panel panel = panels.get(id);
        if (panel == null || shown.equals(id)) {
            hide();
            return;
        }
        shown = id;
        Label title = Styles.label(texts.text(panel.titleKey()), "pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Styles.bare(Icon.CLOSE, texts.text("sheet.close"), this::hide);
        HBox head = new HBox(title, space, close);
        head.getStyleClass().add("side-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(panel.content(), Priority.ALWAYS);
        getChildren().setAll(head, panel.content());
        setVisible(true);
        setManaged(true);
        panel.content().requestFocus();
    }

    /// The id of the panel on show, "" for none.
    String shown() { return shown; }

    private void hide() {
        shown = "";
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
