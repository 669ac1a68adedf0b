package broadsheet.samples.art;

import broadsheet.samples.art.Scene.Corner;
import java.util.Random;

/// Trees and shrubs: sprays of leaves that turn towards the spectator, gathered in lumps around a crown.
final class Flora {
  private static final Material BARK = Material.of(0.42).ruled(90, 50).pitch(4);

  private final Scene scene;
  private final Random random;
  private final Material[] leaves;

  Flora(Scene scene, long seed) {
    this.scene = scene;
    random = new Random(seed);
    leaves = new Material[] {
      leaf(0.56, 20), leaf(0.66, 70), leaf(0.74, -35), leaf(0.50, -70)
    };
  }

  private static Material leaf(double albedo, double angle) {
    return Material.of(albedo).tint(0.42).ruled(angle, 55).pitch(3.8).edge(0.5).soft(0.9);
  }

  /// A broad-leaved tree.
  ///
  /// @param detail sprays in its crown; 40 is a far tree, 600 a near one
  void tree(double x, double z, double height, double radius, int detail) {
    double trunk = height * 0.38;
    trunk(x, z, trunk * 1.5, height * 0.028, detail > 150);
    int lumps = Math.max(4, detail / 12);
    for (int i = 0; i < lumps; i++) {
      Vec d = onBall();
      double deep = 0.62 + 0.25 * random.nextDouble();
      double half = (height - trunk) / 2;
      Vec at = new Vec(x + d.x() * radius * deep, trunk + half + d.y() * half * deep,
          z + d.z() * radius * deep);
      lump(at, d, radius * (0.30 + 0.16 * random.nextDouble()), 26);
    }
  }

  /// A tree far off: a tuft of a few sprays.
  void tuft(double x, double y, double z, double height, double radius, int sprays) {
    for (int i = 0; i < sprays; i++) {
      Vec d = onBall();
      Vec at = new Vec(x + d.x() * radius * 0.6, y + height * (0.55 + 0.3 * d.y()), z + d.z() * radius * 0.6);
      spray(at, d.plus(new Vec(0, 0.4, 0)).unit(), radius * (0.26 + 0.16 * random.nextDouble()), i, 0.7, 8,
          leaves[random.nextInt(leaves.length)]);
    }
  }

  /// A bunch of flowers, pale blossoms over leaves.
  void posy(Vec at, double radius) {
    Material blossom = Material.of(1.05).ruled(30, 60).pitch(4).edge(0.6);
    Material tinted = Material.of(0.8).tint(1).ruled(30, 60).pitch(4).edge(0.6);
    for (int i = 0; i < 64; i++) {
      Vec d = onBall();
      Material m = i % 5 == 0 ? leaves[i % 4] : i % 2 == 0 ? blossom : tinted;
      spray(at.plus(d.times(radius)), d.plus(new Vec(0, 0.4, 0)).unit(), radius * 0.21, i, 0.88, 14, m);
    }
  }

  /// A slender tree such as a poplar or a young ginkgo.
  void poplar(double x, double z, double height, double radius, int detail) {
    trunk(x, z, height * 0.4, height * 0.014, detail > 150);
    int lumps = Math.max(5, detail / 10);
    for (int i = 0; i < lumps; i++) {
      double k = (i + random.nextDouble()) / lumps;
      double r = radius * Math.sin(Math.PI * (0.16 + 0.8 * k)) * 0.7;
      Vec d = onBall();
      Vec at = new Vec(x + d.x() * r, height * (0.2 + 0.78 * k), z + d.z() * r);
      lump(at, new Vec(d.x(), 0.25, d.z()).unit(), radius * 0.42, 22);
    }
  }

  /// A weeping willow: strands that fall from a wide crown.
  void willow(double x, double z, double height, double radius, int strands) {
    trunk(x, z, height * 0.7, height * 0.035, true);
    for (int i = 0; i < strands; i++) {
      double a = random.nextDouble() * 2 * Math.PI;
      double r = radius * Math.sqrt(random.nextDouble());
      double top = height * (1.02 - 0.42 * (r / radius) * (r / radius)) - random.nextDouble() * 1.2;
      double fall = height * (0.28 + 0.42 * random.nextDouble());
      Vec out = new Vec(Math.cos(a), 0.35, Math.sin(a)).unit();
      strand(new Vec(x + r * Math.cos(a), top, z + r * Math.sin(a)), out, Math.min(fall, top - 1.1),
          radius * 0.019);
    }
    for (int i = 0; i < strands / 16; i++) {
      Vec d = onBall();
      double r = Math.sqrt(random.nextDouble());
      double side = Math.hypot(d.x(), d.z());
      Vec at = new Vec(x + d.x() / side * radius * r, height * (0.98 - 0.36 * r * r), z + d.z() / side * radius * r);
      lump(at, new Vec(d.x(), 0.8, d.z()).unit(), radius * 0.13, 16);
    }
  }

