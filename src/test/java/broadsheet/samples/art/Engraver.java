package broadsheet.samples.art;

/// Rules the lines of a picture: one family up to the middle tones, a second across it in the shadows.
final class Engraver {
  private static final double SINGLE = 0.40;

  private final double scale;

  /// @param scale samples per pixel of the finished picture
  Engraver(double scale) {
    this.scale = scale;
  }

  void rule(Shader shader, Plates plates) {
    Tone tone = new Tone();
    for (int y = 0; y < plates.height(); y++) {
      for (int x = 0; x < plates.width(); x++) {
        shader.shade(x, y, tone);
        int i = y * plates.width() + x;
        double lines = lines(x, y, tone);
        plates.ink()[i] = (float) (1 - (1 - lines) * (1 - tone.ink));
        plates.tint()[i] = (float) Math.max(0, Math.min(1, tone.tint));
      }
    }
  }

  /// Only the darkness of every sample, for what water mirrors.
  static float[] darkness(Shader shader, int width, int height) {
    float[] out = new float[width * height];
    Tone tone = new Tone();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        shader.shade(x, y, tone);
        out[y * width + x] = (float) Math.max(tone.dark, tone.ink);
      }
    }
    return out;
  }

  private double lines(int x, int y, Tone t) {
    double dark = curve(t.dark);
    double wave = (Noise.at(x / (26 * scale), y / (26 * scale), 3) - 0.5) * 1.3 * scale;
    double swell = 0.86 + 0.28 * Noise.at(x / (9 * scale), y / (5 * scale), 4);
    double first = dark <= SINGLE ? dark : SINGLE + (dark - SINGLE) * 0.42;
    double second = dark <= SINGLE ? 0 : 1 - (1 - dark) / (1 - first);
    double a = Hatch.ink(t.phase1 + wave * t.slope1, t.slope1, t.pitch * scale, first * swell);
    if (second <= 0) {
      return a;
    }
    double b = Hatch.ink(t.phase2 - wave * t.slope2, t.slope2, t.pitch * scale, second * swell);
    return 1 - (1 - a) * (1 - b);
  }

  /// Clean paper in the lights and depth in the shadows.
  private static double curve(double d) {
    double s = Math.max(0, d - 0.035) / 0.965;
    double lines = s * (0.66 + 0.30 * s);
    return lines + (0.985 - lines) * 0.9 * Noise.step(0.78, 0.93, d);
  }
}
