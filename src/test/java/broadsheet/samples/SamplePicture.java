package broadsheet.samples;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Draws simple pictures for tests: a sky, a sun, ranges of hills, the same for the same seed. Greyscale PNG, made by hand so
/// that tests need neither a drawing library nor a picture of anybody.
public final class SamplePicture {
    private SamplePicture() { }

    /// A PNG file of this size.
    public static byte[] png(int width, int height, long seed) {
        Random random = new Random(seed);
        double sunX = width * (0.2 + 0.6 * random.nextDouble());
        double sunY = height * (0.15 + 0.2 * random.nextDouble());
        double phase = random.nextDouble() * 6;
        byte[] rows = new byte[(width + 1) * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                rows[y * (width + 1) + 1 + x] = (byte) shade(x, y, width, height, sunX, sunY, phase);
            }
        }
        return png(width, height, 8, 0, deflate(rows));
    }

    /// A PNG file with this header and picture data, whatever they are.
    public static byte[] png(int width, int height, int depth, int colour, byte[] data) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) colour)
                .array()));
        png.writeBytes(chunk("IDAT", data));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /// Zlib data.
    public static byte[] deflate(byte[] bytes) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static int shade(int x, int y, int width, int height, double sunX, double sunY, double phase) {
        for (int hill = 3; hill >= 1; hill--) {
            double ridge = height * (0.45 + 0.13 * hill) + height * 0.09 * Math.sin(x * 6.0 / width * hill + phase + hill)
                    + height * 0.02 * Math.sin(x * 31.0 / width + phase * hill);
            if (y > ridge) {
                return 175 - 42 * hill - (y % 4 == 0 ? 8 : 0);
            }
        }
        double far = Math.hypot(x - sunX, y - sunY);
        return far < height * 0.08 ? 250 : 200 + y * 30 / height;
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, data.length + 4);
        return chunk.putInt((int) crc.getValue()).array();
    }
}
