package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Picture;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// The rooms over the whole window: captions, text alone, comparison.
class RoomsTest extends DeskTest {
    @Test
    void everyPictureStandsOnTheContactSheetWithItsWordsAndItsFineness() {
        ReaderWindow window = desk();
        type(KeyCode.ALT, KeyCode.DIGIT4);
        List<Picture> pictures = fx(() -> window.reader().edition().orElseThrow().articles().stream().flatMap(a -> a.pictures().stream()).toList());
        assertEquals(pictures.stream().map(Picture::caption).toList(), words(window, ".caption-text"));
        assertEquals(pictures.size(), words(window, ".caption-card .desk-quiet").stream().filter(w -> w.contains("dpi")).count());
        assertEquals("contact-sheet", focus(window));
    }

    @Test
    void aPictureIsMarkedByKeyAndEscapeLeadsBackToTheList() {
        ReaderWindow window = desk();
        type(KeyCode.ALT, KeyCode.DIGIT4);
        type(KeyCode.J);
        type(KeyCode.M);
        type(KeyCode.Q);
        put(window, "是哪一年拍的");
        type(KeyCode.ENTER);
        assertEquals("contact-sheet", focus(window));
        Mark mark = onDisk(window, Mark.class).getFirst();
        Picture second = fx(() -> window.reader().edition().orElseThrow().articles().stream().flatMap(a -> a.pictures().stream()).toList().get(1));
        assertEquals(second.id(), ((Anchor.OfPicture) mark.anchor()).picture());
        assertTrue(words(window, ".caption-finding").stream().anyMatch(w -> w.contains("是哪一年拍的")));
        type(KeyCode.ESCAPE);
        assertTrue(listHasKeyboard(window));
    }

