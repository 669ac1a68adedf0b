package broadsheet.samples.art;

/// How much of the open sky a place is robbed of by what stands close to it, found from depths alone.
final class Occlusion {
  private static final int STEP = 4;
  private static final int TAPS = 20;

  private final int width;
  private final int height;
  private final float[] shade;

  /// @param reach metres within which neighbours darken each other
  /// @param focal focal length of the camera in pixels of the raster
  Occlusion(Raster raster, double focal, double reach) {
    width = raster.width() / STEP;
    height = raster.height() / STEP;
    float[] raw = new float[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        raw[y * width + x] = (float) shade(raster, x * STEP + 2, y * STEP + 2, focal, reach);
      }
    }
    shade = smooth(raster, raw);
  }

  /// Darkening at a pixel of the raster, 0 open to 1 closed in.
  double at(int x, int y) {
    int cx = Math.min(width - 1, x / STEP);
    int cy = Math.min(height - 1, y / STEP);
    return shade[cy * width + cx];
  }

  private static double shade(Raster r, int x, int y, double focal, double reach) {
    double depth = r.depth(x, y);
    if (Double.isInfinite(depth)) {
      return 0;
    }
    double radius = Math.min(140, Math.max(5, reach * focal / depth));
    double turn = Noise.cell(x, y, 5) * 6.283;
    double sum = 0;
    for (int i = 0; i < TAPS; i++) {
      double d = radius * Math.sqrt((i + 0.5) / TAPS);
      int nx = x + (int) Math.round(d * Math.cos(turn + i * 2.39996));
      int ny = y + (int) Math.round(d * Math.sin(turn + i * 2.39996));
      if (nx < 0 || ny < 0 || nx >= r.width() || ny >= r.height()) {
        continue;
      }
      double mx = 2.0 * x - nx;
      double my = 2.0 * y - ny;
      double before = (depth - r.depth(nx, ny)) / reach;
      double opposite = depth;
      if (mx >= 0 && my >= 0 && mx < r.width() && my < r.height()) {
        opposite = r.depth((int) mx, (int) my);
      }
      double slope = (opposite - depth) / reach;
      double rise = before - Math.max(0, Math.min(2, slope));
      if (rise > 0.04 && before < 2.5) {
        sum += Math.min(1, rise * 2) * (1 - before / 2.5);
      }
    }
    return Math.min(1, sum / TAPS * 1.6);
  }

  private float[] smooth(Raster r, float[] raw) {
    float[] out = new float[raw.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double here = r.inverse(x * STEP + 2, y * STEP + 2);
        double sum = 0;
        double weight = 1e-6;
        for (int j = -3; j <= 3; j++) {
          for (int i = -3; i <= 3; i++) {
            int nx = Math.clamp(x + i, 0, width - 1);
            int ny = Math.clamp(y + j, 0, height - 1);
            double there = r.inverse(nx * STEP + 2, ny * STEP + 2);
            double w = Math.abs(there - here) < here * 0.06 ? 1 : 0;
            sum += w * raw[ny * width + nx];
            weight += w;
          }
        }
        out[y * width + x] = (float) (sum / weight);
      }
    }
    return out;
  }
}
