package broadsheet.ui.proof;

import broadsheet.proof.compare.Outcome;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.ui.control.RowCell;
import broadsheet.ui.control.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What became of one mark: the verdict by sign and word, what stood there, what should, and what does.
final class OutcomeCell extends RowCell<Outcome> {
    private final Texts texts;
    private final Label verdict = Parts.label("outcome-verdict");
    private final Label asked = Parts.wrapped("outcome-asked");
    private final Label now = Parts.wrapped("desk-quiet");
    private final VBox box = new VBox(verdict, asked, now);

    OutcomeCell(Texts texts) {
        this.texts = texts;
        box.getStyleClass().add("outcome");
    }

    @Override
    protected Node show(Outcome outcome) {
        verdict.setText(sign(outcome.verdict()) + " " + texts.say("desk.outcome." + Words.code(outcome.verdict())) + "　" + outcome.entry().author());
        asked.setText(asked(outcome));
        now.setText(outcome.now().isEmpty() ? "" : texts.say("desk.outcome.now", outcome.now()));
        Parts.present(now, !outcome.now().isEmpty());
        setAccessibleText(verdict.getText() + " " + asked.getText() + " " + now.getText());
        return box;
    }

    /// The sign, what it stands on, what should stand there; of a picture its caption.
    private String asked(Outcome outcome) {
        boolean picture = outcome.entry() instanceof Mark mark && mark.anchor() instanceof Anchor.OfPicture;
        String sign = outcome.entry() instanceof Mark mark ? Signs.glyph(mark.sign()) + " " + Signs.say(texts, mark) + "　"
                : outcome.expected().isEmpty() ? Signs.glyph(Sign.DELETE) + " " : "";
        boolean told = outcome.expected().isEmpty() || outcome.was().equals(outcome.expected());
        return sign + (picture ? texts.say("desk.picture") : "") + outcome.was() + (told ? "" : " → " + outcome.expected());
    }

    /// A sign for a verdict, so that no colour is needed.
    static String sign(Outcome.Verdict verdict) {
        return switch (verdict) {
            case DONE -> "✓";
            case NOT_DONE -> "✗";
            case WRONG -> "!";
            case LOST -> "?";
            case LOOK -> "…";
        };
    }
}
