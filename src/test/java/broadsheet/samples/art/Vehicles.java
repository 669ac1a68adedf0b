package broadsheet.samples.art;

import java.util.Random;

/// Cars and lorries. The frame's x axis is the way ahead; the origin lies on the road under the middle.
final class Vehicles {
  static final Material GLASS = Material.of(0.12).tint(0.8).gloss(0.5).pitch(4).edge(0.8);
  static final Material TYRE = Material.of(0.10).ruled(90, 60).pitch(4).edge(0.8);
  static final Material RIM = Material.of(0.85).ruled(45, 60).pitch(4).edge(0.6);
  static final Material DARK = Material.of(0.22).tint(0.3).pitch(4);

  private final Scene scene;
  private final Random random;

  Vehicles(Scene scene, long seed) {
    this.scene = scene;
    random = new Random(seed);
  }

  /// A wheel whose axle runs along the frame's z axis, standing on the road.
  void wheel(Frame f, double radius, double wide) {
    Vec[] inner = disc(f, radius, -wide / 2);
    Vec[] outer = disc(f, radius, wide / 2);
    Solids.loft(scene, new Vec[][] {inner, outer}, true, TYRE, scene.newObject());
    for (int side = -1; side <= 1; side += 2) {
      double z = side * (wide / 2 + 0.005);
      fan(f, radius * 0.97, z, TYRE);
      fan(f, radius * 0.60, z + side * 0.01, RIM);
      fan(f, radius * 0.22, z + side * 0.02, DARK);
    }
  }

  private void fan(Frame f, double r, double z, Material m) {
    Vec[] ring = disc(f, r, z);
    Vec base = f.at(0, 0, z);
    scene.polygon(base, f.at(1, 0, z), f.at(0, 1, z), m, scene.newObject(), ring);
  }

  private static Vec[] disc(Frame f, double r, double z) {
    Vec[] out = new Vec[22];
    for (int i = 0; i < out.length; i++) {
      double a = 2 * Math.PI * i / out.length;
      out[i] = f.at(r * Math.cos(a), r * Math.sin(a), z);
    }
    return out;
  }

  /// A lorry of 13 m with a box body.
  void lorry(Frame f) {
    double tint = random.nextInt(2) * 0.55;
    Material body = Material.of(0.88 - tint * 0.3).tint(tint).ruled(90, 60).pitch(6)
        .drawn(Facades.ribs(0.45).then(Facades.band(0.9, 1.3, 0.35, 0.8)));
    Material roof = Material.of(0.9).tint(tint);
    Material cab = Material.of(0.85).tint(tint).pitch(5);
    Solids.block(scene, f, -6.6, 1.15, -1.25, 3.6, 3.95, 1.25, body, roof);
    Solids.block(scene, f, -6.4, 0.75, -1.1, 5.4, 1.15, 1.1, DARK, DARK);
    Solids.block(scene, f, 4.0, 0.6, -1.22, 6.0, 2.1, 1.22, cab, cab);
    taper(f, 4.0, 6.0, 5.7, 2.1, 3.45, 1.22, cab);
    windscreen(f);
    for (double x : new double[] {-5.4, -4.2, 3.0, 5.0}) {
      for (int side = -1; side <= 1; side += 2) {
        wheel(f.moved(x, 0.5, side * 1.08), 0.5, 0.32);
      }
    }
  }

  /// The upper part of a cab or car: its front leans back from `x1` to `x2`.
  private void taper(Frame f, double x0, double x1, double x2, double y0, double y1, double half, Material m) {
    double top = half * 0.93;
    scene.quad(f.at(x1, y0, -half), f.at(x1, y0, half), f.at(x2, y1, top), f.at(x2, y1, -top), m, scene.newObject());
    for (int s = -1; s <= 1; s += 2) {
      scene.quad(f.at(x0, y0, s * half), f.at(x1, y0, s * half), f.at(x2, y1, s * top), f.at(x0, y1, s * top), m,
          scene.newObject());
    }
    scene.quad(f.at(x0, y1, -top), f.at(x2, y1, -top), f.at(x2, y1, top), f.at(x0, y1, top), m, scene.newObject());
    scene.quad(f.at(x0, y0, -half), f.at(x0, y0, half), f.at(x0, y1, top), f.at(x0, y1, -top), m, scene.newObject());
  }

  private void windscreen(Frame f) {
    Frame g = f.moved(0.03, 0, 0);
    scene.quad(g.at(5.98, 2.15, -1.1), g.at(5.98, 2.15, 1.1), g.at(5.74, 3.25, 1.05), g.at(5.74, 3.25, -1.05), GLASS,
        scene.newObject());
    for (int s = -1; s <= 1; s += 2) {
      double z = s * 1.235;
      scene.quad(f.at(4.5, 2.15, z), f.at(5.8, 2.15, z), f.at(5.6, 3.1, z * 0.95), f.at(4.5, 3.1, z * 0.95), GLASS,
          scene.newObject());
    }
    scene.quad(g.at(6.0, 0.7, -1.1), g.at(6.0, 0.7, 1.1), g.at(6.0, 1.5, 1.1), g.at(6.0, 1.5, -1.1), DARK,
        scene.newObject());
  }

  /// A saloon car of 4.5 m.
  void car(Frame f) {
    double albedo = new double[] {0.9, 0.2, 0.55, 0.75}[random.nextInt(4)];
    Material paint = Material.of(albedo).tint(random.nextInt(3) * 0.35).gloss(0.15).pitch(5).edge(0.8);
    double[][] sections = {
      {-2.25, 0.45, 0.80, 0.70}, {-2.15, 0.3, 0.98, 0.84}, {-1.2, 0.28, 1.02, 0.9}, {0.9, 0.28, 0.98, 0.9},
      {1.9, 0.28, 0.84, 0.86}, {2.25, 0.38, 0.66, 0.68}
    };
    hull(f, sections, paint);
    double[][] cabin = {
      {-1.9, 0.95, 1.0, 0.72}, {-1.15, 0.95, 1.42, 0.66}, {0.1, 0.95, 1.46, 0.66}, {1.05, 0.92, 0.98, 0.76}
    };
    hull(f, cabin, GLASS);
    Solids.block(scene, f, -1.1, 1.42, -0.6, 0.15, 1.48, 0.6, paint, paint);
    for (double x : new double[] {-1.4, 1.4}) {
      for (int s = -1; s <= 1; s += 2) {
        wheel(f.moved(x, 0.33, s * 0.8), 0.33, 0.22);
      }
    }
  }

  /// A body through box sections: x, lower y, upper y, half width.
  private void hull(Frame f, double[][] sections, Material m) {
    Vec[][] rings = new Vec[sections.length][];
    for (int i = 0; i < sections.length; i++) {
      double[] s = sections[i];
      double w = s[3];
      double in = w * 0.86;
      double mid = (s[1] + s[2]) / 2;
      rings[i] = new Vec[] {
        f.at(s[0], s[1], -in), f.at(s[0], mid, -w), f.at(s[0], s[2], -in), f.at(s[0], s[2], in),
        f.at(s[0], mid, w), f.at(s[0], s[1], in)
      };
    }
    int o = scene.newObject();
    Solids.loft(scene, rings, true, m, o);
    Vec[] nose = rings[rings.length - 1];
    scene.polygon(nose[0], nose[1], nose[2], m, o, nose);
    scene.polygon(rings[0][0], rings[0][1], rings[0][2], m, o, rings[0]);
  }
}
