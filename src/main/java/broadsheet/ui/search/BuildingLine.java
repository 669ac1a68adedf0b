package broadsheet.ui.search;

import broadsheet.ui.control.Texts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How far the text of the shelf is gathered, with a button that stops it; gone when it is done.
final class BuildingLine extends HBox {
    private final Texts texts;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    BuildingLine(Texts texts, ObservableValue<PastEditions.Building> building, Runnable stop) {
        this.texts = texts;
        getStyleClass().add("building-line");
        setId("search-building");
        setAlignment(Pos.CENTER_LEFT);
        bar.accessibleTextProperty().bind(words.textProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button end = new Button();
        end.textProperty().bind(texts.text("busy.cancel"));
        end.setOnAction(e -> stop.run());
        getChildren().addAll(words, bar, end);
        building.addListener((o, was, is) -> show(is));
        texts.localeProperty().addListener(o -> show(building.getValue()));
        show(building.getValue());
    }

    private void show(PastEditions.Building now) {
        setVisible(now.active());
        setManaged(now.active());
        words.setText(texts.say("search.building", now.done(), now.total()));
        bar.setProgress(now.total() == 0 ? 0 : (double) now.done() / now.total());
    }
}
