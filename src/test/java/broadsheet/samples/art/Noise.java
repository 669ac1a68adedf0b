package broadsheet.samples.art;

/// Smooth random fields that are the same on every run.
final class Noise {
  private Noise() {}

  /// A random number in 0..1 that belongs to a cell.
  static double cell(int x, int y, int seed) {
    int h = x * 374761393 + y * 668265263 + seed * 1442695041;
    h = (h ^ (h >>> 13)) * 1274126177;
    h ^= h >>> 16;
    h = (h ^ (h >>> 15)) * 0x2c1b3c6d;
    h ^= h >>> 12;
    return (h & 0xffffff) / (double) 0x1000000;
  }

  /// Value noise in 0..1 with a period of about one unit.
  static double at(double x, double y, int seed) {
    int ix = (int) Math.floor(x);
    int iy = (int) Math.floor(y);
    double fx = ease(x - ix);
    double fy = ease(y - iy);
    double a = cell(ix, iy, seed);
    double b = cell(ix + 1, iy, seed);
    double c = cell(ix, iy + 1, seed);
    double d = cell(ix + 1, iy + 1, seed);
    return (a + (b - a) * fx) + ((c + (d - c) * fx) - (a + (b - a) * fx)) * fy;
  }

  /// Octaves of noise, in 0..1.
  static double cloudy(double x, double y, int octaves, int seed) {
    double sum = 0;
    double weight = 0.5;
    double total = 0;
    for (int o = 0; o < octaves; o++) {
      sum += weight * at(x, y, seed + o);
      total += weight;
      weight *= 0.5;
      double nx = 1.6 * x - 1.2 * y;
      y = 1.2 * x + 1.6 * y;
      x = nx;
    }
    return sum / total;
  }

  /// Octaves of rounded lumps, in 0..1, as of heaped clouds.
  static double billowy(double x, double y, int octaves, int seed) {
    double sum = 0;
    double weight = 0.5;
    double total = 0;
    for (int o = 0; o < octaves; o++) {
      sum += weight * (1 - Math.abs(2 * at(x, y, seed + o) - 1));
      total += weight;
      weight *= 0.5;
      double nx = 1.6 * x - 1.2 * y;
      y = 1.2 * x + 1.6 * y;
      x = nx;
    }
    return sum / total;
  }

  private static double ease(double t) {
    return t * t * t * (t * (t * 6 - 15) + 10);
  }

  /// 0 below `a`, 1 above `b`, smooth between.
  static double step(double a, double b, double x) {
    double t = Math.max(0, Math.min(1, (x - a) / (b - a)));
    return t * t * (3 - 2 * t);
  }
}
