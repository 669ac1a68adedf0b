package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.samples.SamplePicture;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PNG files of right and wrong chunks, against the tables of the PNG standard.
@Tag("hostile")
class PngStructureTest {
    /// Colour type and the bit depths it may have.
    @ParameterizedTest
    @CsvSource({"0, 1 2 4 8 16", "1, ''", "2, 8 16", "3, 1 2 4 8", "4, 8 16", "5, ''", "6, 8 16", "7, ''"})
    void depthsOfEveryColourType(int type, String depths) {
        StringBuilder taken = new StringBuilder();
        for (int depth = 0; depth <= 33; depth++) {
            if (read(chunk("IHDR", header(3, 2, depth, type)), chunk("PLTE", 1, 2, 3), chunk("IDAT", 0), chunk("IEND")).equals("3×2")) {
                taken.append(' ').append(depth);
            }
        }
        assertEquals(depths, taken.toString().strip());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1×1", "0, 1, IHDR", "1, 0, IHDR", "-1, 1, IHDR", "1, -1, IHDR", "2000, 2000, 2000×2000"})
    void bothSidesArePositive(int width, int height, String read) {
        assertEquals(read, read(chunk("IHDR", header(width, height, 8, 2)), chunk("IDAT", 0), chunk("IEND")));
    }

    /// Compression, filter and interlace method: offset in the header, value.
    @ParameterizedTest
    @CsvSource({"10, 1, IHDR", "11, 1, IHDR", "12, 1, 3×2", "12, 2, IHDR", "12, -1, IHDR"})
    void methodsAreTheStandards(int at, int value, String read) {
        byte[] header = header(3, 2, 8, 2);
        header[at] = (byte) value;
        assertEquals(read, read(chunk("IHDR", header), chunk("IDAT", 0), chunk("IEND")));
    }

    @Test
    void chunksComeInOrderAndWhole() {
        byte[] header = chunk("IHDR", header(3, 2, 8, 2));
        byte[] data = chunk("IDAT", 1, 2, 3);
        byte[] end = chunk("IEND");
        assertEquals("3×2", read(header, chunk("tEXt", 65), data, data, end));
        assertEquals("3×2", read(header, data, end, new byte[] {1, 2, 3}));
        assertEquals("IHDR", read(data, header, end));
        assertEquals("IHDR", read(chunk("IHDR", Arrays.copyOf(header(3, 2, 8, 2), 12)), data, end));
        assertEquals("IHDR", read(chunk("IHDR", Arrays.copyOf(header(3, 2, 8, 2), 14)), data, end));
        assertEquals("IDAT", read(header, end));
        assertEquals("IEND", read(header, data));
        assertEquals("IEND", read());
        assertEquals("PLTE", read(chunk("IHDR", header(3, 2, 8, 3)), data, end));
        assertEquals("3×2", read(chunk("IHDR", header(3, 2, 8, 3)), chunk("PLTE", 1, 2, 3), data, end));
        assertEquals("IEND", read(header, data, Arrays.copyOf(end, 11)));
    }

    /// A length that reaches just to the end of the file, one byte over it, and one that is negative.
    @ParameterizedTest
    @CsvSource({"0, IDAT CRC", "1, IEND", "2147483000, IEND", "-2147483640, IEND"})
    void aLengthThatLiesNeverReachesOutOfTheFile(int more, String read) {
        byte[] data = chunk("IDAT", 1, 2, 3);
        ByteBuffer.wrap(data).putInt(0, 3 + 12 + more);
        assertEquals(read, read(chunk("IHDR", header(3, 2, 8, 2)), data, chunk("IEND")));
    }

    @Test
    void everyByteIsUnderAChecksum() throws Exception {
        byte[] png = SamplePicture.png(6, 4, 1);
        assertEquals("6×4", size(png));
        for (int i = 8; i < png.length; i++) {
            byte[] flipped = png.clone();
            flipped[i] ^= 4;
            assertEquals(false, size(flipped).contains("×"), "byte " + i);
        }
    }

    private static String read(byte[]... chunks) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        for (byte[] chunk : chunks) {
            png.writeBytes(chunk);
        }
        return size(png.toByteArray());
    }

    private static String size(byte[] png) {
        try {
            ImageCheck.Size size = PngStructure.size(png);
            return size.width() + "×" + size.height();
        } catch (ImageCheck.Broken e) {
            return e.getMessage();
        }
    }

    private static byte[] header(int width, int height, int depth, int type) {
        return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) type).array();
    }

    private static byte[] chunk(String type, int... content) {
        byte[] bytes = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            bytes[i] = (byte) content[i];
        }
        return chunk(type, bytes);
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(name).put(content).putInt((int) crc.getValue()).array();
    }
}
