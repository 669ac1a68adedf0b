package broadsheet.ui.proof;

import broadsheet.proof.Finding;
import broadsheet.proof.FindingText;
import broadsheet.proof.mark.Decision;
import broadsheet.ui.control.RowCell;
import broadsheet.ui.control.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line of the findings list: number, sign, rule, the words and what may be meant, what was decided. Its labels serve every line it shows.
final class FindingCell extends RowCell<FindingRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final Texts texts;
    private final Label name = Parts.label("finding-head");
    private final Label open = Parts.label("finding-open");
    private final HBox head = new HBox(name, open);
    private final Label number = Parts.label("finding-number");
    private final Label sign = Parts.label("finding-sign");
    private final Label rule = Parts.label("finding-rule");
    private final Label words = Parts.label("finding-words");
    private final Label state = Parts.label("finding-state");
    private final HBox line = new HBox(number, sign, rule, words, state);

    FindingCell(Texts texts) {
        this.texts = texts;
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        for (Label fixed : new Label[] {open, number, sign, rule, state}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("finding-line");
    }

    void setCurrent(boolean current) { pseudoClassStateChanged(CURRENT, current); }

    @Override
    protected Node show(FindingRow row) {
        pseudoClassStateChanged(SETTLED, row instanceof FindingRow.Found found && !found.item().isOpen());
        return switch (row) {
            case FindingRow.OnPage page -> head("finding-page", page.name(), page.open());
            case FindingRow.InArticle article -> head("finding-article", article.title(), article.open());
            case FindingRow.Found found -> found(found.item());
        };
    }

    private Node head(String style, String title, int count) {
        head.getStyleClass().setAll(style);
        name.setText(title);
        open.setText(count == 0 ? "" : texts.say("desk.open", count));
        setAccessibleText(title + " " + open.getText());
        return head;
    }

    private Node found(Numbered item) {
        Finding finding = item.finding();
        FindingText say = FindingText.of(texts.localeProperty().get());
        number.setText(Integer.toString(item.number()));
        sign.setText(Words.sign(finding.severity()));
        rule.setText(say.title(finding.rule()));
        words.setText(reading(finding, item.decision()));
        state.setText(item.decision().map(d -> Words.sign(d.verdict()) + Words.say(texts, d.verdict())).orElse(""));
        setAccessibleText(item.number() + " " + say.title(finding.severity()) + " " + say.message(finding) + " " + state.getText());
        return line;
    }

    /// The words and how they should read: as decided, else as proposed.
    static String reading(Finding finding, Optional<Decision> decision) {
        String proposal = decision.map(Decision::proposal).filter(p -> !p.isEmpty()).orElseGet(() -> finding.suggestions().stream().findFirst().orElse(""));
        String quote = finding.quote().isEmpty() ? "" : finding.quote();
        return proposal.isEmpty() || decision.filter(d -> d.verdict() == Decision.Verdict.IGNORED).isPresent() ? quote : quote + " → " + proposal;
    }
}
