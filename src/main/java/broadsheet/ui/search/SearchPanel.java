package broadsheet.ui.search;

import broadsheet.search.Scope;
import broadsheet.ui.control.ClearableField;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.Texts;
import broadsheet.ui.control.Tips;
import broadsheet.ui.desk.Desk;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// 检索: the field, where to look, and the results; a start page while the field is empty. FX thread.
final class SearchPanel extends VBox {
    private final Texts texts;
    private final SearchSession session;
    private final PastEditions past;
    private final TextField field = new ClearableField();
    private final Map<Scope, ToggleButton> chips = new EnumMap<>(Scope.class);
    private final ToggleButton thisEdition = new ToggleButton();
    private final ToggleButton pastEditions = new ToggleButton();
    private final Label count = new Label();
    private final HBox countLine;
    private final StackPane middle = new StackPane();
    private final SearchStart start;
    private final ResultList results;
    private final NothingFound nothing;
    private final VBox noShelf;

    SearchPanel(Desk desk, SearchSession session, PastEditions past, ResultFile file) {
        this.texts = desk.texts();
        this.session = session;
        this.past = past;
        getStyleClass().add("search-panel");
        getStylesheets().add(SearchPanel.class.getResource("search-panel.css").toExternalForm());
        start = new SearchStart(desk, session, this::look);
        results = new ResultList(session, texts, session::go);
        nothing = new NothingFound(texts, this::everywhere, () -> pastEditions.fire());
        noShelf = noShelf();
        field.setId("search-field");
        field.promptTextProperty().bind(texts.text("search.prompt"));
        field.accessibleTextProperty().bind(texts.text("search.prompt"));
        field.setText(session.words());
        field.textProperty().addListener((o, was, is) -> session.find(is));
        session.wordsProperty().addListener(o -> follow());
        countLine = countLine(file);
        VBox head = new VBox(field, new HBox(where()), scopes(), countLine);
        head.getStyleClass().add("search-top");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, new BuildingLine(texts, past.building(), past::stop), middle);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        session.resultProperty().addListener(o -> show());
        session.atProperty().addListener(o -> count());
        past.store().addListener(o -> show());
        desk.reader().bundleProperty().addListener(o -> thisEdition.setDisable(desk.reader().edition().isEmpty()));
        thisEdition.setDisable(desk.reader().edition().isEmpty());
        if (thisEdition.isDisable()) {
            pastEditions.fire();
        }
        show();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Another edition came to the front with words of its own.
    private void follow() {
        if (!field.getText().strip().equals(session.words())) {
            field.setText(session.words());
        }
    }

    /// Looks on the shelf from now on.
    void onShelf() {
        if (!session.shelf()) {
            pastEditions.fire();
        }
    }

    private void look(String words) {
        field.setText(words);
        field.requestFocus();
        field.end();
    }

    /// 本期 | 往期
    private SegmentedButton where() {
        thisEdition.textProperty().bind(texts.text("search.this"));
        pastEditions.textProperty().bind(texts.text("search.past"));
        thisEdition.setId("search-this");
        pastEditions.setId("search-past");
        thisEdition.setSelected(!session.shelf());
        pastEditions.setSelected(session.shelf());
        for (ToggleButton button : List.of(thisEdition, pastEditions)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(e -> {
                button.setSelected(true);
                session.onShelf(pastEditions.isSelected());
                show();
            });
        }
        return new SegmentedButton(thisEdition, pastEditions);
    }

    /// Which kinds of text; none chosen is all.
    private HBox scopes() {
        HBox line = new HBox();
        line.getStyleClass().add("scope-line");
        for (Scope scope : Scope.values()) {
            ToggleButton chip = new ToggleButton();
            chip.textProperty().bind(texts.text(key(scope)));
            chip.setId("scope-" + scope.name().toLowerCase(java.util.Locale.ROOT));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setOnAction(e -> session.within(chosen()));
            chips.put(scope, chip);
            line.getChildren().add(chip);
        }
        return line;
    }

    private static String key(Scope scope) {
        return switch (scope) {
            case TITLE -> "search.scope.title";
            case BODY -> "search.scope.body";
            case CAPTION -> "search.scope.caption";
            case AUTHOR -> "search.scope.author";
        };
    }

    private Set<Scope> chosen() {
        Set<Scope> chosen = EnumSet.noneOf(Scope.class);
        chips.forEach((scope, chip) -> {
            if (chip.isSelected()) {
                chosen.add(scope);
            }
        });
        return chosen;
    }

    private void everywhere() {
        chips.values().forEach(c -> c.setSelected(false));
        session.within(Set.of());
    }

    private HBox countLine(ResultFile file) {
        count.setId("search-count");
        count.getStyleClass().add("search-count");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        MenuButton export = new MenuButton();
        export.setId("search-export");
        export.textProperty().bind(texts.text("search.export.menu"));
        for (ResultFile.Kind kind : ResultFile.Kind.values()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(texts.text(kind.key));
            item.setOnAction(e -> file.save(kind, session.resultProperty().get(), session.words()));
            export.getItems().add(item);
        }
        HBox line = new HBox(count, button("search-up", Icon.UP, texts.text("action.search-previous"), () -> session.step(-1)),
                button("search-down", Icon.DOWN, texts.text("action.search-next"), () -> session.step(1)), export);
        line.getStyleClass().add("count-line");
        return line;
    }

    private static Button button(String id, Icon icon, ObservableStringValue word, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new IconView(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.textProperty().bind(word);
        button.accessibleTextProperty().bind(word);
        Tips.on(button, word);
        button.setOnAction(e -> run.run());
        return button;
    }

    /// Said where the shelf is to be searched and there is none.
    private VBox noShelf() {
        Label title = new Label();
        title.textProperty().bind(texts.text("search.noshelf"));
        title.getStyleClass().add("nothing-title");
        Label words = new Label();
        words.textProperty().bind(texts.text("search.noshelf.words"));
        words.getStyleClass().add("nothing-advice");
        words.setWrapText(true);
        Button open = new Button();
        open.textProperty().bind(texts.text("search.noshelf.open"));
        open.setId("search-open-shelf");
        open.getStyleClass().add("plain");
        open.setOnAction(e -> past.show());
        VBox box = new VBox(title, words, open);
        box.getStyleClass().add("nothing-found");
        return box;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != field) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> session.step(1);
            case UP -> session.step(-1);
            case ENTER -> session.go(Math.max(0, session.atProperty().get()), true, event.isShortcutDown());
            default -> { return; }
        }
        event.consume();
    }

    private void show() {
        chips.forEach((scope, chip) -> chip.setSelected(!session.scopes().equals(Scope.ALL) && session.scopes().contains(scope)));
        boolean asked = !session.words().isEmpty();
        boolean any = session.resultProperty().get().hits() > 0;
        Node shown;
        if (session.shelf() && past.store().getValue().isEmpty()) {
            shown = noShelf;
        } else if (!asked) {
            shown = start;
        } else if (any) {
            shown = results;
        } else {
            nothing.show(session.words(), session.scopes(), !session.shelf());
            shown = nothing;
        }
        if (middle.getChildren().isEmpty() || middle.getChildren().getFirst() != shown) {
            middle.getChildren().setAll(shown);
        }
        countLine.setVisible(any);
        countLine.setManaged(any);
        count();
    }

    private void count() {
        var result = session.resultProperty().get();
        int at = session.atProperty().get();
        count.setText(at < 0 ? texts.say("search.total", result.hits(), result.articles()) : texts.say("search.count", at + 1, result.hits()));
    }
}
