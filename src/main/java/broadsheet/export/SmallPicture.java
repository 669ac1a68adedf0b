package broadsheet.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Makes pictures small, as `pack` adds them to an edition.
public final class SmallPicture {
    private static final float QUALITY = 0.8f;

    private SmallPicture() { }

    /// A picture with its longer side this long, in the format it had; the same file gives the same bytes.
    ///
    /// @param file PNG or JPEG; a picture's own hint which side is up is not kept
    /// @param side in pixels, > 0, less than the picture has
    /// @return empty where it cannot be decoded or is too large for that
    public static Optional<byte[]> of(byte[] file, int side) {
        return Decoding.read(file, reader -> {
            Optional<BufferedImage> picture = Decoding.thinned(reader, 8 * side);
            return picture.isPresent() ? Optional.of(write(small(picture.get(), side), reader)) : Optional.empty();
        });
    }

    /// Halved as often as possible, for a step of more than a half would leave pixels out.
    private static BufferedImage small(BufferedImage picture, int side) {
        BufferedImage now = picture;
        int longest = Math.max(now.getWidth(), now.getHeight());
        while (longest > side) {
            int next = Math.max(side, (longest + 1) / 2);
            int width = Math.max(1, Math.round((float) picture.getWidth() * next / Math.max(picture.getWidth(), picture.getHeight())));
            int height = Math.max(1, Math.round((float) picture.getHeight() * next / Math.max(picture.getWidth(), picture.getHeight())));
            BufferedImage half = new BufferedImage(width, height, picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB
                    : BufferedImage.TYPE_INT_RGB);
            Graphics2D draw = half.createGraphics();
            draw.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            draw.drawImage(now, 0, 0, width, height, null);
            draw.dispose();
            now = half;
            longest = next;
        }
        return now;
    }

    private static byte[] write(BufferedImage picture, ImageReader like) throws IOException {
        ImageWriter writer = ImageIO.getImageWriter(like);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (like.getFormatName().equalsIgnoreCase("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
