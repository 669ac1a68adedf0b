package broadsheet.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What a picture file says of itself before anything is decoded.
///
/// @param format      told by the first bytes, not by the file's name
/// @param width       stored pixels across
/// @param height      stored pixels down
/// @param orientation Exif orientation, 1 (upright) … 8
record PictureHeader(Format format, int width, int height, int orientation) {
    /// The formats that may be decoded.
    enum Format { PNG, JPEG }

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    /// Reads the header; empty for anything that is no PNG or JPEG, or is cut off before its size.
    static Optional<PictureHeader> read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length >= 24 && Arrays.equals(file, 0, 8, PNG, 0, 8)) {
            return in.getInt(12) == 0x49484452 ? Optional.of(new PictureHeader(Format.PNG, in.getInt(16), in.getInt(20), 1)) : Optional.empty();
        }
        if (file.length >= 4 && in.getShort(0) == (short) 0xFFD8 && in.get(2) == (byte) 0xFF) {
            return jpeg(in);
        }
        return Optional.empty();
    }

    private static Optional<PictureHeader> jpeg(ByteBuffer in) {
        int orientation = 1;
        int at = 2;
        while (at + 4 <= in.limit()) {
            if (in.get(at) != (byte) 0xFF) {
                return Optional.empty();
            }
            int marker = in.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = in.getShort(at + 2) & 0xFFFF;
            if (length < 2 || marker == 0xDA || at + 2 + length > in.limit()) {
                return Optional.empty();
            }
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC && length >= 8) {
                return Optional.of(new PictureHeader(Format.JPEG, in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF, orientation));
            }
            if (marker == 0xE1) {
                orientation = exif(in.slice(at + 4, length - 2)).orElse(orientation);
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /// The orientation tag (0x0112) of an Exif segment's first directory.
    private static Optional<Integer> exif(ByteBuffer segment) {
        byte[] label = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        if (segment.limit() < 14 || !segment.slice(0, 6).equals(ByteBuffer.wrap(label))) {
            return Optional.empty();
        }
        ByteBuffer tiff = segment.slice(6, segment.limit() - 6);
        tiff.order(tiff.getShort(0) == 0x4949 ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return Optional.empty();
        }
        int count = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0, at = directory + 2; i < count && at + 12 <= tiff.limit(); i++, at += 12) {
            if (tiff.getShort(at) == 0x0112) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? Optional.of(value) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
