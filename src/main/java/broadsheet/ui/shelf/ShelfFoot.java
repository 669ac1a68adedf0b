package broadsheet.ui.shelf;

import broadsheet.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The foot of the shelf: how many editions, what is under way, and 只留最近 N 期 with its confirmation. FX thread.
final class ShelfFoot extends VBox {
    private final Texts texts;
    private final ShelfModel model;
    private final Label count = new Label();
    private final Label said = new Label();
    private final Label work = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button stop = new Button();
    private final Button keep = new Button();
    private String told = "";

    ShelfFoot(Texts texts, ShelfModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("shelf-foot");
        KeepLast keepLast = new KeepLast(texts, model, said::setText);
        count.setId("shelf-count");
        said.setId("shelf-said");
        said.getStyleClass().add("shelf-said");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        work.setId("shelf-work");
        bar.accessibleTextProperty().bind(work.textProperty());
        stop.textProperty().bind(texts.text("busy.cancel"));
        stop.setId("shelf-stop");
        stop.setOnAction(e -> model.stopGathering());
        keep.textProperty().bind(texts.text("shelf.keep"));
        keep.setId("shelf-keep");
        keep.setOnAction(e -> {
            said.setText("");
            keepLast.open();
        });
        for (Region part : new Region[] {count, work, stop, keep}) {
            part.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox line = new HBox(count, said, work, bar, stop, keep);
        line.getStyleClass().add("shelf-foot-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(keepLast, line);
        model.troubleProperty().addListener(o -> tell());
        model.noteProperty().addListener(o -> tell());
        model.lookingProperty().addListener(o -> work());
        model.gatheringProperty().addListener(o -> work());
        texts.localeProperty().addListener(o -> work());
        work();
    }

    /// @param all    editions on the shelf
    /// @param listed of them shown
    void show(int all, int listed, boolean any) {
        count.setText(!any ? "" : all == listed ? texts.say("shelf.count", all) : texts.say("shelf.count.some", all, listed));
        keep.setVisible(any);
        keep.setManaged(any);
    }

    /// What went wrong stands here as long as it does.
    private void tell() {
        String now = model.troubleProperty().get().isEmpty() ? model.noteProperty().get() : model.troubleProperty().get();
        if (!now.isEmpty() || said.getText().equals(told)) {
            said.setText(now);
        }
        told = now;
    }

    private void work() {
        Gathering looking = model.lookingProperty().get();
        Gathering gathering = model.gatheringProperty().get();
        Gathering now = looking.total() > 0 ? looking : gathering;
        boolean busy = now.total() > 0;
        work.setText(!busy ? "" : texts.say(now == looking ? "shelf.looking.at" : "shelf.gathering.at", now.done(), now.total()));
        bar.setProgress(busy ? (double) now.done() / now.total() : 0);
        bar.setVisible(busy);
        bar.setManaged(busy);
        stop.setVisible(busy && now != looking);
        stop.setManaged(busy && now != looking);
    }
}
