package broadsheet.ui.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.desk.ToldFiles;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.WindowTest;
import java.util.List;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Printing without a printer, by keys and clicks; what would stand on the paper, by its pixels.
class PrintTest extends WindowTest {
    private ReaderWindow printing() {
        OutputFiles files = ExportTest.files();
        ExportFeature export = new ExportFeature(background, files, new ToldFiles(name -> Optional.empty()));
        features = List.of(export, new PrintFeature(background, files, export, Optional::empty));
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.P);
        assertTrue(has(window, "#print-sheet"));
        return window;
    }

    @Test
    void withoutAPrinterAPdfIsOffered() {
        ReaderWindow window = printing();
        assertTrue(word(window, "#print-said").contains("打印机"), word(window, "#print-said"));
        assertTrue(fx(() -> node(window, "#print-go").isDisabled()));
        click(window, "#print-pdf");
        assertTrue(has(window, "#export-sheet"));
        assertFalse(has(window, "#print-sheet"));
    }

    @Test
    void thePreviewShowsThePageAndTurnsWithThePaper() {
        ReaderWindow window = printing();
        waitUntil("the page is shown", () -> window.scene().lookup("#print-preview .print-paper") != null);
        settle();
        var upright = fx(() -> window.scene().lookup("#print-preview .print-paper").getLayoutBounds());
        assertTrue(upright.getHeight() > upright.getWidth());
        click(window, "#print-paper-landscape");
        settle();
        var turned = fx(() -> window.scene().lookup("#print-preview .print-paper").getLayoutBounds());
        assertTrue(turned.getWidth() > turned.getHeight());
    }

    @Test
    void thePaperCarriesThePageAsItIsPainted() {
        ReaderWindow window = openSample();
        Bundle bundle = fx(() -> window.reader().bundleProperty().get()).orElseThrow();
        OutputFiles files = ExportTest.files();
        PageLayout page = files.pages(bundle.edition(), 1).getFirst();
        Paper paper = Paper.A4;
        PaperPlace place = PaperPlace.of(page.width(), page.height(), paper.width(), paper.height(), PaperPlace.Scaling.FIT, 100);
        WritableImage painted = files.image(bundle, page, place.scale());
        WritableImage sheet = fx(() -> paper.show(painted, page.width(), place).snapshot(new SnapshotParameters(), null));
        assertEquals(paper.width(), sheet.getWidth(), 1);
        assertEquals(paper.height(), sheet.getHeight(), 1);
        int same = 0;
        int ink = 0;
        for (int y = 4; y < painted.getHeight() - 4; y += 3) {
            for (int x = 4; x < painted.getWidth() - 4; x += 3) {
                Color wanted = pixel(painted, x, y);
                Color found = pixel(sheet, x + Math.round(place.x()), y);
                ink += wanted.getBrightness() < 0.5 ? 1 : 0;
                same += Math.abs(wanted.getBrightness() - found.getBrightness()) < 0.35 ? 1 : 0;
            }
        }
        int all = (int) Math.ceil((painted.getHeight() - 8) / 3) * (int) Math.ceil((painted.getWidth() - 8) / 3);
        assertTrue(ink > 500, ink + " dark pixels");
        assertTrue(same > all * 0.97, same + " of " + all);
    }

    @Test
    void pagesFitAreKeptAtTheirSizeOrAtAShareOfIt() {
        assertEquals(new PaperPlace(0.5, 0, 0), PaperPlace.of(1000, 1400, 500, 800, PaperPlace.Scaling.FIT, 0));
        assertEquals(new PaperPlace(1, 50, 0), PaperPlace.of(400, 300, 500, 800, PaperPlace.Scaling.ACTUAL, 0));
        assertEquals(new PaperPlace(0.25, 125, 0), PaperPlace.of(1000, 300, 500, 800, PaperPlace.Scaling.PERCENT, 25));
    }

    @Test
    void rangesAreReadAsPeopleWriteThem() {
        assertEquals(Optional.of(List.of(1, 2, 3)), PageRange.parse("", 3));
        assertEquals(Optional.of(List.of(1, 3, 4)), PageRange.parse("3-4，1", 8));
        assertEquals(Optional.of(List.of(2)), PageRange.parse("2-9", 2));
        assertEquals(Optional.empty(), PageRange.parse("7", 3));
        assertEquals(Optional.empty(), PageRange.parse("all", 3));
    }
}
