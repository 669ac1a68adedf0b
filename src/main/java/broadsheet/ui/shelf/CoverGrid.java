package broadsheet.ui.shelf;

import broadsheet.library.ShelfEntry;
import broadsheet.ui.control.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The covers in rows; only the rows in sight have nodes, and they keep them when other editions are shown. Arrows move from cover to
/// cover, Enter opens, R marks read, S saves. FX thread.
final class CoverGrid extends StackPane {
    private static final double LINES = 5.2;
    private static final double SIDE = 12;
    private static final double CELL = Covers.WIDTH + SIDE;
    /// What is left for the scroll bar.
    private static final double BAR = 18;

    /// What may be asked for an edition.
    interface Commands {
        void open(ShelfEntry entry, boolean ownTab);

        void toggleRead(ShelfEntry entry);

        void toggleSaved(ShelfEntry entry);
    }

    private final Texts texts;
    private final ShelfModel model;
    private final Covers covers;
    private final Commands commands;
    private final CoverRows numbers = new CoverRows();
    private final Grid grid = new Grid();
    private final Set<Row> rows = Collections.newSetFromMap(new WeakHashMap<>());
    private final Label measure = new Label("报");
    private List<ShelfEntry> entries = List.of();
    private int columns = 1;
    private double gap = SIDE;
    private int current = -1;

    CoverGrid(Texts texts, ShelfModel model, Covers covers, Commands commands) {
        this.texts = texts;
        this.model = model;
        this.covers = covers;
        this.commands = commands;
        grid.setId("shelf-covers");
        grid.getStyleClass().add("cover-grid");
        grid.accessibleTextProperty().bind(texts.text("shelf.covers.name"));
        grid.setCellFactory(view -> new Row());
        grid.setItems(numbers);
        grid.widthProperty().addListener(o -> spread());
        measure.setVisible(false);
        measure.setManaged(false);
        measure.fontProperty().addListener(o -> measure());
        measure();
        getChildren().addAll(measure, grid);
        covers.setShown(entry -> rows.stream().anyMatch(r -> r.shows(entry)));
        covers.setOnArrived(entry -> rows.forEach(r -> r.arrived(entry)));
        model.readingProperty().addListener(o -> mark());
        texts.localeProperty().addListener(o -> rows.forEach(Row::again));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.focusedProperty().addListener(o -> {
            if (grid.isFocused() && current < 0 && !entries.isEmpty()) {
                go(0);
            }
            mark();
        });
    }

    /// The list of rows; to a screen reader the focus is at a cover.
    private final class Grid extends ListView<Integer> {
        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            Optional<CoverCell> cover = attribute == AccessibleAttribute.FOCUS_ITEM ? rows.stream().flatMap(r -> r.cell(current).stream()).findFirst()
                    : Optional.empty();
            return cover.isPresent() ? cover.get() : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    /// A row of covers. It has no more cells than there are columns and fills them with whatever its number says.
    private final class Row extends ListCell<Integer> {
        private final HBox line = new HBox();

        Row() {
            getStyleClass().add("cover-row");
            line.setMinWidth(0);
            setPrefWidth(0);
            rows.add(this);
        }

        @Override
        protected void updateItem(Integer row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (getGraphic() == null) {
                setGraphic(line);
            }
            fill();
        }

        void fill() {
            line.setSpacing(gap);
            line.setStyle("-fx-padding: 0 0 0 " + gap / 2 + "px");
            while (line.getChildren().size() < columns) {
                line.getChildren().add(made());
            }
            while (line.getChildren().size() > columns) {
                line.getChildren().removeLast();
            }
            for (int i = 0; i < columns; i++) {
                int at = isEmpty() || getItem() == null ? -1 : getItem() * columns + i;
                Optional<ShelfEntry> entry = at >= 0 && at < entries.size() ? Optional.of(entries.get(at)) : Optional.empty();
                CoverCell cell = at(i);
                if (entry.isEmpty() || cell.entry().filter(e -> e == entry.get()).isEmpty()) {
                    cell.show(entry);
                }
            }
            mark();
        }

        /// The same editions in other words.
        void again() {
            for (int i = 0; i < line.getChildren().size(); i++) {
                at(i).show(at(i).entry());
            }
        }

        private CoverCell at(int column) { return (CoverCell) line.getChildren().get(column); }

        void mark() {
            for (int i = 0; i < line.getChildren().size(); i++) {
                at(i).mark(model.readingProperty().get(), grid.isFocused() && cell(current).filter(at(i)::equals).isPresent());
            }
        }

        Optional<CoverCell> cell(int edition) {
            int column = isEmpty() || getItem() == null ? -1 : edition - getItem() * columns;
            return column >= 0 && column < line.getChildren().size() ? Optional.of(at(column)) : Optional.empty();
        }

