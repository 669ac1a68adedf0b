package broadsheet.ui.search;

import broadsheet.ui.control.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// The lines of a result. Only the lines in sight have nodes; the place one is at is marked and kept in sight.
final class ResultList extends ListView<ResultRow> {
    private final ObservableList<ResultRow> lines = FXCollections.observableArrayList();
    private final SearchSession session;
    private final Goer go;

    /// Takes a place's number, whether its article is to be opened, and whether in a tab of its own.
    interface Goer {
        void go(int number, boolean open, boolean ownTab);
    }

    ResultList(SearchSession session, Texts texts, Goer go) {
        this.session = session;
        this.go = go;
        getStyleClass().add("result-list");
        setId("search-results");
        accessibleTextProperty().bind(texts.text("search.results"));
        setItems(lines);
        setCellFactory(list -> cell(texts));
        session.rowsProperty().addListener((o, was, is) -> show(is));
        session.atProperty().addListener(o -> follow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(session.rowsProperty().get());
    }

    private ResultCell cell(Texts texts) {
        ResultCell cell = new ResultCell(texts);
        Runnable mark = () -> cell.setCurrent(cell.getItem() instanceof ResultRow.Found found && found.number() == session.atProperty().get());
        cell.itemProperty().addListener(o -> mark.run());
        ReadOnlyIntegerProperty at = session.atProperty();
        at.addListener(new javafx.beans.WeakInvalidationListener(keep(cell, o -> mark.run())));
        cell.setOnMouseClicked(event -> {
            boolean middle = event.getButton() == MouseButton.MIDDLE;
            if ((middle || event.getButton() == MouseButton.PRIMARY) && !cell.isEmpty()) {
                choose(getItems().indexOf(cell.getItem()), middle || event.getClickCount() > 1, middle || event.isShortcutDown());
            }
        });
        return cell;
    }

    /// Lets the listener live as long as its cell.
    private static javafx.beans.InvalidationListener keep(ResultCell cell, javafx.beans.InvalidationListener listener) {
        cell.setUserData(listener);
        return listener;
    }

    private void show(List<ResultRow> rows) {
        lines.setAll(rows);
        getSelectionModel().clearSelection();
        if (!rows.isEmpty()) {
            scrollTo(0);
        }
    }

    private void follow() {
        int at = session.atProperty().get();
        if (at < 0) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof ResultRow.Found found && found.number() == at) {
                getSelectionModel().select(i);
                getFocusModel().focus(i);
                reveal(i);
                return;
            }
        }
    }

    private void reveal(int row) {
        if (lookup(".virtual-flow") instanceof javafx.scene.control.skin.VirtualFlow<?> flow) {
            flow.scrollTo(row);
            flow.scrollPixels(-flow.getHeight() / 3);
        } else {
            scrollTo(row);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            choose(getFocusModel().getFocusedIndex(), true, event.isShortcutDown());
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            session.step(event.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    /// A place is gone to; an article's or a page's line stands for its first place.
    private void choose(int row, boolean open, boolean ownTab) {
        for (int i = Math.max(0, row); i < lines.size(); i++) {
            if (lines.get(i) instanceof ResultRow.Found found) {
                go.go(found.number(), open || lines.get(row) instanceof ResultRow.InArticle, ownTab);
                return;
            }
        }
    }
}
