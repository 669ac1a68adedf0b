package broadsheet.samples.art;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Prints two plates on warm paper: first the second colour in flat steps, a hair out of register, then the ink.
final class Press {
  private static final double[] PAPER = {0xF6, 0xF1, 0xE4};
  private static final double[] SECOND = {0x6C, 0x8F, 0xA6};
  private static final double[] INK = {0x1E, 0x1C, 0x1B};

  private final int scale;

  /// @param scale samples per pixel of the finished picture
  Press(int scale) {
    this.scale = scale;
  }

  BufferedImage print(Plates plates) {
    int w = plates.width() / scale;
    int h = plates.height() / scale;
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        image.setRGB(x, y, colour(plates, x, y));
      }
    }
    return image;
  }

  private int colour(Plates p, int x, int y) {
    double ink = 0;
    double tint = 0;
    for (int j = 0; j < scale; j++) {
      for (int i = 0; i < scale; i++) {
        int sx = x * scale + i;
        int sy = y * scale + j;
        ink += p.ink()[sy * p.width() + sx];
        int ox = Math.min(p.width() - 1, sx + scale);
        int oy = Math.min(p.height() - 1, sy + scale);
        tint += flat(p.tint()[oy * p.width() + ox]);
      }
    }
    double n = scale * scale;
    ink /= n;
    tint = tint / n * (0.94 + 0.06 * Noise.cell(x, y, 71));
    int rgb = 0;
    for (int c = 0; c < 3; c++) {
      double ground = PAPER[c] + (SECOND[c] - PAPER[c]) * tint;
      double v = ground + (INK[c] - ground) * ink * 0.97;
      rgb = rgb << 8 | (int) Math.round(Math.max(0, Math.min(255, v)));
    }
    return rgb;
  }

  /// The second plate knows five strengths, with a soft passage from one to the next.
  private static double flat(double t) {
    double k = Math.min(1, t) * 4;
    double whole = Math.floor(k);
    return (whole + Noise.step(0.38, 0.62, k - whole)) / 4;
  }

  static void save(BufferedImage image, Path file, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(quality);
    try (OutputStream out = Files.newOutputStream(file);
        ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
  }
}
