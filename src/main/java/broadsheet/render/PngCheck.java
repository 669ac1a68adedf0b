package broadsheet.render;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// Walks the chunks of a PNG file: the decoder of JavaFX looks at no checksum and allocates what the header asks for.
final class PngCheck {
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    /// Deflate cannot shrink further than this (RFC 1951: 258 bytes from 2 bits).
    private static final long MOST_DEFLATED = 1032;

    private PngCheck() { }

    /// Whether header, critical chunks and end are whole, their CRC right and the picture data enough for the stated size.
    static boolean whole(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        long data = 0;
        int at = 8;
        while (at + 12 <= file.length) {
            int length = in.getInt(at);
            int type = in.getInt(at + 4);
            if (length < 0 || length > file.length - at - 12) {
                return false;
            }
            boolean critical = (type & 0x20000000) == 0;
            if (critical && !crcRight(in, at, length)) {
                return false;
            }
            if (type == IHDR && !headerLegal(in, at + 8, length)) {
                return false;
            }
            if (type == IDAT) {
                data += length;
            }
            if (type == IEND) {
                return data > 0 && rawSize(in) <= data * MOST_DEFLATED;
            }
            at += 12 + length;
        }
        return false;
    }

    private static boolean crcRight(ByteBuffer in, int at, int length) {
        CRC32 crc = new CRC32();
        crc.update(in.slice(at + 4, length + 4));
        return (int) crc.getValue() == in.getInt(at + 8 + length);
    }

    /// Colour type and depth as PNG (ISO 15948) §11.2.2 allows them.
    private static boolean headerLegal(ByteBuffer in, int at, int length) {
        if (length != 13 || in.getInt(at) <= 0 || in.getInt(at + 4) <= 0) {
            return false;
        }
        int depth = in.get(at + 8);
        boolean depthLegal = switch (in.get(at + 9)) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
        return depthLegal && in.get(at + 10) == 0 && in.get(at + 11) == 0 && (in.get(at + 12) & 0xFE) == 0;
    }

    /// The least number of bytes the picture data inflates to.
    private static long rawSize(ByteBuffer in) {
        int channels = switch (in.get(25)) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        long row = ((long) in.getInt(16) * channels * in.get(24) + 7) / 8;
        return row * in.getInt(20);
    }
}