    /// In the lowest window the rooms stay within it, the editor of a mark open, and the field one writes into is in sight.
    @Test
    void aRoomFitsTheLowestWindowWithAMarkBeingMade() {
        ReaderWindow window = desk();
        fxRun(() -> {
            Stage stage = (Stage) window.scene().getWindow();
            stage.setWidth(stage.getMinWidth());
            stage.setHeight(stage.getMinHeight());
        });
        for (KeyCode room : List.of(KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            type(KeyCode.ALT, room);
            type(KeyCode.M);
            type(KeyCode.R);
            assertEquals("mark-replacement", focus(window));
            double height = fx(() -> window.scene().getHeight());
            assertTrue(fx(() -> window.scene().getRoot().getChildrenUnmodifiable().stream().allMatch(n -> n.minHeight(-1) <= height && n.getLayoutBounds().getHeight() <= height)), room + " in " + height);
            Node field = fx(() -> window.scene().getFocusOwner());
            Node view = fx(() -> {
                Node parent = field.getParent();
                while (!parent.getStyleClass().contains("viewport")) {
                    parent = parent.getParent();
                }
                return parent;
            });
            assertTrue(fx(() -> view.localToScene(view.getLayoutBounds()).contains(field.localToScene(field.getLayoutBounds()))), () -> "the field is in sight: " + view.localToScene(view.getLayoutBounds()) + field.localToScene(field.getLayoutBounds()));
            type(KeyCode.ESCAPE);
            type(KeyCode.ESCAPE);
        }
    }

    @Test
    void pixelsAnInchFollowTheSideThatIsStretchedMost() {
        Picture picture = new Picture("p", "", "", "", List.of(new Picture.Rendition("print", "p.jpg", 1000, 1000, Picture.Focus.CENTRE)));
        PrintSize size = PrintSize.of(picture, Optional.of(new Pages.Printed(1, new Rect(0, 0, 720, 360)))).orElseThrow();
        assertEquals(100, size.dpi(), 1e-9);
        assertEquals(254, size.width(), 1e-9);
        assertTrue(size.isCoarse());
        assertTrue(PrintSize.of(picture, Optional.empty()).isEmpty());
    }

    @Test
    void theGalleyHasEveryCharacterAndNoLineBeginsWithAMarkThatMustNot() {
        ReaderWindow window = desk();
        fxRun(() -> window.reader().edition().orElseThrow().articles().forEach(article -> {
            List<GalleyLine> lines = GalleyLine.of(article, 28);
            article.places().stream().filter(p -> p.part() != broadsheet.edition.Part.ALT_TEXT).forEach(place -> assertEquals(article.text(place.part(), place.index()),
                    lines.stream().filter(l -> l.span().place().equals(place)).map(GalleyLine::text).reduce("", String::concat)));
            lines.stream().filter(l -> !l.first()).forEach(l -> assertFalse("，。、；：？！”’）》".contains(l.text().substring(0, 1)), l.text()));
        }));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theVoiceReadsTheLineFollowsAndTheSentenceIsMarked() {
        ReaderWindow window = desk();
        type(KeyCode.ALT, KeyCode.DIGIT5);
        assertEquals("galley", focus(window));
        type(KeyCode.SPACE);
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        ListView<GalleyLine> list = (ListView<GalleyLine>) node(window, "#galley");
        GalleyLine line = fx(() -> list.getSelectionModel().getSelectedItem());
        assertTrue(line.number() > 1, "the line follows the voice");
        type(KeyCode.M);
        type(KeyCode.C);
        put(window, "读不通");
        type(KeyCode.ENTER);
        Mark mark = onDisk(window, Mark.class).getFirst();
        assertEquals(Sign.COMMENT, mark.sign());
        assertEquals(line.span().place(), ((Anchor.OfText) mark.anchor()).place());
        assertEquals("galley", focus(window));
        type(KeyCode.PAGE_DOWN);
        assertEquals(fx(() -> window.reader().edition().orElseThrow().articles().get(1).id()), fx(() -> list.getItems().getFirst().span().place().article()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theVoiceGoesOnWithTheNextArticleAndWhereItFailsSaysSo() {
        ReaderWindow window = desk();
        type(KeyCode.ALT, KeyCode.DIGIT5);
        ListView<GalleyLine> list = (ListView<GalleyLine>) node(window, "#galley");
        String first = fx(() -> list.getItems().getFirst().span().place().article());
        type(KeyCode.SPACE);
        for (int i = 0; i < 500 && first.equals(fx(() -> list.getItems().getFirst().span().place().article())); i++) {
            fxRun(voice::end);
        }
        assertEquals(fx(() -> window.reader().edition().orElseThrow().articles().get(1).id()), fx(() -> list.getItems().getFirst().span().place().article()));
        assertTrue(voice.speaking(), "reads on");
        fxRun(() -> voice.fail("no device"));
        settle();
        assertTrue(words(window, ".room-head .desk-quiet").stream().anyMatch(w -> w.contains("BV-101")), words(window, ".room-head .desk-quiet").toString());
    }

    @Test
    void differencesAreGoneThroughByKeyAndTheSidesExchanged() {
        ReaderWindow window = desk();
        other = Optional.of(corrected("dangjian", "金融金融", "金融"));
        type(KeyCode.ALT, KeyCode.DIGIT6);
        assertEquals("compare-file", focus(window));
        click(window, "#compare-file");
        assertEquals("compare", focus(window));
        ListView<?> list = (ListView<?>) node(window, "#compare");
        CompareRow row = (CompareRow) fx(() -> list.getSelectionModel().getSelectedItem());
        assertTrue(row instanceof CompareRow.Pair pair && pair.text().size() == 2, String.valueOf(row));
        assertEquals(1, fx(() -> list.getItems().stream().filter(r -> ((CompareRow) r).differs()).count()));
        assertTrue(word(window, ".compare-sides").contains("右：正在读的"));
        type(KeyCode.X);
        assertTrue(word(window, ".compare-sides").contains("左：正在读的"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aReplacedPictureStandsBesideTheOneBeforeWithTheirSizes() throws IOException {
        ReaderWindow window = desk();
        java.nio.file.Path images = corrected("dangjian").resolve("images");
        Files.copy(images.resolve("panorama.jpg"), images.resolve("finance.jpg"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(images.resolve("factory.jpg"), new byte[] {0}, StandardOpenOption.APPEND);
        other = Optional.of(images.getParent());
        type(KeyCode.ALT, KeyCode.DIGIT6);
        click(window, "#compare-file");
        List<String> changes = words(window, ".compare-change");
        assertTrue(changes.contains("文件换了，看上去一样") && changes.stream().anyMatch(c -> c.startsWith("换了图，看上去相差")), changes.toString());
        assertTrue(changes.contains("文字没有改动，图片有改动"), changes.toString());
        List<String> sizes = words(window, ".compare-size").stream().filter(w -> !w.isEmpty()).toList();
        assertEquals(List.of("1800 × 1200", "1800 × 1200", "1800 × 1200", "4200 × 1200"), sizes.stream().map(w -> w.substring(0, w.indexOf(" 像素"))).sorted().toList());
        assertEquals(4, sizes.stream().map(w -> w.substring(w.indexOf("校验"))).distinct().count(), "a hash each: " + sizes);
        List<Image> shown = fx(() -> window.scene().getRoot().lookupAll(".compare-plate").stream().filter(Node::isVisible)
                .flatMap(n -> n.lookupAll(".image-view").stream()).map(n -> ((ImageView) n).getImage()).filter(Objects::nonNull).toList());
        assertEquals(4, shown.size());
        assertEquals(1, shown.stream().filter(i -> i.getWidth() > 3 * i.getHeight()).count());
        ListView<CompareRow> list = (ListView<CompareRow>) node(window, "#compare");
        assertTrue(fx(() -> list.getSelectionModel().getSelectedItem()) instanceof CompareRow.OfPicture first && first.picture().picture().equals("factory"));
        type(KeyCode.J);
        assertTrue(fx(() -> list.getSelectionModel().getSelectedItem()) instanceof CompareRow.OfPicture second && second.picture().picture().equals("finance"));
        type(KeyCode.ESCAPE);
        assertTrue(listHasKeyboard(window));
    }

    @Test
    void whatBecameOfAMarkIsSaidWithItsSignAPicturesWithItsCaption() {
        ReaderWindow window = desk();
        type(KeyCode.P);
        type(KeyCode.M);
        type(KeyCode.D);
        type(KeyCode.ENTER);
        other = Optional.of(corrected("dangjian", "金融金融", "金融"));
        type(KeyCode.ALT, KeyCode.DIGIT6);
        click(window, "#compare-file");
        String asked = words(window, ".outcome-asked").getFirst();
        assertTrue(asked.startsWith("\u2717 删　〔图片〕") && asked.length() > 8 && !asked.contains("→"), asked);
    }

    @Test
    void anotherFileThatIsNoEditionIsRefusedInWords() {
        ReaderWindow window = desk();
        other = Optional.of(java.nio.file.Path.of("pom.xml"));
        type(KeyCode.ALT, KeyCode.DIGIT6);
        click(window, "#compare-file");
        assertTrue(words(window, ".compare-empty .nothing-title").getFirst().contains("BS-P04"));
    }
}
