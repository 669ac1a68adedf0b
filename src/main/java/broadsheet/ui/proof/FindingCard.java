package broadsheet.ui.proof;

import broadsheet.edition.Edition;
import broadsheet.edition.Span;
import broadsheet.proof.Finding;
import broadsheet.proof.FindingText;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Silence;
import broadsheet.ui.control.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The finding one is at, in full: what is wrong and by which rule, its words in their sentence, what was decided, and what can be done.
final class FindingCard extends VBox {
    private static final int AROUND = 12;

    private final FindingModel model;
    private final DeskWork work;
    private final Texts texts;
    private final Label severity = Parts.label("card-severity");
    private final Label rule = Parts.label("card-rule");
    private final Label message = Parts.wrapped("card-message");
    private final TextFlow context = new TextFlow();
    private final Label decided = Parts.wrapped("card-decided");
    private final Label source = Parts.wrapped("desk-quiet");
    private final FlowPane buttons = new FlowPane();
    private final Ask ask;
    private boolean compact;

    FindingCard(FindingModel model, DeskWork work, Texts texts) {
        this.model = model;
        this.work = work;
        this.texts = texts;
        this.ask = new Ask(texts);
        getStyleClass().add("finding-card");
        context.getStyleClass().add("card-context");
        HBox head = new HBox(severity, rule);
        head.getStyleClass().add("card-head");
        buttons.getStyleClass().add("card-buttons");
        buttons.getChildren().addAll(
                Parts.keyed(texts, "desk.accept", "finding-accept", "↵", model::accept),
                Parts.keyed(texts, "desk.ignore", "finding-ignore", "I", this::ignore),
                Parts.keyed(texts, "desk.query", "finding-query", "Q", this::query),
                Parts.keyed(texts, "desk.edit", "finding-edit", "E", this::edit),
                Parts.keyed(texts, "desk.silence", "finding-silence", "S", this::silence));
        getChildren().addAll(head, message, context, decided, source, buttons, ask);
        model.currentProperty().addListener(o -> show());
        texts.localeProperty().addListener(o -> show());
        show();
    }

    /// Leaves out what can be read elsewhere, for a low window or large type.
    void compact(boolean on) {
        compact = on;
        show();
    }

    private void show() {
        Optional<Numbered> item = model.currentProperty().get();
        Parts.present(this, item.isPresent());
        item.ifPresent(this::show);
    }

    private void show(Numbered item) {
        Finding finding = item.finding();
        FindingText say = FindingText.of(texts.localeProperty().get());
        severity.setText(Words.sign(finding.severity()) + " " + say.title(finding.severity()));
        rule.setText(say.title(finding.kind()) + " · " + say.title(finding.rule()));
        message.setText(say.message(finding));
        work.standingProperty().get().ifPresent(s -> context(s.edition(), finding.span()));
        decided.setText(item.decision().map(this::decided).orElse(""));
        Parts.present(decided, item.decision().isPresent());
        Parts.present(source, !compact);
        source.setText(texts.say("desk.source", finding.source()));
    }

    private String decided(Decision decision) {
        String words = decision.reason().isEmpty() ? decision.proposal() : decision.reason();
        return Words.sign(decision.verdict()) + texts.say("desk.decided", Words.say(texts, decision.verdict()), decision.author(),
                Words.say(texts, decision.stage())) + (words.isEmpty() ? "" : texts.say("desk.decided.words", words));
    }

    private void context(Edition edition, Span span) {
        int[] points = edition.text(span.place()).codePoints().toArray();
        int from = Math.max(0, Math.min(span.start(), points.length) - AROUND);
        int start = Math.min(span.start(), points.length);
        int end = Math.min(span.end(), points.length);
        int to = Math.min(points.length, end + AROUND);
        context.getChildren().setAll(piece((from > 0 ? "…" : "") + new String(points, from, start - from), "context-around"),
                piece(start == end ? "‸" : new String(points, start, end - start), "context-words"),
                piece(new String(points, end, to - end) + (to < points.length ? "…" : ""), "context-around"));
        Parts.present(context, points.length > 0 && !compact);
    }

    private static Text piece(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    /// Asks why, then passes the finding over.
    void ignore() {
        if (model.currentProperty().get().isPresent()) {
            ask.words("desk.ignore.why", "", true, List.of(texts.say("desk.ignore.right"), texts.say("desk.ignore.proper"),
                    texts.say("desk.ignore.quoted")), model::ignore);
        }
    }

    /// Asks what to ask the author.
    void query() {
        if (model.currentProperty().get().isPresent()) {
            ask.words("desk.query.what", "", false, List.of(), model::query);
        }
    }

    /// Asks how it should read.
    void edit() {
        model.currentProperty().get().ifPresent(item -> {
            String known = item.decision().map(Decision::proposal).filter(p -> !p.isEmpty())
                    .orElseGet(() -> item.finding().suggestions().stream().findFirst().orElse(item.finding().quote()));
            ask.words("desk.edit.how", known, true, item.finding().suggestions(), model::accept);
        });
    }

    /// Asks how far the silence is to reach.
    void silence() {
        if (model.currentProperty().get().isPresent()) {
            ask.which("desk.silence.how", List.of(
                    new Ask.Choice("desk.silence.article", () -> model.silence(Silence.Extent.ARTICLE, false)),
                    new Ask.Choice("desk.silence.edition", () -> model.silence(Silence.Extent.EDITION, false)),
                    new Ask.Choice("desk.silence.everywhere", () -> model.silence(Silence.Extent.EVERYWHERE, false)),
                    new Ask.Choice("desk.silence.rule.article", () -> model.silence(Silence.Extent.ARTICLE, true)),
                    new Ask.Choice("desk.silence.rule", () -> model.silence(Silence.Extent.EDITION, true)),
                    new Ask.Choice("desk.silence.rule.everywhere", () -> model.silence(Silence.Extent.EVERYWHERE, true))));
        }
    }
}
