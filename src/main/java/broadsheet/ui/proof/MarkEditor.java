package broadsheet.ui.proof;

import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.ui.control.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// Makes or changes a mark: a letter chooses the sign, then the words to stand there and a remark; Enter takes it, Escape leaves everything
/// as it was, and the keyboard goes back to where it came from.
final class MarkEditor extends VBox {
    /// What a low window leaves of it at least, in pixels: the field one writes into.
    static final double LEAST = 96;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final MarkModel model;
    private final Texts texts;
    private final Label words = Parts.wrapped("editor-words");
    private final TilePane signs = new TilePane();
    private final Map<Sign, Button> buttons = new EnumMap<>(Sign.class);
    private final Label replacementLabel = Parts.label("desk-quiet");
    private final TextField replacement = new TextField();
    private final TextField note = new TextField();
    private final Label missing = Parts.label("ask-prompt");
    private final FirstLetter letter = new FirstLetter(this);
    private List<Anchor> anchors = List.of();
    private Optional<Mark> changed = Optional.empty();
    private Optional<Node> before = Optional.empty();
    private Sign sign = Sign.REPLACE;
    private boolean picture;

    MarkEditor(MarkModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("mark-editor");
        setId("mark-editor");
        signs.getStyleClass().add("signs");
        signs.setPrefColumns(4);
        signs.setId("signs");
        signs.setFocusTraversable(true);
        signs.accessibleTextProperty().bind(texts.text("desk.signs"));
        for (Sign one : Sign.values()) {
            Button button = Parts.keyed(texts, "desk.sign." + Words.code(one), "sign-" + Words.code(one), Signs.key(one).getName(), () -> choose(one, true));
            button.setFocusTraversable(false);
            button.setMaxWidth(Double.MAX_VALUE);
            buttons.put(one, button);
            signs.getChildren().add(button);
        }
        replacement.setId("mark-replacement");
        replacement.accessibleTextProperty().bind(replacementLabel.textProperty());
        note.setId("mark-note");
        note.accessibleTextProperty().bind(texts.text("desk.mark.note"));
        for (Node stop : List.of(signs, replacement, note)) {
            stop.focusedProperty().addListener((o, was, is) -> Bounded.reveal(stop));
        }
        Button save = Parts.keyed(texts, "desk.mark.save", "mark-save", "↵", this::save);
        Button cancel = Parts.keyed(texts, "desk.mark.cancel", "mark-cancel", "Esc", this::close);
        HBox ends = new HBox(save, cancel);
        ends.getStyleClass().add("chip-line");
        getChildren().addAll(words, signs, replacementLabel, replacement, missing, Parts.label(texts, "desk.mark.note", "desk-quiet"), note, ends);
        setMinHeight(Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Parts.present(this, false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            save();
        } else if (event.getTarget() == signs && !event.isShortcutDown() && !event.isAltDown()) {
            Signs.of(event.getCode()).filter(s -> s.fitsPicture() || !picture).ifPresent(chosen -> {
                event.consume();
                letter.expect();
                choose(chosen, true);
            });
        }
    }

    /// Makes a mark.
    /// @param quoted the words it is about, or a picture's name
    void make(List<Anchor> where, String quoted) {
        changed = Optional.empty();
        anchors = where;
        open(quoted, Sign.REPLACE, "", "");
        signs.requestFocus();
        letter.expect();
    }

    /// Changes a mark.
    void change(Mark mark) {
        changed = Optional.of(mark);
        anchors = List.of(mark.anchor());
        open(mark.anchor() instanceof Anchor.OfText text ? text.quote() : texts.say("desk.picture") + model.about(mark.anchor()), mark.sign(),
                mark.replacement(), mark.note());
        letter.expect();
        choose(mark.sign(), true);
    }

    private void open(String quoted, Sign first, String with, String remark) {
        furnish(anchors.stream().allMatch(Anchor.OfPicture.class::isInstance));
        before = before.or(() -> Optional.ofNullable(getScene()).map(s -> s.getFocusOwner()));
        words.setText(quoted.isEmpty() ? texts.say("desk.mark.here") : picture ? quoted : texts.say("desk.mark.on", shortened(quoted)));
        replacement.setText(with);
        note.setText(remark);
        Parts.present(missing, false);
        Parts.present(this, true);
        choose(first, false);
    }

    /// Signs and words for a picture, or for words.
    private void furnish(boolean forPicture) {
        picture = forPicture;
        buttons.forEach((one, button) -> {
            Parts.present(button, !picture || one.fitsPicture());
            button.textProperty().bind(texts.text(Signs.key(one, picture)));
        });
        replacementLabel.textProperty().bind(texts.text(picture ? "desk.mark.replacement.picture" : "desk.mark.replacement"));
        missing.textProperty().bind(texts.text(picture ? "desk.mark.missing.picture" : "desk.mark.missing"));
    }

    private static String shortened(String quoted) {
        int[] points = quoted.codePoints().toArray();
        return points.length <= 40 ? quoted : new String(points, 0, 20) + "…" + new String(points, points.length - 18, 18);
    }

    private void choose(Sign chosen, boolean goOn) {
        sign = chosen;
        buttons.forEach((one, button) -> button.pseudoClassStateChanged(CHOSEN, one == chosen));
        Parts.present(replacement, chosen.needsReplacement());
        Parts.present(replacementLabel, chosen.needsReplacement());
        if (chosen == Sign.TRANSPOSE && replacement.getText().isEmpty()) {
            replacement.setText(swapped());
        }
        if (goOn) {
            (chosen.needsReplacement() ? replacement : note).requestFocus();
        }
    }

    /// The two halves exchanged, which is right for two characters and a beginning for more.
    private String swapped() {
        if (anchors.isEmpty() || !(anchors.getFirst() instanceof Anchor.OfText text)) {
            return "";
        }
        int[] points = text.quote().codePoints().toArray();
        int half = points.length / 2;
        return new String(points, half, points.length - half) + new String(points, 0, half);
    }

    private void save() {
        String with = replacement.getText();
        if (sign.needsReplacement() && with.isEmpty()) {
            Parts.present(missing, true);
            replacement.requestFocus();
            return;
        }
        Sign made = sign;
        String remark = note.getText().strip();
        Optional<Mark> old = changed;
        List<Anchor> where = anchors;
        close();
        old.ifPresentOrElse(mark -> model.change(mark, made, with, remark), () -> model.make(where, made, with, remark));
    }

    /// Leaves everything as it was.
    void close() {
        Parts.present(this, false);
        Optional<Node> back = before;
        before = Optional.empty();
        back.ifPresent(Node::requestFocus);
    }
}
