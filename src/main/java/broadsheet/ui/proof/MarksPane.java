package broadsheet.ui.proof;

import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.ui.control.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// 批注: the marks, the one one is at with what was said about it, and where marks are made and changed.
final class MarksPane extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M-d HH:mm").withZone(ZoneId.systemDefault());

    /// As high as about eight lines.
    private static final double MOST_WORDS = 180;

    private final MarkModel model;
    private final Texts texts;
    private final ObservableList<PlacedMark> lines = FXCollections.observableArrayList();
    private final ListView<PlacedMark> list = new ListView<>(lines);
    private final VBox card = new VBox();
    private final Label words = Parts.wrapped("card-message");
    private final Label note = Parts.wrapped("card-decided");
    private final Label author = Parts.wrapped("desk-quiet");
    private final VBox replies = new VBox();
    private final VBox nothing;
    private final Ask ask;
    private final MarkEditor editor;

    MarksPane(MarkModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.ask = new Ask(texts);
        this.editor = new MarkEditor(model, texts);
        nothing = new VBox(Parts.label(texts, "desk.marks.none", "nothing-title"), advice());
        nothing.getStyleClass().add("desk-message");
        list.setId("marks");
        list.getStyleClass().addAll("finding-list", "mark-list");
        list.accessibleTextProperty().bind(texts.text("desk.marks"));
        list.setCellFactory(view -> new MarkCell(texts));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(Optional.ofNullable(is)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        StackPane middle = new StackPane(list, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        card();
        getChildren().addAll(middle, card, Bounded.yielding(editor, MarkEditor.LEAST));
        model.marksProperty().addListener(o -> fill());
        model.currentProperty().addListener(o -> show());
        texts.localeProperty().addListener(o -> show());
        fill();
    }

    private Label advice() {
        Label label = Parts.wrapped("nothing-advice");
        label.textProperty().bind(texts.text("desk.marks.advice"));
        return label;
    }

    private void card() {
        card.getStyleClass().add("finding-card");
        FlowPane buttons = new FlowPane(
                Parts.keyed(texts, "desk.mark.edit", "mark-edit", "↵", this::edit),
                Parts.keyed(texts, "desk.mark.reply", "mark-reply", "R", this::reply),
                Parts.keyed(texts, "desk.state.open", "mark-open", "1", () -> model.set(Mark.State.OPEN)),
                Parts.keyed(texts, "desk.state.done", "mark-done", "2", () -> model.set(Mark.State.DONE)),
                Parts.keyed(texts, "desk.state.declined", "mark-declined", "3", () -> model.set(Mark.State.DECLINED)),
                Parts.keyed(texts, "desk.mark.remove", "mark-remove", "Del", model::remove));
        buttons.getStyleClass().add("card-buttons");
        VBox said = new VBox(words, note, author, replies);
        said.getStyleClass().add("card-words");
        card.getChildren().addAll(new Bounded(said, MOST_WORDS), buttons, ask);
    }

    MarkEditor editor() { return editor; }

    @Override
    public void requestFocus() { list.requestFocus(); }

    private void fill() {
        List<PlacedMark> marks = model.marksProperty().get();
        if (marks.size() == lines.size()) {
            IntStream.range(0, marks.size()).filter(i -> !marks.get(i).equals(lines.get(i))).forEach(i -> lines.set(i, marks.get(i)));
        } else {
            lines.setAll(marks);
        }
        Parts.present(nothing, marks.isEmpty());
        show();
    }

    /// The list was moved in by itself, by mouse or by letters.
    private void chosen(Optional<PlacedMark> item) {
        item.filter(i -> model.currentProperty().get().filter(c -> c.mark().id().equals(i.mark().id())).isEmpty()).ifPresent(model::go);
    }

    private void show() {
        Optional<PlacedMark> now = model.currentProperty().get();
        Parts.present(card, now.isPresent());
        now.ifPresent(item -> {
            int at = model.marksProperty().get().indexOf(item);
            if (at >= 0 && at < lines.size()) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 2));
            }
            Mark mark = item.mark();
            words.setText(Signs.say(texts, mark) + "　" + MarkCell.reading(texts, item));
            note.setText(mark.note());
            // Of the other signs the words above have it.
            Parts.present(note, !mark.note().isEmpty() && mark.sign().needsReplacement());
            author.setText(texts.say("desk.mark.by", mark.author(), WHEN.format(mark.time()), Words.say(texts, mark.stage())));
            replies.getChildren().setAll(item.replies().stream().map(r -> {
                Label label = Parts.wrapped("mark-answer");
                label.setText(texts.say("desk.mark.said", r.author(), r.text()));
                return label;
            }).toList());
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP, K -> model.step(-1);
            case DOWN, J -> model.step(1);
            case ENTER, E -> edit();
            case R -> reply();
            case DELETE, BACK_SPACE -> model.remove();
            case DIGIT1, NUMPAD1 -> model.set(Mark.State.OPEN);
            case DIGIT2, NUMPAD2 -> model.set(Mark.State.DONE);
            case DIGIT3, NUMPAD3 -> model.set(Mark.State.DECLINED);
            default -> { return; }
        }
        event.consume();
    }

    private void edit() { model.currentProperty().get().ifPresent(m -> editor.change(m.mark())); }

    private void reply() {
        if (model.currentProperty().get().isPresent()) {
            ask.words("desk.mark.reply.what", "", true, List.of(), model::reply);
        }
    }

    /// Makes a mark on these anchors.
    void make(List<Anchor> anchors) {
        String quoted = anchors.stream().map(a -> a instanceof Anchor.OfText text ? text.quote() : texts.say("desk.picture") + model.about(a))
                .reduce("", String::concat);
        editor.make(anchors, quoted);
    }
}
