package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.shell.ReaderWindow;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Marks on a picture that has no words beneath it.
class PictureMarksTest extends DeskTest {
    /// A window with the desk open on an edition whose picture `factory` has no caption and no credit.
    private ReaderWindow bare() {
        features = List.of(new ProofFeature(background, tools()));
        ReaderWindow window = open(corrected("chengfeng", "聊宝宠物食品集团项目厂区", "", "\"by\": \"示意图\",", ""));
        type(KeyCode.F2);
        return window;
    }

    /// Chooses the picture in the list of rounds.
    @SuppressWarnings("unchecked")
    private void choose(ReaderWindow window) {
        type(KeyCode.ALT, KeyCode.DIGIT3);
        type(KeyCode.HOME);
        ListView<Object> rounds = (ListView<Object>) node(window, "#rounds");
        int at = fx(() -> rounds.getItems().stream().map(String::valueOf).toList().indexOf("OfPicture[article=chengfeng, picture=factory]"));
        for (int i = 0; i < at; i++) {
            type(KeyCode.J);
        }
    }

    private void mark(ReaderWindow window, KeyCode sign, String note) {
        choose(window);
        type(KeyCode.M);
        type(sign);
        put(window, note);
        type(KeyCode.ENTER);
    }

    private Rect box(ReaderWindow window) {
        SheetPane pane = page(window).pane();
        return fx(() -> pane.sheets().stream().flatMap(s -> s.frames().stream().flatMap(f -> f.pictures().stream())
                .filter(p -> p.picture().id().equals("factory")).map(PictureBox::box).map(b -> pane.toView(pane.sheets().indexOf(s), b))).findFirst().orElseThrow());
    }

    private static boolean isRed(Color colour) { return colour.getRed() > colour.getGreen() + 0.25; }

    @Test
    void theListOfRoundsShowsThePictureAndMMarksIt() {
        ReaderWindow window = bare();
        fxRun(() -> page(window).pane().zoomTo(1.2, 0, 0));
        settle();
        Rect before = box(window);
        assertTrue(before.y() > fx(() -> page(window).getHeight()), "out of sight at first: " + before);
        mark(window, KeyCode.D, "人物太小");
        Mark made = onDisk(window, Mark.class).getFirst();
        assertEquals(Sign.DELETE, made.sign());
        assertEquals(new Anchor.OfPicture("chengfeng", "factory"), made.anchor());
        Rect box = box(window);
        assertTrue(box.y() >= 0 && box.bottom() <= fx(() -> page(window).getHeight()), "in sight: " + box);
    }

    @Test
    void theSignStandsOnThePictureIsSaidAndLeadsToItsLineWhenClicked() {
        ReaderWindow window = bare();
        mark(window, KeyCode.D, "人物太小");
        SheetPane pane = page(window).pane();
        Rect box = box(window);
        var look = look(pane);
        assertTrue(isRed(pixel(look, box.right() - 3, box.y() + box.height() / 3)), "no frame");
        assertTrue(isRed(pixel(look, box.x() + box.width() / 2, box.y() + box.height() / 2)), "not crossed out");
        String said = fx(() -> Objects.toString(pane.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        assertTrue(said.contains("图片批注：删") && said.contains("人物太小"), said);
        type(KeyCode.ALT, KeyCode.DIGIT1);
        click(pane, box.x() + 14, box.y() + 14, 1);
        assertEquals("marks", focus(window));
        assertEquals(1, fx(() -> ((ListView<?>) node(window, "#marks")).getSelectionModel().getSelectedItems().size()));
        assertFalse(has(window, ".picture-viewer"), "the click went through to the picture");
        type(KeyCode.DIGIT2);
        assertFalse(isRed(pixel(look(pane), box.right() - 3, box.y() + box.height() / 3)), "settled, yet red");
        type(KeyCode.F2);
        assertFalse(fx(() -> Objects.toString(pane.queryAccessibleAttribute(AccessibleAttribute.TEXT))).contains("图片批注"));
    }

    @Test
    void twoMarksOnOnePictureStandOneBelowTheOther() {
        ReaderWindow window = bare();
        mark(window, KeyCode.Q, "哪一年拍的");
        mark(window, KeyCode.C, "裁切");
        Rect box = box(window);
        click(page(window).pane(), box.x() + 14, box.y() + 14, 1);
        Object first = fx(() -> ((ListView<?>) node(window, "#marks")).getSelectionModel().getSelectedItem());
        click(page(window).pane(), box.x() + 14, box.y() + 37, 1);
        Object second = fx(() -> ((ListView<?>) node(window, "#marks")).getSelectionModel().getSelectedItem());
        assertEquals(List.of(Sign.QUERY, Sign.COMMENT), List.of(((PlacedMark) first).mark().sign(), ((PlacedMark) second).mark().sign()));
    }
}
