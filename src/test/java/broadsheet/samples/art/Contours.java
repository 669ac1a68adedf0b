package broadsheet.samples.art;

/// Outlines: heavy where something stands far in front of what is behind it, fine at folds, paler in the distance.
final class Contours {
  private final Scene scene;
  private final Raster raster;
  private final double scale;
  private final double haze;
  private final double fine;

  /// @param scale samples per pixel of the finished picture
  /// @param haze metres after which outlines have lost 63 % of their weight
  /// @param fine metres up to which outlines keep their full thickness
  Contours(Scene scene, Raster raster, double scale, double haze, double fine) {
    this.scene = scene;
    this.raster = raster;
    this.scale = scale;
    this.haze = haze;
    this.fine = fine;
  }

  void draw(Plates plates) {
    for (int y = 0; y < raster.height() - 1; y++) {
      for (int x = 0; x < raster.width() - 1; x++) {
        between(plates, x, y, x + 1, y);
        between(plates, x, y, x, y + 1);
      }
    }
  }

  private void between(Plates plates, int x, int y, int nx, int ny) {
    int a = raster.triangle(x, y);
    int b = raster.triangle(nx, ny);
    if (a == b) {
      return;
    }
    int oa = a < 0 ? 0 : scene.object(a);
    int ob = b < 0 ? 0 : scene.object(b);
    if (oa == ob) {
      return;
    }
    double da = raster.depth(x, y);
    double db = raster.depth(nx, ny);
    boolean firstNearer = da <= db;
    double near = firstNearer ? da : db;
    double far = firstNearer ? db : da;
    double weight = scene.material(firstNearer ? a : b).edge();
    if (weight <= 0) {
      return;
    }
    boolean silhouette = far > near * 1.06 + 0.6;
    double size = (silhouette ? 0.74 : 0.42) * weight * Math.min(1, 0.32 + fine / near);
    double strength = Math.exp(-near / haze) * (silhouette ? 1 : 0.9);
    stamp(plates, x, y, size * scale, strength);
  }

  private static void stamp(Plates p, int x, int y, double radius, double strength) {
    int r = (int) Math.ceil(radius + 0.5);
    for (int j = -r; j <= r; j++) {
      for (int i = -r; i <= r; i++) {
        int nx = x + i;
        int ny = y + j;
        if (nx < 0 || ny < 0 || nx >= p.width() || ny >= p.height()) {
          continue;
        }
        double c = Math.max(0, Math.min(1, radius + 0.5 - Math.sqrt(i * i + j * j))) * strength;
        int k = ny * p.width() + nx;
        p.ink()[k] = (float) Math.max(p.ink()[k], c);
      }
    }
  }
}
