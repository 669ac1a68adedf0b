package broadsheet.ui.shelf;

import broadsheet.library.ShelfEntry;
import broadsheet.ui.control.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.GridView;

/// The covers in rows; only the rows in sight have nodes. Arrows move from cover to cover, Enter opens, R marks read, S saves. FX thread.
final class CoverGrid extends StackPane {
    private static final double LINES = 5.2;
    private static final double SIDE = 12;
    /// What the grid leaves for its scroll bar.
    private static final double BAR = 18;

    /// What may be asked for an edition.
    interface Commands {
        void open(ShelfEntry entry, boolean ownTab);

        void toggleRead(ShelfEntry entry);

        void toggleSaved(ShelfEntry entry);
    }

    private final Texts texts;
    private final ShelfModel model;
    private final Commands commands;
    private final ObservableList<ShelfEntry> entries = FXCollections.observableArrayList();
    private final GridView<ShelfEntry> grid = new GridView<>(entries);
    private final Set<CoverCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final Label measure = new Label("报");
    private int current = -1;

    CoverGrid(Texts texts, ShelfModel model, Covers covers, Commands commands) {
        this.texts = texts;
        this.model = model;
        this.commands = commands;
        grid.setId("shelf-covers");
        grid.getStyleClass().add("cover-grid");
        grid.setAccessibleRole(AccessibleRole.LIST_VIEW);
        grid.accessibleTextProperty().bind(texts.text("shelf.covers.name"));
        grid.setFocusTraversable(true);
        grid.setCellWidth(Covers.WIDTH + SIDE);
        grid.setHorizontalCellSpacing(SIDE);
        grid.setVerticalCellSpacing(SIDE);
        grid.setCellFactory(view -> cell(covers));
        grid.widthProperty().addListener(o -> spread());
        measure.setVisible(false);
        measure.setManaged(false);
        measure.fontProperty().addListener(o -> measure());
        measure();
        getChildren().addAll(measure, grid);
        covers.setOnArrived(entry -> cells.stream().filter(c -> entry.equals(c.getItem())).forEach(CoverCell::cover));
        model.readingProperty().addListener(o -> mark());
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.focusedProperty().addListener(o -> {
            if (grid.isFocused() && current < 0 && !entries.isEmpty()) {
                go(0);
            }
            mark();
        });
    }

    private void measure() { grid.setCellHeight(CoverCell.HEIGHT + measure.getFont().getSize() * LINES); }

    /// Spreads the covers over the width, so that a row ends where the grid does.
    private void spread() {
        double width = grid.getWidth() - BAR;
        int fit = Math.max(1, (int) Math.floor(width / (grid.getCellWidth() + 2 * SIDE)));
        grid.setHorizontalCellSpacing(Math.max(SIDE, Math.floor((width / fit - grid.getCellWidth()) / 2 * 10) / 10 - 0.1));
    }

    private CoverCell cell(Covers covers) {
        CoverCell cell = new CoverCell(texts, covers);
        cells.add(cell);
        cell.itemProperty().addListener(o -> mark(cell));
        cell.indexProperty().addListener(o -> mark(cell));
        cell.setOnMouseClicked(event -> {
            boolean middle = event.getButton() == MouseButton.MIDDLE;
            if (cell.getItem() != null && (middle || event.getButton() == MouseButton.PRIMARY)) {
                grid.requestFocus();
                go(entries.indexOf(cell.getItem()));
                commands.open(cell.getItem(), middle || event.isShortcutDown());
            }
        });
        cell.setOnContextMenuRequested(event -> {
            if (cell.getItem() != null && cell.getItem().summary().isPresent()) {
                menu(cell.getItem()).show(cell, event.getScreenX(), event.getScreenY());
            }
        });
        return cell;
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

    /// Shows these editions from the first on.
    void show(List<ShelfEntry> shown) {
        if (!shown.equals(entries)) {
            entries.setAll(shown);
            current = Math.min(current, entries.size() - 1);
        }
        mark();
    }

    private void mark() { cells.forEach(this::mark); }

    private void mark(CoverCell cell) { cell.mark(model.readingProperty().get(), grid.isFocused() && cell.getIndex() == current); }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> go(current - 1);
            case RIGHT -> go(current + 1);
            case UP -> go(current - columns());
            case DOWN -> go(current + columns());
            case HOME -> go(0);
            case END -> go(entries.size() - 1);
            case PAGE_UP -> go(Math.max(0, current - columns() * 2));
            case PAGE_DOWN -> go(Math.min(entries.size() - 1, current + columns() * 2));
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
            if (grid.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(to / columns());
            }
        }
    }

    /// Covers in a row, as the grid lays them out: each with its spacing on both sides, beside the scroll bar.
    private int columns() {
        double place = grid.getCellWidth() + 2 * grid.getHorizontalCellSpacing();
        return Math.max(1, (int) Math.floor((grid.getWidth() - BAR) / place));
    }

    @Override
    public void requestFocus() { grid.requestFocus(); }
}
