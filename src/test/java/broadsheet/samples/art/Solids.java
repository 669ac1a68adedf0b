package broadsheet.samples.art;

import broadsheet.samples.art.Scene.Corner;

/// The forms everything is built of. Sizes in metres; every form is one object unless a number is given.
final class Solids {
  private Solids() {}

  /// A box standing on the frame's origin, x to the right, z deep, without floor.
  static void box(Scene s, Frame f, double w, double h, double d, Material side, Material top) {
    block(s, f, -w / 2, 0, -d / 2, w / 2, h, d / 2, side, top);
  }

  /// A box between two corners; each face is an object of its own, so that its edges are drawn.
  static void block(Scene s, Frame f, double x0, double y0, double z0, double x1, double y1,
      double z1, Material side, Material top) {
    s.quad(f.at(x0, y0, z0), f.at(x1, y0, z0), f.at(x1, y1, z0), f.at(x0, y1, z0), side, s.newObject());
    s.quad(f.at(x1, y0, z0), f.at(x1, y0, z1), f.at(x1, y1, z1), f.at(x1, y1, z0), side, s.newObject());
    s.quad(f.at(x1, y0, z1), f.at(x0, y0, z1), f.at(x0, y1, z1), f.at(x1, y1, z1), side, s.newObject());
    s.quad(f.at(x0, y0, z1), f.at(x0, y0, z0), f.at(x0, y1, z0), f.at(x0, y1, z1), side, s.newObject());
    s.quad(f.at(x0, y1, z0), f.at(x1, y1, z0), f.at(x1, y1, z1), f.at(x0, y1, z1), top, s.newObject());
    if (y0 > 0.3) {
      s.quad(f.at(x0, y0, z0), f.at(x1, y0, z0), f.at(x1, y0, z1), f.at(x0, y0, z1), top, s.newObject());
    }
  }

  /// A level rectangle at height y; surface coordinates are metres of the frame.
  static void level(Scene s, Frame f, double x0, double z0, double x1, double z1, double y, Material m) {
    s.polygon(f.at(0, y, 0), f.at(1, y, 0), f.at(0, y, 1), m, s.newObject(),
        f.at(x0, y, z0), f.at(x1, y, z0), f.at(x1, y, z1), f.at(x0, y, z1));
  }

  /// A skin over rings of equally many points; closed round when `round`. u runs round, v along.
  static void loft(Scene s, Vec[][] rings, boolean round, Material m, int object) {
    int n = rings[0].length;
    int cols = round ? n + 1 : n;
    Vec[][] normal = normals(rings, round);
    double v = 0;
    for (int r = 1; r < rings.length; r++) {
      double dv = mean(rings[r - 1], rings[r]);
      double u0 = 0;
      double u1 = 0;
      for (int c = 1; c < cols; c++) {
        int p = c - 1;
        int q = c % n;
        double d0 = rings[r - 1][q].minus(rings[r - 1][p]).length();
        double d1 = rings[r][q].minus(rings[r][p]).length();
        Corner a = new Corner(rings[r - 1][p], normal[r - 1][p], u0, v);
        Corner b = new Corner(rings[r - 1][q], normal[r - 1][q], u0 + d0, v);
        Corner e = new Corner(rings[r][q], normal[r][q], u1 + d1, v + dv);
        Corner d = new Corner(rings[r][p], normal[r][p], u1, v + dv);
        s.triangle(a, b, e, m, object);
        s.triangle(a, e, d, m, object);
        u0 += d0;
        u1 += d1;
      }
      v += dv;
    }
  }

  private static double mean(Vec[] a, Vec[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += b[i].minus(a[i]).length();
    }
    return sum / a.length;
  }

  private static Vec[][] normals(Vec[][] rings, boolean round) {
    int n = rings[0].length;
    Vec[][] out = new Vec[rings.length][n];
    for (int r = 0; r < rings.length; r++) {
      for (int c = 0; c < n; c++) {
        int left = round ? (c + n - 1) % n : Math.max(0, c - 1);
        int right = round ? (c + 1) % n : Math.min(n - 1, c + 1);
        Vec across = rings[r][right].minus(rings[r][left]);
        Vec along = rings[Math.min(rings.length - 1, r + 1)][c].minus(rings[Math.max(0, r - 1)][c]);
        if (across.length() < 1e-9) {
          int inner = r == 0 ? 1 : rings.length - 2;
          across = rings[inner][right].minus(rings[inner][left]);
        }
        out[r][c] = across.cross(along).unit();
      }
    }
    return out;
  }

  /// A level ring of radii rx, rz around a point.
  static Vec[] ring(Frame f, double y, double rx, double rz, int points) {
    Vec[] out = new Vec[points];
    for (int i = 0; i < points; i++) {
      double a = 2 * Math.PI * i / points;
      out[i] = f.at(rx * Math.cos(a), y, rz * Math.sin(a));
    }
    return out;
  }

