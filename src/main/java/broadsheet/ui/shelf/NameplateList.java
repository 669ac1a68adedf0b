package broadsheet.ui.shelf;

import broadsheet.library.Shelf;
import broadsheet.ui.control.RowCell;
import broadsheet.ui.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The nameplates with their number of editions, all of them first. FX thread.
final class NameplateList extends ListView<NameplateList.Line> {
    private static final int MOST_LINES = 8;

    /// @param nameplate "" for all
    record Line(String nameplate, int editions) { }

    private final Texts texts;
    private boolean quiet;

    NameplateList(Texts texts, Consumer<String> onChosen) {
        this.texts = texts;
        setId("shelf-nameplates");
        getStyleClass().add("nameplates");
        accessibleTextProperty().bind(texts.text("shelf.nameplates"));
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !quiet) {
                onChosen.accept(is.nameplate());
            }
        });
        texts.localeProperty().addListener(o -> refresh());
    }

    void show(Shelf shelf) {
        String chosen = getSelectionModel().getSelectedItem() == null ? "" : getSelectionModel().getSelectedItem().nameplate();
        List<Line> lines = Stream.concat(Stream.of(new Line("", shelf.entries().size())),
                shelf.nameplates().entrySet().stream().map(e -> new Line(e.getKey(), e.getValue()))).toList();
        quiet = true;
        getItems().setAll(lines);
        getSelectionModel().select(lines.stream().filter(l -> l.nameplate().equals(chosen)).findFirst().orElse(lines.getFirst()));
        quiet = false;
        setStyle("-fx-pref-height: " + (Math.min(MOST_LINES, lines.size()) * 2.1 + 0.2) + "em");
    }

    private final class Cell extends RowCell<Line> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox box = new HBox(name, count);

        Cell() {
            name.getStyleClass().add("nameplate-name");
            count.getStyleClass().add("nameplate-count");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("nameplate-line");
        }

        @Override
        protected Node show(Line line) {
            name.setText(line.nameplate().isEmpty() ? texts.say("shelf.all") : line.nameplate());
            count.setText(texts.say("shelf.editions", line.editions()));
            setAccessibleText(name.getText() + " " + count.getText());
            return box;
        }
    }
}
