package broadsheet.ui.kiosk;

import broadsheet.ui.control.Texts;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Asks whether anybody still reads, counting down; a touch anywhere is the answer. FX thread.
final class Countdown extends WithinReach {
    private final Texts texts;
    private final Duration whole;
    private final Label seconds = Look.label("", "countdown-seconds");
    private final Region bar = new Region();
    private final Region rail = new Region();

    /// @param whole how long it counts
    Countdown(Texts texts, Duration whole) {
        this.texts = texts;
        this.whole = whole;
        getStyleClass().add("countdown");
        setId("countdown");
        setVisible(false);
        bar.getStyleClass().add("countdown-bar");
        rail.getStyleClass().add("countdown-rail");
        Label go = Look.label(texts.say("kiosk.stay.touch"), "invitation");
        StackPane line = new StackPane(rail, bar);
        line.getStyleClass().add("countdown-line");
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        VBox box = new VBox(Look.label(texts.say("kiosk.stay"), "countdown-title"), seconds, line, go);
        box.getStyleClass().add("countdown-box");
        getChildren().add(box);
    }

    /// Goes, and what it said with it.
    void hide() {
        setVisible(false);
        seconds.setText("");
    }

    /// Shows how long is left.
    void show(Duration left) {
        long whole = Math.max(1, (left.toMillis() + 999) / 1000);
        seconds.setText(texts.say("kiosk.stay.left", String.valueOf(whole)));
        bar.setMaxWidth(rail.getWidth() * Math.clamp((double) left.toMillis() / this.whole.toMillis(), 0.0, 1.0));
        setVisible(true);
    }
}
