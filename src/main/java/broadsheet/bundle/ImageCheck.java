package broadsheet.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Looks at a picture file without decoding it: what it is, whether its structure is whole, how large its picture is. Only then
/// may a decoder see it, which would otherwise take any memory a 49-byte file asks for.
final class ImageCheck {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /// @param width       in pixels
    /// @param height      in pixels
    /// @param orientation Exif orientation, 1 … 8
    record Size(int width, int height, int orientation) { }

    private ImageCheck() { }

    /// @throws DamagedException if it is neither PNG nor JPEG, damaged, or over the limits
    static ImageFile check(String file, byte[] bytes, BundleLimits limits) throws DamagedException {
        ImageFormat format = format(file, bytes);
        Size size;
        try {
            size = switch (format) {
                case PNG -> PngStructure.size(bytes);
                case JPEG -> JpegStructure.size(bytes);
            };
        } catch (Broken e) {
            throw new DamagedException(ProblemId.IMAGE_DAMAGED, file, "", e.reason);
        }
        if (Math.max(size.width(), size.height()) > limits.imageSide()
                || (long) size.width() * size.height() > limits.imagePixels()) {
            throw new DamagedException(ProblemId.IMAGE_TOO_LARGE, file, "", size.width() + "×" + size.height());
        }
        return new ImageFile(file, format, size.width(), size.height(), size.orientation(), bytes);
    }

    private static ImageFormat format(String file, byte[] bytes) throws DamagedException {
        if (bytes.length >= PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)) {
            return ImageFormat.PNG;
        }
        if (bytes.length >= 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8 && bytes[2] == (byte) 0xFF) {
            return ImageFormat.JPEG;
        }
        throw new DamagedException(ProblemId.IMAGE_FORMAT, file, "", start(bytes));
    }

    /// The first bytes as text, which tells a human `GIF89a`, `RIFF` or `<html`.
    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /// The structure is not whole.
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final String reason;

        /// @param reason the part of the file that is wrong, e.g. `IHDR`
        Broken(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
