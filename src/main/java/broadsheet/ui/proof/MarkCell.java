package broadsheet.ui.proof;

import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Relocated;
import broadsheet.ui.control.RowCell;
import broadsheet.ui.control.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line of the marks list: sign, words, what they become, state.
final class MarkCell extends RowCell<PlacedMark> {
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private static final int MOST_ABOUT = 7;

    private final Texts texts;
    private final Label glyph = Parts.label("finding-sign");
    private final Label sign = Parts.label("finding-rule");
    private final Label words = Parts.label("finding-words");
    private final Label state = Parts.label("finding-state");
    private final HBox line = new HBox(glyph, sign, words, state);

    MarkCell(Texts texts) {
        this.texts = texts;
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        for (Label fixed : new Label[] {glyph, sign, state}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("finding-line", "mark-line");
    }

    @Override
    protected Node show(PlacedMark item) {
        Mark mark = item.mark();
        glyph.setText(Signs.glyph(mark.sign()));
        sign.setText(Signs.say(texts, mark));
        words.setText(reading(texts, item));
        state.setText(item.where() instanceof Relocated.Orphan ? texts.say("desk.mark.orphan") : texts.say("desk.state." + Words.code(mark.state())));
        setAccessibleText(sign.getText() + " " + words.getText() + " " + state.getText());
        pseudoClassStateChanged(SETTLED, mark.state() != Mark.State.OPEN);
        return line;
    }

    /// The words and what they become.
    static String reading(Texts texts, PlacedMark item) {
        Mark mark = item.mark();
        String quote = mark.anchor() instanceof Anchor.OfText text ? text.quote() : texts.say("desk.picture") + shortened(item.about());
        return switch (mark.sign()) {
            case INSERT -> "…" + ((mark.anchor() instanceof Anchor.OfText text) ? end(text.before()) : "") + "[" + mark.replacement() + "]…";
            case REPLACE, TRANSPOSE -> quote + " → " + mark.replacement();
            case DELETE, NEW_PARAGRAPH, RUN_ON, WIDEN, NARROW, MOVE, KEEP, QUERY, COMMENT -> (quote + "　" + asked(mark)).strip();
        };
    }

    /// What a mark asks for, without what it stands on: the words to come, else the remark.
    static String asked(Mark mark) { return mark.replacement().isEmpty() ? mark.note() : mark.replacement(); }

    private static String shortened(String about) {
        int[] points = about.codePoints().toArray();
        return points.length <= MOST_ABOUT ? about : new String(points, 0, MOST_ABOUT) + "…";
    }

    private static String end(String before) {
        int length = before.codePointCount(0, before.length());
        return before.substring(before.offsetByCodePoints(0, Math.max(0, length - 4)));
    }
}
