package broadsheet.ui.shell;

import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Action;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every action with its keys, in columns.
final class ShortcutsSheet extends VBox {
    ShortcutsSheet(List<Action> actions, Texts texts, Runnable close) {
        getStyleClass().add("sheet");
        setId("shortcuts-sheet");
        setFocusTraversable(true);
        accessibleTextProperty().bind(texts.text("shortcuts.title"));
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Button done = Styles.bare(Icon.CLOSE, texts.text("sheet.close"), close);
        BorderPane head = new BorderPane(null, null, done, null, Styles.label(texts.text("shortcuts.title"), "sheet-title"));
        HBox columns = new HBox(48);
        List<Action.Group> groups = List.of(Action.Group.values());
        Stream.of(groups.subList(0, 2), groups.subList(2, groups.indexOf(Action.Group.PROOF)), List.of(Action.Group.PROOF))
                .map(some -> column(some, actions, texts)).filter(column -> !column.getChildren().isEmpty()).forEach(columns.getChildren()::add);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().addAll(head, scroll);
    }

    private static VBox column(List<Action.Group> groups, List<Action> actions, Texts texts) {
        VBox column = new VBox();
        for (Action.Group group : groups) {
            List<Action> listed = actions.stream().filter(a -> a.group() == group && !a.keys().isEmpty()).toList();
            if (!listed.isEmpty()) {
                column.getChildren().addAll(Styles.label(texts.text("shortcuts.group." + group.name().toLowerCase(Locale.ROOT)), "sheet-group"),
                        table(listed, texts));
            }
        }
        return column;
    }

    private static GridPane table(List<Action> actions, Texts texts) {
        GridPane table = new GridPane(24, 6);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(170);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.LEFT);
        table.getColumnConstraints().addAll(name, keys);
        int row = 0;
        for (Action action : actions) {
            HBox caps = new HBox(6);
            action.keys().stream().map(KeyCombination::getDisplayText).distinct().limit(2).forEach(text -> {
                Label cap = new Label(text);
                cap.getStyleClass().add("key-cap");
                cap.setMinWidth(Region.USE_PREF_SIZE);
                caps.getChildren().add(cap);
            });
            Label label = new Label();
            label.textProperty().bind(texts.text(action.label()));
            table.addRow(row++, label, caps);
        }
        return table;
    }
}