  /// A clipped hedge or a bed of shrubs along a line.
  void hedge(Vec from, Vec to, double height, double depth, int detail) {
    for (int i = 0; i < detail; i++) {
      Vec at = from.mix(to, (i + random.nextDouble()) / detail);
      Vec side = to.minus(from).cross(new Vec(0, 1, 0)).unit();
      double off = (random.nextDouble() - 0.5) * depth;
      double up = height * (0.45 + 0.4 * random.nextDouble());
      Vec d = new Vec(side.x() * off, 0.8, side.z() * off - 0.3).unit();
      lump(new Vec(at.x() + side.x() * off, at.y() + up, at.z() + side.z() * off), d, height * 0.42, 16);
    }
  }

  private void trunk(double x, double z, double height, double r, boolean branches) {
    int o = scene.newObject();
    Solids.limb(scene, new Vec(x, -0.2, z), new Vec(x, height, z), r, r * 0.55, BARK, 8, o);
    for (int i = 0; branches && i < 5; i++) {
      double a = i * 2.4 + random.nextDouble();
      double h = height * (0.55 + 0.08 * i);
      Vec tip = new Vec(x + Math.cos(a) * height * 0.3, h + height * 0.35, z + Math.sin(a) * height * 0.3);
      Solids.limb(scene, new Vec(x, h, z), tip, r * 0.5, r * 0.2, BARK, 6, o);
    }
  }

  private Vec onBall() {
    double y = 2 * random.nextDouble() - 1;
    double a = random.nextDouble() * 2 * Math.PI;
    double r = Math.sqrt(1 - y * y);
    return new Vec(r * Math.cos(a), y, r * Math.sin(a));
  }

  private void lump(Vec at, Vec out, double radius, int sprays) {
    Material m = leaves[random.nextInt(leaves.length)];
    double turn = random.nextDouble() * 6.28;
    for (int i = 0; i < sprays; i++) {
      Vec d = onBall();
      Vec n = d.plus(out.times(0.9)).unit();
      Vec c = at.plus(d.times(radius * (0.5 + 0.5 * random.nextDouble())));
      double r = Math.min(0.34, radius * 0.25) * (0.7 + 0.6 * random.nextDouble());
      spray(c, n, r, turn + i, 0.7, 11, m);
    }
  }

  /// A small flat cluster with a scalloped border.
  private void spray(Vec c, Vec n, double r, double turn, double waist, int points, Material m) {
    Vec view = scene.eye().minus(c).unit();
    Vec right = new Vec(0, 1, 0).cross(view).unit();
    Vec up = view.cross(right);
    int o = scene.newObject();
    Corner hub = new Corner(c, n, 0, 0);
    Corner[] ring = new Corner[points];
    for (int i = 0; i < points; i++) {
      double a = turn + 2 * Math.PI * i / points;
      double k = r * (i % 2 == 0 ? 1.0 + 0.16 * random.nextDouble() : waist);
      double px = k * Math.cos(a);
      double py = k * Math.sin(a) * 0.8;
      ring[i] = new Corner(c.plus(right.times(px)).plus(up.times(py)), n, px, py);
    }
    for (int i = 0; i < points; i++) {
      scene.triangle(hub, ring[i], ring[(i + 1) % points], m, o);
    }
  }

  private void strand(Vec top, Vec n, double fall, double wide) {
    if (fall <= 0.3) {
      return;
    }
    Vec view = scene.eye().minus(top).unit();
    Vec right = new Vec(0, 1, 0).cross(view).unit();
    Material m = leaves[random.nextInt(leaves.length)];
    int o = scene.newObject();
    int parts = 7;
    double sway = (random.nextDouble() - 0.5) * 0.6;
    Corner left = new Corner(top, n, 0, 0);
    Corner last = left;
    for (int i = 1; i <= parts; i++) {
      double k = (double) i / parts;
      double w = wide * Math.sin(Math.PI * Math.min(0.97, k * 0.9 + 0.1)) * (i % 2 == 0 ? 1 : 0.55);
      Vec mid = new Vec(top.x() + n.x() * 0.5 * k + sway * k * k, top.y() - fall * k, top.z());
      Corner l = new Corner(mid.minus(right.times(w)), n, -w, fall * k);
      Corner r = new Corner(mid.plus(right.times(w)), n, w, fall * k);
      scene.triangle(left, l, r, m, o);
      scene.triangle(left, r, last, m, o);
      left = l;
      last = r;
    }
  }
}
