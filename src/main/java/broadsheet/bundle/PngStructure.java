package broadsheet.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The chunks of a PNG file (W3C PNG, 3rd edition, §5): in order, each with the right checksum, from IHDR to IEND.
final class PngStructure {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    private PngStructure() { }

    static ImageCheck.Size size(byte[] bytes) throws ImageCheck.Broken {
        ByteBuffer png = ByteBuffer.wrap(bytes);
        ImageCheck.Size size = null;
        boolean palette = false;
        boolean data = false;
        int at = SIGNATURE;
        while (true) {
            String type = chunk(png, at);
            int length = png.getInt(at);
            if (size == null) {
                size = header(png, at, type, length);
            }
            palette |= type.equals("PLTE");
            data |= type.equals("IDAT");
            if (type.equals("IEND")) {
                boolean indexed = bytes[SIGNATURE + 17] == 3;
                if (!data || indexed && !palette) {
                    throw new ImageCheck.Broken(data ? "PLTE" : "IDAT");
                }
                return size;
            }
            at += AROUND + length;
        }
    }

    /// The type of the chunk at this place, after its length and checksum have been found right.
    private static String chunk(ByteBuffer png, int at) throws ImageCheck.Broken {
        if (at > png.limit() - AROUND || png.getInt(at) < 0 || png.getInt(at) > png.limit() - at - AROUND) {
            throw new ImageCheck.Broken("IEND");
        }
        int length = png.getInt(at);
        String type = new String(png.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(png.array(), at + 4, length + 4);
        if ((int) crc.getValue() != png.getInt(at + 8 + length)) {
            throw new ImageCheck.Broken(type + " CRC");
        }
        return type;
    }

    private static ImageCheck.Size header(ByteBuffer png, int at, String type, int length) throws ImageCheck.Broken {
        if (!type.equals("IHDR") || length != 13) {
            throw new ImageCheck.Broken("IHDR");
        }
        int width = png.getInt(at + 8);
        int height = png.getInt(at + 12);
        int depth = png.get(at + 16);
        boolean depthFits = switch (png.get(at + 17)) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
        boolean methods = png.get(at + 18) == 0 && png.get(at + 19) == 0 && (png.get(at + 20) & 0xFE) == 0;
        if (width <= 0 || height <= 0 || !depthFits || !methods) {
            throw new ImageCheck.Broken("IHDR");
        }
        return new ImageCheck.Size(width, height, 1);
    }
}
