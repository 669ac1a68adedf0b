package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Span;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Reply;
import broadsheet.proof.mark.Sign;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.shell.ReaderWindow;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Marks with the trade's signs on words selected by hand.
class MarksTest extends DeskTest {
    private ReaderWindow inArticle() {
        ReaderWindow window = desk();
        fxRun(() -> window.reader().showArticle(window.reader().edition().orElseThrow().articles().get(1).id()));
        settle();
        return window;
    }

    private List<Mark> marks(ReaderWindow window) { return onDisk(window, Mark.class); }

    @Test
    void aLetterChoosesTheSignAndTheKeyboardGoesBackToTheSheet() {
        ReaderWindow window = inArticle();
        Span span = select(window, "中心");
        type(KeyCode.M);
        assertEquals("signs", focus(window));
        type(KeyCode.R);
        assertEquals("mark-replacement", focus(window));
        put(window, "中央");
        type(KeyCode.ENTER);
        Mark mark = marks(window).getFirst();
        assertEquals(Sign.REPLACE, mark.sign());
        assertEquals("中央", mark.replacement());
        assertEquals(span, ((Anchor.OfText) mark.anchor()).span());
        assertEquals("已保存", word(window, "#save-state"));
        assertFalse(has(window, "#mark-editor"));
        assertTrue(fx(() -> window.scene().getFocusOwner() == article(window).pane()));
    }

    @Test
    void whatIsAddedStandsBehindTheWordsAndWhatIsStruckOutNeedsNoWords() {
        ReaderWindow window = inArticle();
        Span span = select(window, "中心");
        type(KeyCode.M);
        type(KeyCode.A);
        put(window, "区");
        type(KeyCode.ENTER);
        assertEquals(new Span(span.place(), span.end(), span.end()), ((Anchor.OfText) marks(window).getFirst().anchor()).span());
        select(window, "成功");
        type(KeyCode.M);
        type(KeyCode.D);
        assertEquals("mark-note", focus(window));
        type(KeyCode.ENTER);
        assertEquals(List.of(Sign.INSERT, Sign.DELETE), marks(window).stream().map(Mark::sign).toList());
    }

    @Test
    void swappedHalvesAreProposedAndEscapeMakesNoMark() {
        ReaderWindow window = inArticle();
        select(window, "成功");
        type(KeyCode.M);
        type(KeyCode.T);
        type(KeyCode.ENTER);
        assertEquals("功成", marks(window).getFirst().replacement());
        select(window, "中心");
        type(KeyCode.M);
        type(KeyCode.C);
        type(KeyCode.ESCAPE);
        assertEquals(1, marks(window).size());
    }

    @Test
    void theSignIsDrawnOnTheSheetInRed() {
        ReaderWindow window = inArticle();
        Span span = select(window, "成功");
        SheetPane pane = article(window).pane();
        type(KeyCode.M);
        type(KeyCode.D);
        type(KeyCode.ENTER);
        fxRun(() -> article(window).selection().clear());
        settle();
        Rect from = place(pane, span, span.start());
        Rect to = place(pane, span, span.end());
        boolean red = false;
        var picture = look(pane);
        for (double y = from.y() - 2; y <= from.y() + 2; y++) {
            Color colour = pixel(picture, (from.x() + to.x()) / 2, y);
            red |= colour.getRed() > colour.getGreen() + 0.2;
        }
        assertTrue(red, "no stroke through the words");
    }

    @Test
    void marksAreChangedAnsweredSettledAndRemovedByKeyAndRemovingCanBeUndone() {
        ReaderWindow window = inArticle();
        select(window, "成功");
        type(KeyCode.M);
        type(KeyCode.D);
        type(KeyCode.ENTER);
        type(KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals("marks", focus(window));
        type(KeyCode.ENTER);
        put(window, "多余");
        type(KeyCode.ENTER);
        assertEquals("多余", marks(window).getFirst().note());
        assertEquals("marks", focus(window));
        type(KeyCode.R);
        put(window, "同意");
        type(KeyCode.ENTER);
        assertEquals("同意", onDisk(window, Reply.class).getFirst().text());
        type(KeyCode.DIGIT3);
        assertEquals(Mark.State.DECLINED, marks(window).getFirst().state());
        type(KeyCode.DELETE);
        assertEquals(0, marks(window).size());
        type(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, marks(window).size());
    }

    @Test
    void withoutASelectionTheFindingIsMarked() {
        ReaderWindow window = desk();
        type(KeyCode.J);
        type(KeyCode.M);
        type(KeyCode.Q);
        put(window, "单位全称？");
        type(KeyCode.ENTER);
        assertEquals("金融金融", ((Anchor.OfText) marks(window).getFirst().anchor()).quote());
    }
}