        boolean shows(ShelfEntry entry) { return isVisible() && line.getChildren().stream().anyMatch(c -> is(c, entry)); }

        void arrived(ShelfEntry entry) { line.getChildren().stream().filter(c -> is(c, entry)).forEach(c -> ((CoverCell) c).cover()); }

        private static boolean is(javafx.scene.Node node, ShelfEntry entry) { return ((CoverCell) node).entry().filter(entry::equals).isPresent(); }
    }

    private CoverCell made() {
        CoverCell cell = new CoverCell(texts, covers, CELL);
        cell.setOnMouseClicked(event -> cell.entry().ifPresent(entry -> {
            boolean middle = event.getButton() == MouseButton.MIDDLE;
            if (middle || event.getButton() == MouseButton.PRIMARY) {
                grid.requestFocus();
                go(entries.indexOf(entry));
                commands.open(entry, middle || event.isShortcutDown());
            }
        }));
        cell.setOnContextMenuRequested(event -> cell.entry().filter(e -> e.summary().isPresent())
                .ifPresent(entry -> menu(entry).show(cell, event.getScreenX(), event.getScreenY())));
        return cell;
    }

    private void measure() { grid.setFixedCellSize(Math.round(CoverCell.HEIGHT + measure.getFont().getSize() * LINES + SIDE)); }

    /// As many columns as fit, spread over the width so that a row ends where the grid does.
    private void spread() {
        double width = grid.getWidth() - grid.getInsets().getLeft() - grid.getInsets().getRight() - BAR;
        int first = current >= 0 ? current : 0;
        columns = Math.max(1, (int) Math.floor(width / (CELL + SIDE)));
        gap = Math.max(SIDE, Math.floor(width / columns - CELL));
        numbers.resize(Math.ceilDiv(entries.size(), columns));
        rows.forEach(Row::fill);
        reveal(first);
    }

    private ContextMenu menu(ShelfEntry entry) {
        String id = entry.summary().orElseThrow().id();
        boolean read = model.readingProperty().get().isRead(id);
        boolean saved = model.readingProperty().get().saved().stream().anyMatch(s -> s.edition().equals(id) && s.article().isEmpty());
        return new ContextMenu(item("shelf.open", () -> commands.open(entry, false)), item("shelf.open.tab", () -> commands.open(entry, true)),
                item(read ? "shelf.unread.mark" : "shelf.read.mark", () -> commands.toggleRead(entry)),
                item(saved ? "shelf.unsave" : "shelf.save", () -> commands.toggleSaved(entry)));
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(texts.say(key));
        item.setOnAction(e -> run.run());
        return item;
    }

    /// Shows these editions; the one the keyboard is at stays so while it is among them.
    ///
    /// @param fromTheFirst whether the first row is to be in sight: others were asked for
    void show(List<ShelfEntry> shown, boolean fromTheFirst) {
        Optional<ShelfEntry> at = current >= 0 && current < entries.size() ? Optional.of(entries.get(current)) : Optional.empty();
        entries = shown;
        int same = at.map(shown::indexOf).orElse(-1);
        current = same >= 0 ? same : Math.min(current, shown.size() - 1);
        numbers.resize(Math.ceilDiv(shown.size(), columns));
        rows.forEach(Row::fill);
        if (fromTheFirst && !shown.isEmpty()) {
            current = grid.isFocused() ? 0 : -1;
            mark();
            reveal(0);
        }
    }

    private void mark() { rows.forEach(Row::mark); }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> go(current - 1);
            case RIGHT -> go(current + 1);
            case UP -> go(current - columns);
            case DOWN -> go(current + columns);
            case HOME -> go(0);
            case END -> go(entries.size() - 1);
            case PAGE_UP -> go(Math.max(0, current - columns * 2));
            case PAGE_DOWN -> go(Math.min(entries.size() - 1, current + columns * 2));
            case ENTER, SPACE -> atCurrent(entry -> commands.open(entry, event.isShortcutDown()));
            case R -> atCurrent(commands::toggleRead);
            case S -> atCurrent(commands::toggleSaved);
            default -> { return; }
        }
        event.consume();
    }

    private void atCurrent(Consumer<ShelfEntry> command) {
        if (current >= 0 && current < entries.size()) {
            command.accept(entries.get(current));
        }
    }

    private void go(int to) {
        if (to >= 0 && to < entries.size()) {
            current = to;
            mark();
            reveal(to);
            grid.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    private void reveal(int edition) {
        if (edition < entries.size() && grid.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(edition / columns);
        }
    }

    @Override
    public void requestFocus() { grid.requestFocus(); }
}
