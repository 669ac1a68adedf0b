package broadsheet.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Decodes pictures without JavaFX, smaller than they are where that is enough.
final class Decoding {
    private static final Logger LOG = System.getLogger(Decoding.class.getName());
    /// As in `reliability.md`: larger pictures are not decoded.
    private static final long MOST_PIXELS = 40_000_000;

    private Decoding() { }

    /// What is read of a file.
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> of(ImageReader reader) throws IOException;
    }

    /// Empty where the file cannot be decoded.
    static <T> Optional<T> read(byte[] file, Reading<T> reading) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reading.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a picture that cannot be decoded", e);
            return Optional.empty();
        }
    }

    /// Every n-th pixel, so many that the shorter side keeps `least` of them if it has them; empty where the picture has too many.
    static Optional<BufferedImage> thinned(ImageReader reader, int least) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        ImageReadParam less = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / least);
        less.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, less));
    }
}
