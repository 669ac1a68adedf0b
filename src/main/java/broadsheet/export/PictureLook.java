package broadsheet.export;

import broadsheet.proof.compare.Look;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// Compares pictures by what the eye sees: both made small and grey, then the mean difference in brightness. A picture saved again with
/// other compression differs by less than .02, another picture by more than .1.
public final class PictureLook implements Look {
    private static final int SIDE = 48;

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
    public Optional<Pixels> pixels(byte[] file) { return Decoding.read(file, reader -> Optional.of(new Pixels(reader.getWidth(0), reader.getHeight(0)))); }

    private static Optional<BufferedImage> grey(byte[] file) {
        return Decoding.read(file, reader -> Decoding.thinned(reader, 4 * SIDE).map(PictureLook::small));
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