  /// An upright round body from heights and radii, with the profile's ends left open.
  static void turned(Scene s, Frame f, Material m, int points, double... heightRadius) {
    Vec[][] rings = new Vec[heightRadius.length / 2][];
    for (int i = 0; i < rings.length; i++) {
      double r = heightRadius[2 * i + 1];
      rings[i] = ring(f, heightRadius[2 * i], r, r, points);
    }
    loft(s, rings, true, m, s.newObject());
  }

  /// A rod of tapering round section between two points, its ends domed.
  static void limb(Scene s, Vec a, Vec b, double ra, double rb, Material m, int points, int object) {
    Vec axis = b.minus(a).unit();
    Vec side = Math.abs(axis.y()) > 0.9 ? new Vec(1, 0, 0) : new Vec(0, 1, 0);
    Vec p = axis.cross(side).unit();
    Vec q = axis.cross(p).unit();
    double[] along = {-0.9, -0.55, 0, 0, 0.55, 0.9};
    double[] wide = {0.35, 0.8, 1, 1, 0.8, 0.35};
    Vec[][] rings = new Vec[6][points];
    for (int r = 0; r < 6; r++) {
      double radius = r < 3 ? ra : rb;
      Vec centre = (r < 3 ? a : b).plus(axis.times(along[r] * radius));
      for (int i = 0; i < points; i++) {
        double t = 2 * Math.PI * i / points;
        rings[r][i] = centre.plus(p.times(Math.cos(t) * radius * wide[r]))
            .plus(q.times(Math.sin(t) * radius * wide[r]));
      }
    }
    loft(s, rings, true, m, object);
  }

  /// A ball, or an egg when the radii differ.
  static void ball(Scene s, Frame f, double rx, double ry, double rz, Material m, int points, int object) {
    int n = Math.max(4, points / 2);
    Vec[][] rings = new Vec[n + 1][];
    for (int i = 0; i <= n; i++) {
      double a = Math.PI * i / n - Math.PI / 2;
      double c = Math.max(0.02, Math.cos(a));
      rings[i] = ring(f, ry * Math.sin(a), rx * c, rz * c, points);
    }
    loft(s, rings, true, m, object);
  }

  /// A thin square bar between two points.
  static void bar(Scene s, Vec a, Vec b, double thick, Material m) {
    Vec axis = b.minus(a).unit();
    Vec side = Math.abs(axis.y()) > 0.9 ? new Vec(1, 0, 0) : new Vec(0, 1, 0);
    Vec p = axis.cross(side).unit().times(thick / 2);
    Vec q = axis.cross(p).unit().times(thick / 2);
    int o = s.newObject();
    Vec[] k = {p.plus(q), q.minus(p), p.times(-1).minus(q), p.minus(q)};
    for (int i = 0; i < 4; i++) {
      Vec e = k[i];
      Vec g = k[(i + 1) % 4];
      s.quad(a.plus(e), b.plus(e), b.plus(g), a.plus(g), m, o);
    }
  }

  /// An upright wall along an outline given as x, y pairs in the frame's xy plane, extruded to depth; a slab with faces.
  static void slab(Scene s, Frame f, double depth, Material face, Material rim, double... xy) {
    int n = xy.length / 2;
    Vec[] front = new Vec[n];
    Vec[] back = new Vec[n];
    for (int i = 0; i < n; i++) {
      front[i] = f.at(xy[2 * i], xy[2 * i + 1], 0);
      back[i] = f.at(xy[2 * i], xy[2 * i + 1], depth);
    }
    s.polygon(f.at(0, 0, 0), f.at(1, 0, 0), f.at(0, 1, 0), face, s.newObject(), front);
    s.polygon(f.at(0, 0, depth), f.at(1, 0, depth), f.at(0, 1, depth), face, s.newObject(), back);
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      s.quad(front[i], front[j], back[j], back[i], rim, s.newObject());
    }
  }

  /// An upright prism over an outline of x, z pairs, walls and lid.
  static void prism(Scene s, Frame f, double y0, double y1, Material wall, Material lid, double... xz) {
    int n = xz.length / 2;
    Vec[] top = new Vec[n];
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      top[i] = f.at(xz[2 * i], y1, xz[2 * i + 1]);
      s.quad(f.at(xz[2 * i], y0, xz[2 * i + 1]), f.at(xz[2 * j], y0, xz[2 * j + 1]),
          f.at(xz[2 * j], y1, xz[2 * j + 1]), top[i], wall, s.newObject());
    }
    s.polygon(top[0], top[1], top[2], lid, s.newObject(), top);
  }
}
