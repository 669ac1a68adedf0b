package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.render.Token;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Pictures marked by pointing at them on the sheet, with pointer and keys.
class PictureChoiceTest extends DeskTest {
    private static Rect box(SheetPane pane, String picture) {
        return fx(() -> {
            for (int sheet = 0; sheet < pane.sheets().size(); sheet++) {
                for (PictureBox box : pane.sheets().get(sheet).frames().stream().flatMap(f -> f.pictures().stream()).toList()) {
                    if (box.picture().id().equals(picture)) {
                        pane.reveal(sheet, box.box());
                        return pane.toView(sheet, box.box());
                    }
                }
            }
            throw new AssertionError("no such picture on the sheets");
        });
    }

    /// Brings a picture into the window.
    private static Rect shown(SheetPane pane, String picture) {
        box(pane, picture);
        settle();
        return box(pane, picture);
    }

    private static void clickMiddle(PictureChoiceTest test, SheetPane pane, Rect box) {
        test.click(pane, box.x() + box.width() / 2, box.y() + box.height() * 0.6, 1);
    }

    private static String said(SheetPane pane) { return fx(() -> Objects.toString(pane.queryAccessibleAttribute(AccessibleAttribute.TEXT))); }

    private static boolean isFramed(SheetPane pane, Rect box) {
        Color colour = pixel(look(pane), box.right() - 2.5, box.y() + box.height() / 4);
        return Math.abs(colour.getBlue() - Token.FOCUS.light().getBlue()) + Math.abs(colour.getRed() - Token.FOCUS.light().getRed()) < 0.15;
    }

    private String journal() {
        try (Stream<Path> files = Files.walk(data())) {
            return files.filter(f -> f.toString().endsWith(".journal")).map(f -> {
                try {
                    return new String(Files.readAllBytes(f), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).reduce("", String::concat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aClickOnThePictureChoosesItAndTheMarkStandsOnSheetInListJournalAndReport() throws IOException {
        ReaderWindow window = desk();
        SheetPane pane = page(window).pane();
        Rect box = shown(pane, "factory");
        clickMiddle(this, pane, box);
        assertFalse(has(window, ".picture-viewer"), "a first click chooses");
        assertTrue(isFramed(pane, box), "no frame");
        assertTrue(said(pane).contains("已选中图片") && said(pane).contains("项目厂区"), said(pane));

        type(KeyCode.M);
        assertTrue(word(window, ".editor-words").contains("项目厂区"));
        assertFalse(has(window, "#sign-transpose"), "characters are exchanged, not pictures");
        type(KeyCode.T);
        assertEquals("signs", focus(window));
        type(KeyCode.R);
        assertEquals("mark-replacement", focus(window));
        put(window, "换航拍那张");
        type(KeyCode.ENTER);
        Mark mark = onDisk(window, Mark.class).getFirst();
        assertEquals(Sign.REPLACE, mark.sign());
        assertEquals(new Anchor.OfPicture("chengfeng", "factory"), mark.anchor());
        assertFalse(isFramed(pane, box), "marked and still chosen");
        assertTrue(said(pane).contains("图片批注：改图") && said(pane).contains("换航拍那张"), said(pane));
        assertTrue(journal().contains("\"type\":\"Annotation\"") && journal().contains("换航拍那张"), "no annotation in the journal");

        type(KeyCode.ALT, KeyCode.DIGIT2);
        assertTrue(words(window, ".mark-list .finding-words").getFirst().contains("换航拍那张"));
        kept = Optional.of(home.resolve("report.csv"));
        click(window, "#proof-report");
        type(KeyCode.DOWN);
        type(KeyCode.DOWN);
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        assertTrue(Files.readString(kept.get()).contains("换航拍那张"));
    }

    @Test
    void theSlipOnTheChosenPictureMarksItAndAClickBesideTheSlipShowsItLarge() {
        ReaderWindow window = desk();
        SheetPane pane = page(window).pane();
        Rect box = shown(pane, "factory");
        clickMiddle(this, pane, box);
        click(pane, box.x() + 14, box.y() + 14, 1);
        assertTrue(has(window, "#mark-editor"));
        type(KeyCode.ESCAPE);
        clickMiddle(this, pane, box);
        assertTrue(has(window, ".picture-viewer"), "no larger picture");
        type(KeyCode.ESCAPE);
        type(KeyCode.F2);
        type(KeyCode.F2);
        assertFalse(isFramed(pane, box), "still chosen with the desk closed");
    }

    @Test
    void pGoesFromPictureToPictureAndWhateverLeadsElsewhereLetsGo() {
        ReaderWindow window = desk();
        List<String> order = fx(() -> window.reader().edition().orElseThrow().articles().stream().flatMap(a -> a.pictures().stream()).map(p -> p.id()).toList());
        SheetPane pane = page(window).pane();
        type(KeyCode.P);
        assertEquals(pane, fx(() -> window.scene().getFocusOwner()));
        assertTrue(said(pane).contains("第 1 张"), said(pane));
        type(KeyCode.P);
        assertTrue(said(pane).contains("第 2 张"), said(pane));
        type(KeyCode.SHIFT, KeyCode.P);
        assertTrue(said(pane).contains("第 1 张"), said(pane));
        type(KeyCode.M);
        type(KeyCode.Q);
        put(window, "谁拍的");
        type(KeyCode.ENTER);
        assertEquals(order.getFirst(), ((Anchor.OfPicture) onDisk(window, Mark.class).getFirst().anchor()).picture());
        type(KeyCode.P);
        assertTrue(said(pane).contains("第 2 张"), "goes on from the picture marked: " + said(pane));
        type(KeyCode.ESCAPE);
        assertFalse(said(pane).contains("已选中图片"));
        type(KeyCode.P);
        type(KeyCode.J);
        assertFalse(said(pane).contains("已选中图片"), "J goes to a mark from the sheet too");
        type(KeyCode.ALT, KeyCode.DIGIT1);
        type(KeyCode.P);
        type(KeyCode.J);
        type(KeyCode.M);
        type(KeyCode.Q);
        type(KeyCode.ENTER);
        assertTrue(onDisk(window, Mark.class).stream().anyMatch(m -> m.anchor() instanceof Anchor.OfText), "the finding gone to is what M marks");
    }

    @Test
    void wordsSelectedAfterThePictureAreWhatIsMarkedAndTheArticleShowsItsPicturesToo() {
        ReaderWindow window = desk();
        fxRun(() -> window.reader().showArticle("chengfeng"));
        settle();
        SheetPane pane = article(window).pane();
        Rect box = shown(pane, "factory");
        clickMiddle(this, pane, box);
        assertTrue(isFramed(pane, box), "no frame in the article");
        select(window, "聊宝宠物食品");
        type(KeyCode.M);
        type(KeyCode.D);
        type(KeyCode.ENTER);
        assertEquals("聊宝宠物食品", ((Anchor.OfText) onDisk(window, Mark.class).getFirst().anchor()).quote());
        type(KeyCode.P);
        type(KeyCode.M);
        type(KeyCode.D);
        type(KeyCode.ENTER);
        assertTrue(onDisk(window, Mark.class).stream().anyMatch(m -> m.anchor() instanceof Anchor.OfPicture), "the picture chosen after the words is what M marks");
        assertEquals(2, fx(() -> ((ListView<?>) node(window, "#marks")).getItems().size()));
    }
}
