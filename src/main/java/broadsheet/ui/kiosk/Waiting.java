package broadsheet.ui.kiosk;

import broadsheet.ui.control.Texts;
import javafx.scene.layout.VBox;

/// What is shown before the first edition has come. FX thread.
final class Waiting extends VBox {
    Waiting(Texts texts) {
        getStyleClass().add("waiting");
        getChildren().addAll(Look.label(texts.say("kiosk.waiting"), "waiting-title"), Look.label(texts.say("kiosk.waiting.more"), "waiting-more"));
    }
}
