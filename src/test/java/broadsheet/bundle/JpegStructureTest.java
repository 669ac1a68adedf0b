package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// JPEG files as an encoder writes them, and byte by byte: what is accepted, what is refused and which part is named.
@Tag("hostile")
class JpegStructureTest {
    private static final String START = "FFD8";
    /// 3 × 2 pixels, one component.
    private static final String FRAME = "FFC0 000B 08 0002 0003 01 011100";
    private static final String SCAN = "FFDA 0008 01 0100 003F00 12 FF00 34";
    private static final String END = "FFD9";

    @Test
    void whatAnEncoderWritesIsWhole() throws Exception {
        byte[] jpeg = encoded();
        assertEquals(new ImageCheck.Size(31, 17, 1), JpegStructure.size(jpeg));
    }

    @Test
    void nothingCutOffAnywhereIsWhole() throws Exception {
        byte[] jpeg = encoded();
        for (int length = 2; length < jpeg.length; length++) {
            byte[] cut = Arrays.copyOf(jpeg, length);
            assertThrows(ImageCheck.Broken.class, () -> JpegStructure.size(cut), "cut at " + cut.length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFC0", "FFC1", "FFC2", "FFC3", "FFC5", "FFC7", "FFC9", "FFCB", "FFCD", "FFCF"})
    void everyKindOfFrameHasTheSize(String frame) throws Exception {
        assertEquals(new ImageCheck.Size(3, 2, 1), size(START, FRAME.replace("FFC0", frame), SCAN, END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFC4", "FFC8", "FFCC"})
    void tablesAreNoFrame(String table) {
        assertEquals("SOS", refused(START, FRAME.replace("FFC0", table), SCAN, END));
    }

    @ParameterizedTest
    @CsvSource({"FF01", "FFD0", "FFD7", "FFD8", "FFFFFF01"})
    void marksWithoutALengthAndFillBytesAreSteppedOver(String mark) throws Exception {
        assertEquals(new ImageCheck.Size(3, 2, 1), size(START, mark, FRAME, SCAN, END));
    }

    @ParameterizedTest
    @CsvSource({
        "SOF, FFC0 000B 08 0000 0003 01 011100", "SOF, FFC0 000B 08 0002 0000 01 011100", "SOF, FFC0 000B 0C 0002 0003 01 011100",
        "SOF, FFC0 000B 08 0002 0003 00 011100", "SOF, FFC0 000B 08 0002 0003 05 011100", "SOF, FFC0 000C 08 0002 0003 01 01110000",
        "SOF, FFC0 0007 08 0002 0003", "segment c0, FFC0 0001", "segment c0, FFC0 7FFF 08", "marker, 00C0"
    })
    void aFrameThatIsNoneIsNamed(String named, String frame) {
        assertEquals(named, refused(START, frame, SCAN, END));
    }

    @Test
    void aFrameMayHaveFourComponentsAndStandOnce() throws Exception {
        assertEquals(new ImageCheck.Size(3, 2, 1), size(START, "FFC0 0014 08 0002 0003 04 011100 021100 031100 041100", SCAN, END));
        assertEquals("SOF", refused(START, FRAME, FRAME, SCAN, END));
    }

    @Test
    void aPictureNeedsAFrameBeforeAScanAndAScanBeforeTheEnd() {
        assertEquals("SOS", refused(START, SCAN, FRAME, END));
        assertEquals("SOS", refused(START, FRAME, END));
        assertEquals("SOF", refused(START, END));
        assertEquals("EOI", refused(START, FRAME, SCAN));
        assertEquals("EOI", refused(START, FRAME, "FFFF"));
    }

    @Test
    void restartMarksAndFillBytesLieInsideAScan() throws Exception {
        assertEquals(new ImageCheck.Size(3, 2, 1), size(START, FRAME, SCAN, "FFD0 12 FFD7 34 FFFF", END));
    }

    @Test
    void aHundredScansAreTakenAndNoMore() throws Exception {
        assertEquals(new ImageCheck.Size(3, 2, 1), size(START, FRAME, SCAN.repeat(100), END));
        assertEquals("SOS", refused(START, FRAME, SCAN.repeat(101), END));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "6,6", "8,8", "0,1", "9,1"})
    void theCameraSaysHowItWasHeld(int written, int taken) throws Exception {
        String big = "4D4D 002A 00000008 0002 0100 0003 00000001 00050000 0112 0003 00000001 %04X0000".formatted(written);
        String little = "4949 2A00 08000000 0100 1201 0300 01000000 %02X000000".formatted(written);
        assertEquals(taken, size(START, exif(big), FRAME, SCAN, END).orientation());
        assertEquals(taken, size(START, exif(little), FRAME, SCAN, END).orientation());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "4D4D 002A 00000007 0001 0112 0003 00000001 00060000", "4D4D 002A 7FFFFFFF 0001 0112 0003 00000001 00060000",
        "4D4D 002A FFFFFFFF 0001 0112 0003 00000001 00060000", "4D4D 002A 00000008 0001 0112 0003 0000", "4D4D 002A 00000008 0000", "4D4D"
    })
    void directoriesThatLieAreNotFollowed(String tiff) throws Exception {
        assertEquals(new ImageCheck.Size(3, 2, 1), size(START, exif(tiff), FRAME, SCAN, END));
    }

    @Test
    void whatIsNotExifSaysNothing() throws Exception {
        String tiff = "4D4D 002A 00000008 0001 0112 0003 00000001 00060000";
        assertEquals(1, size(START, exif(tiff).replace("45786966 0000", "45786967 0000"), FRAME, SCAN, END).orientation());
        assertEquals(1, size(START, exif(tiff).replace("45786966 0000", "45786966 0001"), FRAME, SCAN, END).orientation());
        assertEquals(6, size(START, exif(tiff), FRAME, SCAN, END).orientation());
    }

    private static String exif(String tiff) {
        String body = "45786966 0000" + tiff;
        return "FFE1%04X".formatted(2 + bytes(body).length) + body;
    }

    private static ImageCheck.Size size(String... parts) throws ImageCheck.Broken { return JpegStructure.size(bytes(String.join("", parts))); }

    private static String refused(String... parts) {
        return assertThrows(ImageCheck.Broken.class, () -> size(parts)).getMessage();
    }

    private static byte[] bytes(String hex) { return HexFormat.of().parseHex(hex.replace(" ", "")); }

    private static byte[] encoded() throws IOException {
        BufferedImage picture = new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 31 * 17; i++) {
            picture.setRGB(i % 31, i / 31, i * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }
}
