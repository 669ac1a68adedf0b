package broadsheet.ui.shell;

import broadsheet.ui.control.Icon;
import broadsheet.ui.control.ScrollKeys;
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
    private static final double LABEL = 170;

    ShortcutsSheet(List<Action> actions, Texts texts, Runnable close) {
        getStyleClass().add("sheet");
        setId("shortcuts-sheet");
        setFocusTraversable(true);
        accessibleTextProperty().bind(texts.text("shortcuts.title"));
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Button done = Styles.bare(Icon.CLOSE, texts.text("sheet.close"), close);
        BorderPane head = new BorderPane(null, null, done, null, Styles.label(texts.text("shortcuts.title"), "sheet-title"));
        HBox columns = new HBox();
        for (List<Action.Group> groups : balanced(actions)) {
            if (!columns.getChildren().isEmpty()) {
                columns.getChildren().add(gap());
            }
            columns.getChildren().add(column(groups, actions, texts));
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        ScrollKeys.scroll(this, scroll);
        getChildren().addAll(head, scroll);
    }

    /// Between columns; gives up room where the sheet is too high for the window and a scroll bar takes it.
    private static Region gap() {
        Region gap = new Region();
        gap.setPrefWidth(40);
        gap.setMinWidth(24);
        return gap;
    }

    /// The groups that have keys, in their order, in as many columns as are wanted, the highest as low as can be.
    private static List<List<Action.Group>> balanced(List<Action> actions) {
        List<Action.Group> groups = Stream.of(Action.Group.values()).filter(g -> !listed(g, actions).isEmpty()).toList();
        List<List<Action.Group>> best = List.of(groups);
        for (int first = 1; first < groups.size(); first++) {
            for (int second = first + 1; second <= groups.size(); second++) {
                List<List<Action.Group>> tried = Stream.of(groups.subList(0, first), groups.subList(first, second), groups.subList(second, groups.size()))
                        .filter(some -> !some.isEmpty()).toList();
                if (highest(tried, actions) < highest(best, actions)) {
                    best = tried;
                }
            }
        }
        return best;
    }

    /// The rows of the highest column, a heading counted as two.
    private static int highest(List<List<Action.Group>> columns, List<Action> actions) {
        return columns.stream().mapToInt(column -> column.stream().mapToInt(g -> 2 + listed(g, actions).size()).sum()).max().orElse(0);
    }

    private static List<Action> listed(Action.Group group, List<Action> actions) {
        return actions.stream().filter(a -> a.group() == group && !a.keys().isEmpty()).toList();
    }

    private static VBox column(List<Action.Group> groups, List<Action> actions, Texts texts) {
        VBox column = new VBox();
        for (Action.Group group : groups) {
            column.getChildren().addAll(Styles.label(texts.text("shortcuts.group." + group.name().toLowerCase(Locale.ROOT)), "sheet-group"),
                    table(listed(group, actions), texts));
        }
        return column;
    }

    /// As it stands on the keyboard; the number pad's keys say the same as the others.
    private static String cap(KeyCombination keys) { return keys.getDisplayText().replace("Numpad ", "").replace("Numpad", "").replace("Escape", "Esc"); }

    private static GridPane table(List<Action> actions, Texts texts) {
        GridPane table = new GridPane(24, 6);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(LABEL);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.LEFT);
        table.getColumnConstraints().addAll(name, keys);
        int row = 0;
        for (Action action : actions) {
            HBox caps = new HBox(6);
            action.keys().stream().map(ShortcutsSheet::cap).distinct().limit(2).forEach(text -> {
                Label cap = new Label(text);
                cap.getStyleClass().add("key-cap");
                cap.setMinWidth(Region.USE_PREF_SIZE);
                caps.getChildren().add(cap);
            });
            Label label = new Label();
            label.textProperty().bind(texts.text(action.label()));
            label.setWrapText(true);
            label.setMaxWidth(LABEL);
            table.addRow(row++, label, caps);
        }
        return table;
    }
}
