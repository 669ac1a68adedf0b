package broadsheet.ui.shelf;

import broadsheet.library.ShelfOrder;
import broadsheet.ui.control.ClearableField;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/// The head of the shelf: folder, words to filter by, order, 未读, 收藏, full-text search, and the way back. FX thread.
final class ShelfHead extends HBox {
    private static final List<ShelfOrder> ORDERS = List.of(ShelfOrder.NEWEST, ShelfOrder.OLDEST, ShelfOrder.NAMEPLATE);

    private final Texts texts;
    private final Runnable changed;
    private final TextField words = new ClearableField();
    private final Map<ShelfOrder, ToggleButton> orders = new EnumMap<>(ShelfOrder.class);
    private final ToggleButton unread;
    private final ToggleButton saved;
    private final SegmentedButton order;
    private final Button search;

    ShelfHead(Texts texts, ShelfModel model, ShelfPane.Commands commands, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        getStyleClass().add("shelf-head");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label();
        title.textProperty().bind(texts.text("shelf.title"));
        title.getStyleClass().add("shelf-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label folder = new Label();
        folder.setId("shelf-folder");
        folder.getStyleClass().add("shelf-folder");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setMinWidth(0);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Runnable path = () -> folder.setText(model.folder().toString());
        model.shelfProperty().addListener(o -> path.run());
        model.troubleProperty().addListener(o -> path.run());
        path.run();
        words.setId("shelf-filter");
        words.promptTextProperty().bind(texts.text("shelf.filter"));
        words.accessibleTextProperty().bind(texts.text("shelf.filter"));
        words.textProperty().addListener(o -> changed.run());
        unread = toggle("shelf-unread", "shelf.unread");
        saved = toggle("shelf-saved-only", "shelf.saved");
        order = order();
        search = button("shelf-search", Icon.SEARCH, "shelf.search", true, commands::search);
        Button choose = button("shelf-choose", Icon.OPEN, "shelf.choose", true, commands::chooseFolder);
        Button close = button("shelf-close", Icon.CLOSE, "shelf.close", false, commands::close);
        getChildren().addAll(title, folder, words, order, unread, saved, search, choose, close);
    }

    private Button button(String id, Icon icon, String key, boolean worded, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new IconView(icon));
        button.setContentDisplay(worded ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        button.textProperty().bind(texts.text(key));
        button.accessibleTextProperty().bind(texts.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    private ToggleButton toggle(String id, String key) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(texts.text(key));
        button.getStyleClass().add("shelf-toggle");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> changed.run());
        return button;
    }

    private SegmentedButton order() {
        SegmentedButton row = new SegmentedButton();
        for (ShelfOrder choice : ORDERS) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(texts.text(switch (choice) {
                case NEWEST -> "shelf.order.newest";
                case OLDEST -> "shelf.order.oldest";
                case NAMEPLATE -> "shelf.order.nameplate";
                case PATH -> "shelf.order.path";
            }));
            button.setId("shelf-order-" + choice.name().toLowerCase(java.util.Locale.ROOT));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(choice == ShelfOrder.NEWEST);
            button.setOnAction(e -> {
                button.setSelected(true);
                changed.run();
            });
            orders.put(choice, button);
            row.getButtons().add(button);
        }
        return row;
    }

    String words() { return words.getText(); }

    boolean unreadChosen() { return unread.isSelected(); }

    boolean savedChosen() { return saved.isSelected(); }

    ShelfOrder order(ShelfOrder otherwise) {
        return orders.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey).findFirst().orElse(otherwise);
    }

    /// Nothing is filtered any more.
    void clear() {
        unread.setSelected(false);
        words.clear();
    }

    /// Whether there is anything to filter, sort and search.
    void usable(boolean any) {
        for (Region part : List.of(words, order, unread, search)) {
            part.setDisable(!any || saved.isSelected() && part != search);
        }
    }
}
