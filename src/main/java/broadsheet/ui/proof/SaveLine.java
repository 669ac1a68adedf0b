package broadsheet.ui.proof;

import broadsheet.proof.journal.SaveState;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.Texts;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Whether what was written is on the disk: 已保存 only when it is, and when it is not, why and what to do.
final class SaveLine extends HBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final DeskWork work;
    private final Texts texts;
    private final IconView warning = new IconView(Icon.PROBLEM);
    private final Label words = Parts.wrapped("save-words");
    private final Button retry;

    SaveLine(DeskWork work, Texts texts) {
        this.work = work;
        this.texts = texts;
        setId("save-line");
        getStyleClass().add("save-line");
        setAccessibleRole(AccessibleRole.TEXT);
        words.setId("save-state");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        retry = Parts.button(texts, "desk.save.retry", "save-retry", () -> work.journal().retry());
        retry.getStyleClass().add("plain");
        getChildren().addAll(warning, words, retry);
        work.saveProperty().addListener(o -> show());
        work.phaseProperty().addListener(o -> show());
        texts.localeProperty().addListener(o -> show());
        show();
    }

    private void show() {
        SaveState state = work.saveProperty().get();
        boolean failed = state instanceof SaveState.Failed || work.phaseProperty().get() == DeskWork.Phase.FAILED;
        words.setText(work.phaseProperty().get() == DeskWork.Phase.FAILED ? texts.say("desk.failed") : say(texts, state));
        Parts.present(warning, failed);
        Parts.present(retry, state instanceof SaveState.Failed);
        pseudoClassStateChanged(FAILED, failed);
        setAccessibleText(words.getText());
    }

    /// The state in words, and for a failure what to do about it.
    static String say(Texts texts, SaveState state) {
        return switch (state) {
            case SaveState.Saved saved -> texts.say("desk.save.saved");
            case SaveState.Saving saving -> texts.say("desk.save.saving", saving.entries());
            case SaveState.ReadOnly readOnly -> texts.say("desk.save.read-only");
            case SaveState.Failed failed -> texts.say("desk.save.failed", failed.entries(), switch (failed.reason()) {
                case DISK_FULL -> texts.say("desk.save.disk-full");
                case NOT_ALLOWED -> texts.say("desk.save.not-allowed");
                case GONE -> texts.say("desk.save.gone");
                case OTHER -> texts.say("desk.save.other", failed.detail());
            });
        };
    }
}
