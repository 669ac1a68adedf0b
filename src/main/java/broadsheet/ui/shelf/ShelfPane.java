package broadsheet.ui.shelf;

import broadsheet.library.ReadingState;
import broadsheet.library.Shelf;
import broadsheet.library.ShelfEntry;
import broadsheet.library.ShelfFilter;
import broadsheet.library.ShelfOrder;
import broadsheet.ui.control.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// 往期 over the whole window: head, nameplates and calendar at the left, covers or what is saved in the middle, the foot. FX thread.
final class ShelfPane extends BorderPane {
    /// What the shelf asks of the window.
    interface Commands extends CoverGrid.Commands {
        void openSaved(ReadingState.Saved item, boolean ownTab);

        void chooseFolder();

        void search();

        void close();
    }

    private final Texts texts;
    private final ShelfModel model;
    private final Commands commands;
    private final ShelfHead head;
    private final ShelfFoot foot;
    private final NameplateList nameplates;
    private final MonthCalendar calendar;
    private final CoverGrid covers;
    private final SavedList saved;
    private final StackPane middle = new StackPane();
    private final VBox left;
    private String nameplate = "";
    private Optional<MonthCalendar.Days> days = Optional.empty();
    /// The keyboard was meant for the covers, and there were none yet.
    private boolean coversWanted;

    ShelfPane(Texts texts, ShelfModel model, Covers images, Commands commands) {
        this.texts = texts;
        this.model = model;
        this.commands = commands;
        getStyleClass().addAll("whole", "shelf");
        setId("shelf");
        getStylesheets().add(ShelfPane.class.getResource("shelf.css").toExternalForm());
        head = new ShelfHead(texts, model, commands, () -> show(true));
        foot = new ShelfFoot(texts, model);
        nameplates = new NameplateList(texts, chosen -> {
            nameplate = chosen;
            show(true);
        });
        calendar = new MonthCalendar(texts, chosen -> {
            days = chosen;
            show(true);
        });
        covers = new CoverGrid(texts, model, images, commands);
        saved = new SavedList(texts, model, commands::openSaved);
        left = new VBox(label("shelf.nameplates", "shelf-head-line"), nameplates, label("shelf.calendar", "shelf-head-line"), calendar);
        left.getStyleClass().add("shelf-left");
        setTop(head);
        setLeft(left);
        setCenter(middle);
        setBottom(foot);
        model.shelfProperty().addListener(o -> changed());
        model.readingProperty().addListener(o -> show(false));
        model.troubleProperty().addListener(o -> show(false));
        texts.localeProperty().addListener(o -> show(false));
        changed();
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add(style);
        return label;
    }

    private void changed() {
        model.shelfProperty().get().ifPresent(shelf -> {
            nameplates.show(shelf);
            calendar.show(shelf);
        });
        show(false);
    }

    /// @param others whether others were asked for, and not only the shelf has changed
    private void show(boolean others) {
        Optional<Shelf> shelf = model.shelfProperty().get();
        boolean any = shelf.filter(s -> !s.entries().isEmpty()).isPresent();
        left.setVisible(any && !head.savedChosen());
        left.setManaged(left.isVisible());
        head.usable(any);
        List<ShelfEntry> listed = shelf.map(this::list).orElse(List.of());
        foot.show(shelf.map(s -> s.entries().size()).orElse(0), listed.size(), any);
        Node shown;
        if (head.savedChosen()) {
            shown = saved;
        } else if (listed.isEmpty()) {
            shown = empty(any);
        } else {
            covers.show(listed, others);
            shown = covers;
        }
        if (middle.getChildren().isEmpty() || middle.getChildren().getFirst() != shown) {
            middle.getChildren().setAll(shown);
        }
        if (coversWanted && shown == covers) {
            coversWanted = false;
            covers.requestFocus();
        }
    }

    private List<ShelfEntry> list(Shelf shelf) {
        LocalDate first = days.map(MonthCalendar.Days::first).orElse(LocalDate.MIN);
        LocalDate last = days.map(MonthCalendar.Days::last).orElse(LocalDate.MAX);
        ShelfFilter filter = new ShelfFilter(nameplate, head.words(), first, last, head.unreadChosen(), days.isEmpty() && !head.unreadChosen());
        ShelfOrder order = head.order(ShelfOrder.NEWEST);
        return shelf.list(filter, order, model.readingProperty().get()::isRead);
    }

    /// No folder yet, nothing in it, being looked at, or nothing that fits.
    private VBox empty(boolean any) {
        VBox box = new VBox();
        box.getStyleClass().add("shelf-empty");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (any) {
            box.getChildren().addAll(label("shelf.nofit", "shelf-empty-title"), label("shelf.nofit.words", "shelf-hint"), button("shelf-clear", "shelf.nofit.clear", () -> {
                days = Optional.empty();
                nameplate = "";
                calendar.clear();
                nameplates.getSelectionModel().selectFirst();
                head.clear();
                show(true);
            }));
        } else if (model.folder().toString().isEmpty()) {
            box.getChildren().addAll(label("shelf.none", "shelf-empty-title"), label("shelf.none.words", "shelf-hint"),
                    button("shelf-choose-first", "shelf.choose", commands::chooseFolder));
        } else if (model.shelfProperty().get().isEmpty() && model.troubleProperty().get().isEmpty()) {
            box.getChildren().add(label("shelf.looking", "shelf-empty-title"));
        } else {
            Label where = new Label(model.folder().toString());
            where.getStyleClass().add("shelf-hint");
            box.getChildren().addAll(label(model.troubleProperty().get().isEmpty() ? "shelf.bare" : "shelf.absent", "shelf-empty-title"), where,
                    model.troubleProperty().get().isEmpty() ? label("shelf.bare.words", "shelf-hint") : hint(model.troubleProperty().get()),
                    button("shelf-choose-first", "shelf.choose", commands::chooseFolder));
        }
        return box;
    }

    private static Label hint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("shelf-hint");
        return label;
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.text(key));
        button.getStyleClass().add("primary");
        button.setOnAction(e -> run.run());
        return button;
    }

    @Override
    public void requestFocus() {
        coversWanted = middle.getChildren().getFirst() != covers && model.troubleProperty().get().isEmpty() && model.shelfProperty().get().isEmpty();
        if (middle.getChildren().getFirst() instanceof VBox box) {
            box.getChildren().getLast().requestFocus();
        } else {
            middle.getChildren().getFirst().requestFocus();
        }
    }
}
