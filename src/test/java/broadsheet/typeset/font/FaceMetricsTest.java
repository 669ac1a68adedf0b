package broadsheet.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceMetricsTest {
    private static final List<Face> SHIPPED = List.of(Face.SERIF, Face.SERIF_BOLD, Face.SANS, Face.SANS_BOLD, Face.KAI);
    private final FaceMetrics metrics = FaceMetrics.shippedOnly();

    @TempDir
    private Path folder;

    @Test
    void everyShippedFaceSetsHanOneEmWide() {
        for (Face face : SHIPPED) {
            assertEquals(face, metrics.faceFor(face, '国'));
            assertEquals(1, metrics.advance(face, '国'), 1e-6, face::name);
            assertTrue(metrics.ascent(face) > 0.7 && metrics.descent(face) > 0.1, face::name);
        }
    }

    @Test
    void latinIsProportional() {
        assertTrue(metrics.advance(Face.SERIF, 'i') < metrics.advance(Face.SERIF, 'm'));
    }

    @Test
    void aCharacterTheWantedFaceLacksGoesToTheWidestShippedFaceThatHasIt() {
        int rare = rareInKai();
        assertEquals(Face.SERIF, metrics.faceFor(Face.KAI, rare));
    }

    @Test
    void aCharacterNoShippedFaceHasIsAVisibleBoxOneEmWide() {
        int linearB = 0x10000;
        assertEquals(Face.BOX, metrics.faceFor(Face.SERIF, linearB));
        assertEquals(1, metrics.advance(Face.BOX, linearB));
    }

    @Test
    void aCharacterNoShippedFaceHasGoesToAFaceOfTheSystemIfOneHasIt() throws IOException {
        Path font = folder.resolve("sub/own.ttf");
        Files.createDirectories(font.getParent());
        Files.write(font, TinyFont.withGlyphFor(0x10000, 700));
        Files.writeString(folder.resolve("broken.ttf"), "no font");
        FaceMetrics withSystem = new FaceMetrics(ShippedFaces.shared(), new SystemFaces(List.of(folder)));
        Face face = withSystem.faceFor(Face.SERIF, 0x10000);
        assertEquals("system:" + font + "#0", face.name());
        assertEquals(0.7, withSystem.advance(face, 0x10000), 1e-6);
        assertEquals(Face.SERIF, withSystem.faceFor(face, '国'));
    }

    @Test
    void aFontCutOffAnywhereIsRefusedAndNothingElseHappens() throws IOException {
        byte[] whole = TinyFont.withGlyphFor('A', 500);
        OpenTypeFace.read(ByteBuffer.wrap(whole), 0);
        int sideBearing = 2;
        for (int length = 0; length < whole.length - sideBearing; length++) {
            ByteBuffer cut = ByteBuffer.wrap(whole, 0, length).slice();
            assertThrows(IOException.class, () -> OpenTypeFace.read(cut, 0), "cut at " + length);
        }
    }

    @Test
    void aFontWithDamagedBytesIsReadOrRefused() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            byte[] font = TinyFont.withGlyphFor('A', 500);
            for (int i = 0; i < 4; i++) {
                font[random.nextInt(font.length)] = (byte) random.nextInt(256);
            }
            try {
                assertFalse(Double.isNaN(OpenTypeFace.read(ByteBuffer.wrap(font), 0).advance('A')));
            } catch (IOException refused) {
                assertFalse(refused.toString().isEmpty());
            }
        }
    }

    @Test
    void aFaceBeyondTheFilesLastIsRefused() throws IOException {
        byte[] font = TinyFont.withGlyphFor('A', 500);
        assertThrows(IOException.class, () -> OpenTypeFace.read(ByteBuffer.wrap(font), 1));
    }

    private static int rareInKai() {
        FaceAdvances kai = ShippedFaces.shared().get(Face.KAI);
        FaceAdvances serif = ShippedFaces.shared().get(Face.SERIF);
        for (int c = 0x4E00; c < 0x9FFF; c++) {
            if (!kai.has(c) && serif.has(c)) {
                return c;
            }
        }
        throw new AssertionError("Kai has every Han the serif has");
    }
}
