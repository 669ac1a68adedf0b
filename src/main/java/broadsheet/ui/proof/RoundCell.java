package broadsheet.ui.proof;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.proof.round.RoundState;
import broadsheet.ui.control.RowCell;
import broadsheet.ui.control.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the rounds: what is signed, and a sign for each of the five rounds: ✓ signed, ! changed since, · open.
final class RoundCell extends RowCell<Subject> {
    private final Texts texts;
    private final DeskWork work;
    private final Label name = Parts.label("round-name");
    private final HBox line = new HBox(name);
    private final Map<Stage, Label> marks = new EnumMap<>(Stage.class);

    RoundCell(Texts texts, DeskWork work) {
        this.texts = texts;
        this.work = work;
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        for (Stage stage : Stage.values()) {
            Label mark = Parts.label("round-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            marks.put(stage, mark);
            line.getChildren().add(mark);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("finding-line", "mark-line");
    }

    @Override
    protected @Nullable Node show(Subject subject) { return work.standingProperty().get().map(standing -> show(standing, subject)).orElse(null); }

    private Node show(Standing standing, Subject subject) {
        name.setText(title(texts, standing.edition(), subject));
        marks.forEach((stage, mark) -> mark.setText(switch (standing.rounds().state(subject, stage)) {
            case SIGNED -> "✓";
            case CHANGED_SINCE -> "!";
            case OPEN -> "·";
        }));
        setAccessibleText(name.getText() + " " + marks.keySet().stream().map(stage -> Words.say(texts, stage) + " " + said(standing, subject, stage))
                .collect(Collectors.joining(", ")));
        return line;
    }

    private String said(Standing standing, Subject subject, Stage stage) {
        RoundState state = standing.rounds().state(subject, stage);
        return state == RoundState.OPEN ? texts.say("desk.round.open") : texts.say(state == RoundState.SIGNED ? "desk.round.signed" : "desk.round.changed",
                standing.rounds().signature(subject, stage).map(SignOff::author).orElse(""));
    }

    /// What to call a subject.
    static String title(Texts texts, Edition edition, Subject subject) {
        return switch (subject) {
            case Subject.OfMasthead front -> texts.say("desk.masthead");
            case Subject.OfArticle article -> edition.article(article.article()).map(Article::title).orElse(article.article());
            case Subject.OfPicture picture -> texts.say("desk.picture") + edition.article(picture.article()).flatMap(a -> a.picture(picture.picture()))
                    .map(p -> p.caption().isEmpty() ? p.id() : p.caption()).orElse(picture.picture());
        };
    }
}
