package broadsheet.ui.shell;

import broadsheet.prefs.Preferences;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The type size in a pop-over: a slider with a word set in that size, steps, 100 %, and 大字.
final class TypePane extends VBox {
    private boolean following;

    TypePane(Reader reader, Texts texts) {
        getStyleClass().add("popover-pane");
        Label sample = Styles.label(texts.text("type.sample"), "sample");
        sample.setMinHeight(64);
        sample.setAlignment(Pos.CENTER_LEFT);
        Slider slider = new Slider(Preferences.MIN_SCALE * 100, Preferences.MAX_SCALE * 100, reader.scaleProperty().get() * 100);
        slider.setId("type-slider");
        slider.setBlockIncrement(10);
        slider.accessibleTextProperty().bind(texts.text("type.slider"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().addListener((o, was, is) -> {
            if (!following) {
                reader.setScale(Math.round(is.doubleValue() / 5) * 5 / 100.0);
            }
        });
        Button normal = Styles.worded(Icon.TYPE, texts.text("type.normal"), reader::resetScale);
        normal.setId("type-normal");
        CheckBox large = new CheckBox();
        large.setId("type-large");
        large.textProperty().bind(texts.text("type.large.long"));
        large.setSelected(reader.largeProperty().get());
        large.setOnAction(event -> reader.switchLarge(large.isSelected()));
        reader.largeProperty().addListener((o, was, is) -> large.setSelected(is));
        Label value = new Label();
        value.setMinWidth(52);
        Runnable follow = () -> {
            following = true;
            slider.setValue(reader.scaleProperty().get() * 100);
            following = false;
            value.setText(Math.round(reader.scaleProperty().get() * 100) + " %");
            sample.setStyle("-fx-font-size: " + Math.round(18 * reader.scaleProperty().get()) + "px");
        };
        reader.scaleProperty().addListener(o -> follow.run());
        follow.run();
        HBox row = new HBox(8, slider, value);
        row.setAlignment(Pos.CENTER);
        getStyleClass().add("type-pane");
        getChildren().addAll(Styles.label(texts.text("type.title"), "pane-title"), sample, row, large, normal);
    }
}
