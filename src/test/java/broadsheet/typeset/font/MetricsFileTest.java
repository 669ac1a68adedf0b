package broadsheet.typeset.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The shipped metrics say what the shipped fonts say.
class MetricsFileTest {
    @TestFactory
    Stream<DynamicTest> everyMetricsFileAgreesWithItsFont() throws IOException {
        return MetricsTool.fonts().stream().map(font -> DynamicTest.dynamicTest(font.getFileName().toString(), () -> agree(font)));
    }

    private static void agree(Path font) throws IOException {
        OpenTypeFace face = OpenTypeFace.read(font, 0);
        byte[] file = Files.readAllBytes(MetricsTool.metricsOf(font));
        MetricsFile metrics = MetricsFile.read(new ByteArrayInputStream(file));
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (face.has(c) != metrics.has(c) || face.advance(c) != metrics.advance(c)) {
                assertEquals(face.advance(c), metrics.advance(c), "U+" + Integer.toHexString(c));
                assertEquals(face.has(c), metrics.has(c), "U+" + Integer.toHexString(c));
            }
        }
        assertEquals(face.ascent(), metrics.ascent());
        assertEquals(face.descent(), metrics.descent());
    }

    @Test
    void theListOfFontsSaysWhatTheyAre() throws IOException {
        assertEquals(MetricsTool.list(), Files.readString(MetricsTool.LIST));
        assertEquals(MetricsTool.fonts().size(), ShippedFaces.fonts().size());
    }

    @Test
    void aFileCutOffAnywhereIsRefused() throws IOException {
        byte[] whole = MetricsTool.write(OpenTypeFace.read(java.nio.ByteBuffer.wrap(TinyFont.withGlyphFor('A', 500)), 0), 1000);
        assertEquals(0.5, MetricsFile.read(new ByteArrayInputStream(whole)).advance('A'), 1e-6);
        assertArrayEquals(new boolean[] {true, false}, new boolean[] {MetricsFile.read(new ByteArrayInputStream(whole)).has('A'),
            MetricsFile.read(new ByteArrayInputStream(whole)).has('B')});
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> MetricsFile.read(new ByteArrayInputStream(cut)), "cut at " + length);
        }
    }
}
