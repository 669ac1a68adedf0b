package broadsheet.export;

import broadsheet.proof.compare.Look;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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

/// Compares pictures by what the eye sees: both made small and grey, then the mean difference in brightness. A picture saved again with
/// other compression differs by less than .02, another picture by more than .1.
public final class PictureLook implements Look {
    private static final Logger LOG = System.getLogger(PictureLook.class.getName());
    private static final int SIDE = 48;
    /// As in `reliability.md`: larger pictures are not decoded.
    private static final long MOST_PIXELS = 40_000_000;

    @Override
    public double difference(byte[] before, byte[] after) {
        Optional<BufferedImage> old = grey(before);
        Optional<BufferedImage> fresh = grey(after);
        if (old.isEmpty() || fresh.isEmpty()) {
            return -1;
        }
        long sum = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                sum += Math.abs(old.get().getRaster().getSample(x, y, 0) - fresh.get().getRaster().getSample(x, y, 0));
            }
        }
        return sum / (255.0 * SIDE * SIDE);
    }

    @Override
    public Optional<Pixels> pixels(byte[] file) { return read(file, reader -> Optional.of(new Pixels(reader.getWidth(0), reader.getHeight(0)))); }

    private static Optional<BufferedImage> grey(byte[] file) { return read(file, reader -> decoded(reader).map(PictureLook::small)); }

    /// What is read of a file.
    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> of(ImageReader reader) throws IOException;
    }

    private static <T> Optional<T> read(byte[] file, Reading<T> reading) {
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

    private static Optional<BufferedImage> decoded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        ImageReadParam less = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / (4 * SIDE));
        less.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, less));
    }

    private static BufferedImage small(BufferedImage image) {
        BufferedImage grey = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D draw = grey.createGraphics();
        draw.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        draw.drawImage(image, 0, 0, SIDE, SIDE, null);
        draw.dispose();
        return grey;
    }
}
