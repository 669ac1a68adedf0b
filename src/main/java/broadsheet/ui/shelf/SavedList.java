package broadsheet.ui.shelf;

import broadsheet.library.ReadingState;
import broadsheet.library.Shelf;
import broadsheet.library.ShelfEntry;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.RowCell;
import broadsheet.ui.control.Texts;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 收藏: saved articles and editions, the latest first. Enter or a click opens, Delete takes one out. FX thread.
final class SavedList extends ListView<ReadingState.Saved> {
    private final Texts texts;
    private final ShelfModel model;
    private final BiConsumer<ReadingState.Saved, Boolean> onOpened;

    SavedList(Texts texts, ShelfModel model, BiConsumer<ReadingState.Saved, Boolean> onOpened) {
        this.texts = texts;
        this.model = model;
        this.onOpened = onOpened;
        setId("shelf-saved");
        getStyleClass().add("saved-list");
        accessibleTextProperty().bind(texts.text("shelf.saved"));
        Label none = new Label();
        none.textProperty().bind(texts.text("shelf.saved.none"));
        none.setWrapText(true);
        none.getStyleClass().add("shelf-hint");
        setPlaceholder(none);
        setCellFactory(list -> new Cell());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ReadingState.Saved item = getSelectionModel().getSelectedItem();
            if (item != null && event.getCode() == KeyCode.ENTER) {
                onOpened.accept(item, event.isShortcutDown());
            } else if (item != null && event.getCode() == KeyCode.DELETE) {
                model.change(s -> s.without(item), texts);
            }
        });
        model.readingProperty().addListener(o -> show());
        model.shelfProperty().addListener(o -> refresh());
        texts.localeProperty().addListener(o -> refresh());
        show();
    }

    private void show() { getItems().setAll(model.readingProperty().get().saved().reversed()); }

    private final class Cell extends RowCell<ReadingState.Saved> {
        private final Label title = new Label();
        private final Label note = new Label();
        private final Button drop = new Button();
        private final HBox box;

        Cell() {
            title.getStyleClass().add("saved-title");
            note.getStyleClass().add("saved-note");
            VBox words = new VBox(title, note);
            HBox.setHgrow(words, Priority.ALWAYS);
            drop.setGraphic(new IconView(Icon.CLOSE));
            drop.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            drop.setMinWidth(Region.USE_PREF_SIZE);
            drop.setFocusTraversable(false);
            drop.textProperty().bind(texts.text("shelf.unsave"));
            drop.setOnAction(e -> model.change(s -> s.without(getItem()), texts));
            box = new HBox(new IconView(Icon.SAVE), words, drop);
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("saved-line");
            setOnMouseClicked(event -> {
                boolean middle = event.getButton() == MouseButton.MIDDLE;
                if (!isEmpty() && (middle || event.getButton() == MouseButton.PRIMARY)) {
                    onOpened.accept(getItem(), middle || event.isShortcutDown());
                }
            });
        }

        @Override
        protected Node show(ReadingState.Saved item) {
            title.setText(item.title());
            Optional<ShelfEntry> entry = model.shelfProperty().get().flatMap(s -> find(s, item.edition()));
            note.setText(entry.flatMap(ShelfEntry::summary).map(s -> texts.say("shelf.saved.in", s.nameplate(), s.date().toString()))
                    .orElseGet(() -> texts.say("shelf.saved.gone")));
            setAccessibleText(title.getText() + " " + note.getText());
            return box;
        }
    }

    /// The edition with this id.
    static Optional<ShelfEntry> find(Shelf shelf, String edition) {
        return shelf.entries().stream().filter(e -> e.summary().filter(s -> s.id().equals(edition)).isPresent()).findFirst();
    }
}
