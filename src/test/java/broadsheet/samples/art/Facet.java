package broadsheet.samples.art;

/// One triangle prepared for shading: its plane and how normals and surface coordinates run over it.
final class Facet {
  private final double[][] corner = new double[3][8];
  private int triangle = -1;
  private Vec origin = new Vec(0, 0, 0);
  private Vec normal = new Vec(0, 1, 0);
  private Vec g1 = new Vec(0, 0, 0);
  private Vec g2 = new Vec(0, 0, 0);

  void load(Scene scene, int t) {
    if (t == triangle) {
      return;
    }
    triangle = t;
    for (int k = 0; k < 3; k++) {
      scene.corner(t, k, corner[k]);
    }
    origin = at(corner[0]);
    Vec e1 = at(corner[1]).minus(origin);
    Vec e2 = at(corner[2]).minus(origin);
    normal = e1.cross(e2).unit();
    Vec a = e2.cross(normal);
    Vec b = normal.cross(e1);
    g1 = a.times(1 / safe(e1.dot(a)));
    g2 = b.times(1 / safe(e2.dot(b)));
  }

  private static double safe(double x) {
    return Math.abs(x) < 1e-12 ? 1e-12 : x;
  }

  private static Vec at(double[] c) {
    return new Vec(c[0], c[1], c[2]);
  }

  /// Depth along a ray where it meets the plane; `near` where it runs alongside.
  double meet(Vec eye, Vec ray, double near) {
    double slope = normal.dot(ray);
    if (Math.abs(slope) < 1e-9) {
      return near;
    }
    double t = normal.dot(origin.minus(eye)) / slope;
    return t < near * 0.5 || t > near * 2 ? near : t;
  }

  double u(Vec p) {
    return value(p, 6);
  }

  double v(Vec p) {
    return value(p, 7);
  }

  private double value(Vec p, int i) {
    Vec d = p.minus(origin);
    double s = d.dot(g1);
    double t = d.dot(g2);
    return corner[0][i] + s * (corner[1][i] - corner[0][i]) + t * (corner[2][i] - corner[0][i]);
  }

  /// The smoothed normal at a point, turned against the ray.
  Vec normal(Vec p, Vec ray) {
    Vec n = new Vec(value(p, 3), value(p, 4), value(p, 5)).unit();
    return n.dot(ray) > 0 ? n.times(-1) : n;
  }

  /// The direction in which u grows, unit length.
  Vec alongU() {
    double du1 = corner[1][6] - corner[0][6];
    double du2 = corner[2][6] - corner[0][6];
    return g1.times(du1).plus(g2.times(du2)).unit();
  }
}
