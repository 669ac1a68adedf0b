package broadsheet.ui.shelf;

import broadsheet.library.Retention;
import broadsheet.library.ShelfEntry;
import broadsheet.ui.control.FileFault;
import broadsheet.ui.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// 只留最近 N 期: says exactly what would go, and removes it only when told so here; nothing is preset to yes. FX thread.
final class KeepLast extends HBox {
    private static final int[] CHOICES = {7, 10, 20, 30, 60, 90, 180, 365, 730};

    private final Texts texts;
    private final ShelfModel model;
    private final Consumer<String> say;
    private final Label keep = new Label();
    private final Label words = new Label();
    private final Button remove = new Button();
    private int choice = 3;
    private List<ShelfEntry> surplus = List.of();

    /// @param say takes the outcome in words
    KeepLast(Texts texts, ShelfModel model, Consumer<String> say) {
        this.texts = texts;
        this.model = model;
        this.say = say;
        setId("keep-last");
        getStyleClass().add("keep-last");
        setAlignment(Pos.CENTER_LEFT);
        keep.setId("keep-count");
        keep.getStyleClass().add("keep-count");
        words.setId("keep-words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        remove.setId("keep-remove");
        remove.getStyleClass().add("primary");
        remove.setOnAction(e -> remove());
        Button cancel = button("keep-cancel", "shelf.keep.cancel", this::close);
        cancel.getStyleClass().add("plain");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(button("keep-fewer", "shelf.keep.fewer", () -> step(-1)), keep, button("keep-more", "shelf.keep.more", () -> step(1)),
                words, cancel, remove);
        close();
        model.shelfProperty().addListener(o -> count());
        model.readingProperty().addListener(o -> count());
        texts.localeProperty().addListener(o -> count());
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    void open() {
        setVisible(true);
        setManaged(true);
        count();
        getChildren().getFirst().requestFocus();
    }

    void close() {
        setVisible(false);
        setManaged(false);
    }

    private void step(int step) {
        choice = Math.clamp(choice + step, 0, CHOICES.length - 1);
        count();
    }

    private void count() {
        if (!isVisible()) {
            return;
        }
        surplus = model.surplus(CHOICES[choice]);
        keep.setText(texts.say("shelf.keep.count", CHOICES[choice]));
        remove.setDisable(surplus.isEmpty());
        remove.setText(texts.say("shelf.keep.remove", surplus.size()));
        words.setText(surplus.isEmpty() ? texts.say("shelf.keep.none")
                : texts.say("shelf.keep.words", surplus.size(), day(surplus.getFirst()), day(surplus.getLast())));
    }

    private static String day(ShelfEntry entry) { return entry.date().map(Object::toString).orElse(""); }

    private void remove() {
        List<ShelfEntry> going = surplus;
        close();
        model.remove(going, texts, removals -> {
            long gone = removals.stream().filter(r -> r.outcome() == Retention.Outcome.REMOVED).count();
            String why = removals.stream().flatMap(r -> r.cause().stream()).findFirst().map(cause -> " " + FileFault.of(cause).words(texts)).orElse("");
            say.accept(gone == going.size() ? texts.say("shelf.keep.done", gone) : texts.say("shelf.keep.partly", gone, going.size() - gone) + why);
        });
    }
}
