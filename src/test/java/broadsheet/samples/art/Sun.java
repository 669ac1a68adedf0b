package broadsheet.samples.art;

/// The sun: where it stands and what it reaches.
final class Sun {
  private static final int SIZE = 4096;

  private final Vec direction;
  private final Raster map;
  private final Camera camera;
  private final double bias;

  /// @param toSun direction towards the sun
  /// @param centre middle of the ground that can lie in shadow
  /// @param radius its radius in metres; beyond it everything is lit
  Sun(Scene scene, Vec toSun, Vec centre, double radius) {
    direction = toSun.unit();
    camera = Camera.sunlight(centre, direction, radius, SIZE);
    map = Raster.look(scene, camera, SIZE, SIZE, false);
    bias = 2.2 * radius / SIZE * 2 + 0.02;
  }

  Vec direction() {
    return direction;
  }

  /// The share of sunlight that arrives at a point, 0..1.
  double reaching(Vec p) {
    Vec e = camera.eye();
    double dx = p.x() + direction.x() * bias - e.x();
    double dy = p.y() + direction.y() * bias - e.y();
    double dz = p.z() + direction.z() * bias - e.z();
    Vec f = camera.forward();
    Vec r = camera.right();
    Vec u = camera.up();
    double depth = dx * f.x() + dy * f.y() + dz * f.z();
    double k = camera.focal() / depth;
    double px = camera.cx() + (dx * r.x() + dy * r.y() + dz * r.z()) * k - 0.5;
    double py = camera.cy() - (dx * u.x() + dy * u.y() + dz * u.z()) * k - 0.5;
    int ix = (int) Math.floor(px);
    int iy = (int) Math.floor(py);
    if (ix < 1 || iy < 1 || ix >= SIZE - 2 || iy >= SIZE - 2) {
      return 1;
    }
    double inv = 1 / depth;
    double fx = px - ix;
    double fy = py - iy;
    double top = lit(ix, iy, inv) * (1 - fx) + lit(ix + 1, iy, inv) * fx;
    double low = lit(ix, iy + 1, inv) * (1 - fx) + lit(ix + 1, iy + 1, inv) * fx;
    return top * (1 - fy) + low * fy;
  }

  private double lit(int x, int y, double inv) {
    return map.inverse(x, y) > inv ? 0 : 1;
  }
}
