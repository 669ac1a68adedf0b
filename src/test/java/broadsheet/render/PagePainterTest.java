package broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Picture;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.text.Face;
import broadsheet.ui.SampleSheets;
import broadsheet.ui.UiTest;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// What stands where on a painted page.
class PagePainterTest extends UiTest {
    private static final PageLayout PAGE = SampleSheets.pages().getFirst();

    private static WritableImage paint(PictureFinder pictures, double scale, Palette palette) {
        return fx(() -> new PageImage(new PagePainter(SampleSheets.fonts(), pictures, key -> "图片损坏")).paint(PAGE, scale, palette));
    }

    @Test
    void paperGroundsAndRulesHaveTheirColours() {
        WritableImage image = paint(PictureFinder.NONE, 2, Palette.LIGHT);
        assertEquals(800, image.getWidth());
        assertEquals(Token.PAPER.light(), pixel(image, 10, 10));
        assertEquals(Token.RED.light(), pixel(image, 100, 50));
        assertEquals(Token.RULE.light(), pixel(image, 560, 300));
    }

    @Test
    void textIsInkedWhereItsLineStands() {
        WritableImage image = paint(PictureFinder.NONE, 2, Palette.LIGHT);
        assertTrue(ink(image, new Rect(80, 180, 180, 20)) > 200, "the first line of the body");
        assertEquals(0, ink(image, new Rect(80, 1000, 400, 100)), "below the text");
    }

    private static int ink(WritableImage image, Rect area) {
        int dark = 0;
        for (double y = area.y(); y < area.bottom(); y++) {
            for (double x = area.x(); x < area.right(); x++) {
                dark += pixel(image, x, y).getBrightness() < 0.5 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void aPictureIsCroppedAroundItsFocusAndARefusedOneLeavesItsPlace() {
        byte[] file = PictureGateTest.png(400, 100);
        var image = ((PictureDecoder.Outcome.Decoded) new PictureDecoder().decode(new PictureData.Bytes(file, 0, 0), 400)).image();
        WritableImage shown = paint((p, s) -> new PictureState.Ready(image, true), 2, Palette.LIGHT);
        assertEquals(Color.RED, pixel(shown, 2 * 310, 2 * 100));
        assertEquals(Color.BLUE, pixel(shown, 2 * 350, 2 * 100));
        WritableImage refused = paint((p, s) -> new PictureState.Refused(PictureFault.DAMAGED), 2, Palette.LIGHT);
        assertEquals(Token.HAIRLINE.light(), pixel(refused, 2 * 294, 2 * 74));
        assertTrue(ink(refused, new Rect(600, 180, 120, 60)) > 20, "the reason is written in its place");
        assertEquals(new Rect(0, 0, 100, 100), PicturePainter.crop(400, 100, 1, new Picture.Focus(0, 0)));
        assertEquals(new Rect(300, 0, 100, 100), PicturePainter.crop(400, 100, 1, new Picture.Focus(1, 1)));
    }

    @Test
    void aScanOfTheWholePageIsNeverCropped() {
        var image = ((PictureDecoder.Outcome.Decoded) new PictureDecoder().decode(new PictureData.Bytes(PictureGateTest.png(400, 100), 0, 0), 400)).image();
        Picture scan = new Picture("scan", "", "", "", List.of(new Picture.Rendition("", "scan.png", 0, 0, new Picture.Focus(0, 0))));
        Rect sheet = new Rect(0, 0, 100, 100);
        FrameLayout frame = new FrameLayout(FrameLayout.Kind.PICTURE, "", sheet, List.of(), List.of(), List.of(new PictureBox("", 0, scan, sheet)),
                OptionalInt.empty());
        PageLayout page = new PageLayout(1, "", 100, 100, 9.5, 12.35, 0, List.of(frame), List.of());
        WritableImage shown = fx(() -> new PageImage(new PagePainter(SampleSheets.fonts(), (p, s) -> new PictureState.Ready(image, true), key -> ""))
                .paint(page, 1, Palette.LIGHT));
        assertEquals(Color.RED, pixel(shown, 5, 50));
        assertEquals(Color.BLUE, pixel(shown, 95, 50));
    }

    @Test
    void aThemeChangesPaperAndInk() {
        Palette dark = new Palette(java.util.Map.of(Token.PAPER, Color.web("#1E1D1B"), Token.INK, Color.web("#D9D5CC")));
        WritableImage image = paint(PictureFinder.NONE, 1, dark);
        assertEquals(Color.web("#1E1D1B"), pixel(image, 5, 5));
        assertTrue(dark.dark() && dark.pictureOpacity() < 1);
    }

    @Test
    void aPngCanBeReadBackPixelByPixel() {
        WritableImage image = paint(PictureFinder.NONE, 1, Palette.LIGHT);
        var read = new javafx.scene.image.Image(new java.io.ByteArrayInputStream(PageImage.png(image, 96))).getPixelReader();
        for (int[] at : new int[][] {{5, 5}, {50, 25}, {280, 100}, {45, 95}}) {
            assertEquals(image.getPixelReader().getArgb(at[0], at[1]), read.getArgb(at[0], at[1]));
        }
    }

    /// The engine sets by the font file's advances and the painter draws a run in one call: the two must not drift apart.
    @Test
    void latinRunsDoNotDriftFromTheEnginesAdvances() {
        String text = "Broadsheet AVATAR To Ty office 2025 fjord, The quick brown fox jumps over the lazy dog WAVE";
        FaceMetrics metrics = FaceMetrics.shippedOnly();
        for (Face face : List.of(Face.SERIF, Face.SERIF_BOLD, Face.SANS, Face.SANS_BOLD, Face.KAI)) {
            for (double size : new double[] {7.3, 9.5, 12.35, 18, 42}) {
                double engine = text.codePoints().mapToDouble(c -> metrics.advance(face, c)).sum() * size;
                double painter = fx(() -> {
                    Text node = new Text(text);
                    node.setFont(SampleSheets.fonts().font(face, size));
                    return node.getLayoutBounds().getWidth();
                });
                assertEquals(engine, painter, 0.3, face + " at " + size);
            }
        }
    }

    @Test
    void everyShippedFaceHasItsOwnFont() {
        Fonts fonts = SampleSheets.fonts();
        assertEquals("Noto Serif SC Bold", fx(() -> fonts.font(Face.SERIF_BOLD, 10).getName()));
        assertNotEquals(fx(() -> fonts.font(Face.SERIF, 10)), fx(() -> fonts.font(Face.SANS, 10)));
    }
}
