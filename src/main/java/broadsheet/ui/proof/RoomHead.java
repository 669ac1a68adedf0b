package broadsheet.ui.proof;

import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The head of a room: its name, what it counts, its keys, and the way out.
final class RoomHead {
    private RoomHead() { }

    /// @param keys of a line that names the keys
    static HBox of(Texts texts, String title, String keys, Node count, Runnable close) {
        Button out = Parts.button(texts, "sheet.close", "room-close", close);
        out.setGraphic(new IconView(Icon.CLOSE));
        out.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        out.accessibleTextProperty().bind(texts.text("sheet.close"));
        Label name = Parts.label(texts, title, "room-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(name, count, Parts.space(), Parts.label(texts, keys, "desk-quiet"), out);
        head.getStyleClass().add("room-head");
        return head;
    }
}
