package broadsheet.ui.proof;

import broadsheet.proof.journal.SaveState;
import broadsheet.ui.control.Texts;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Stands between the user and the way out while something is not saved: try again, keep it in a file, stay, or give it up knowingly.
final class UnsavedSheet extends VBox {
    private final Button retry;

    /// What can be done.
    interface Ways {
        /// Tries to save and closes the window if that succeeds.
        void retry();

        /// Writes everything to a file of the user's choice.
        void keep();

        /// Goes on working.
        void stay();

        /// Closes the window without saving.
        void giveUp();
    }

    UnsavedSheet(Texts texts, Supplier<SaveState> state, Ways ways) {
        getStyleClass().addAll("sheet", "unsaved-sheet");
        setId("unsaved");
        getStylesheets().add(UnsavedSheet.class.getResource("proof-desk.css").toExternalForm());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = Parts.label(texts, "desk.unsaved.title", "sheet-title");
        Label words = Parts.wrapped("problem-more");
        words.setText(SaveLine.say(texts, state.get()));
        Label more = Parts.wrapped("problem-more");
        more.textProperty().bind(texts.text("desk.unsaved.more"));
        retry = Parts.button(texts, "desk.unsaved.retry", "unsaved-retry", ways::retry);
        retry.getStyleClass().add("primary");
        Button keep = Parts.button(texts, "desk.unsaved.keep", "unsaved-keep", ways::keep);
        Button stay = Parts.button(texts, "desk.unsaved.stay", "unsaved-stay", ways::stay);
        Button give = Parts.button(texts, "desk.unsaved.give-up", "unsaved-give-up", ways::giveUp);
        for (Button button : new Button[] {keep, stay, give}) {
            button.getStyleClass().add("plain");
        }
        HBox buttons = new HBox(retry, keep, stay, Parts.space(), give);
        buttons.getStyleClass().add("unsaved-buttons");
        getChildren().addAll(title, words, more, buttons);
    }

    @Override
    public void requestFocus() { retry.requestFocus(); }
}
