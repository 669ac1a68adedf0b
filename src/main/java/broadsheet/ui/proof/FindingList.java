package broadsheet.ui.proof;

import broadsheet.ui.control.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// The findings. The one one is at is marked and kept in sight; lines keep their places while nothing is added or taken away.
final class FindingList extends ListView<FindingRow> {
    private final ObservableList<FindingRow> lines = FXCollections.observableArrayList();
    private final FindingModel model;
    private final DeskWork work;
    private final Texts texts;

    FindingList(FindingModel model, DeskWork work, Texts texts) {
        this.model = model;
        this.work = work;
        this.texts = texts;
        setId("findings");
        getStyleClass().add("finding-list");
        accessibleTextProperty().bind(texts.text("desk.findings"));
        setItems(lines);
        setCellFactory(list -> cell());
        model.shownProperty().addListener(o -> fill());
        model.currentProperty().addListener(o -> follow());
        texts.localeProperty().addListener(o -> fill());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
    }

    private FindingCell cell() {
        FindingCell cell = new FindingCell(texts);
        InvalidationListener mark = o -> cell.setCurrent(cell.getItem() instanceof FindingRow.Found found
                && model.currentProperty().get().filter(c -> c.number() == found.item().number()).isPresent());
        cell.itemProperty().addListener(mark);
        cell.setUserData(mark);
        model.currentProperty().addListener(new WeakInvalidationListener(mark));
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && cell.getItem() instanceof FindingRow.Found found) {
                model.go(found.item());
            }
        });
        return cell;
    }

    /// Changed lines alone are put in place, so that the list neither jumps nor loses its scroll position.
    private void fill() {
        List<FindingRow> rows = work.standingProperty().get().map(s -> FindingRows.of(s, texts, model.shownProperty().get())).orElse(List.of());
        if (rows.size() == lines.size()) {
            IntStream.range(0, rows.size()).filter(i -> !rows.get(i).equals(lines.get(i))).forEach(i -> lines.set(i, rows.get(i)));
        } else {
            lines.setAll(rows);
        }
        follow();
    }

    private void follow() {
        Optional<Integer> at = model.currentProperty().get().map(Numbered::number).flatMap(this::line);
        if (at.isEmpty()) {
            getSelectionModel().clearSelection();
            return;
        }
        getSelectionModel().select(at.get());
        getFocusModel().focus(at.get());
        reveal(at.get());
    }

    private Optional<Integer> line(int number) {
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i) instanceof FindingRow.Found found && found.item().number() == number).boxed()
                .findFirst();
    }

    /// Scrolls no further than needed, the line after it included.
    private void reveal(int row) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null) {
            int first = flow.getFirstVisibleCell().getIndex();
            int last = flow.getLastVisibleCell().getIndex();
            if (row <= first || row >= last) {
                flow.scrollTo(Math.max(0, row <= first ? row - 1 : row - Math.max(1, last - first) + 2));
            }
        } else {
            scrollTo(Math.max(0, row - 2));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> model.step(-1);
            case DOWN -> model.step(1);
            case HOME -> end(List.copyOf(model.shownProperty().get()));
            case END -> end(model.shownProperty().get().reversed());
            case ENTER -> model.accept();
            default -> { return; }
        }
        event.consume();
    }

    private void end(List<Numbered> from) { from.stream().findFirst().ifPresent(model::go); }
}
