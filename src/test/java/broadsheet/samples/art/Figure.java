package broadsheet.samples.art;

import java.util.Random;

/// People in winter coats, of natural proportion: about seven and a half heads tall. The frame's z axis is where they look.
final class Figure {
  private static final int POINTS = 10;

  private final Scene scene;
  private final Random random;
  private final Material skin = Material.of(0.92).edge(0.75).pitch(4);
  private final Material hair = Material.of(0.10).tint(0.2).edge(0.6).pitch(3.5);
  private final Material[] cloth;

  Figure(Scene scene, long seed) {
    this.scene = scene;
    random = new Random(seed);
    cloth = new Material[] {
      coat(0.16, 0.3), coat(0.28, 0.7), coat(0.5, 0.2), coat(0.12, 0.1), coat(0.82, 0.1), coat(0.38, 0.9)
    };
  }

  private static Material coat(double albedo, double tint) {
    return Material.of(albedo).tint(tint).ruled(0, 70).pitch(3.6).edge(0.75);
  }

  /// Someone standing.
  void standing(Frame f) {
    Material coat = cloth[random.nextInt(cloth.length)];
    Material trousers = cloth[random.nextInt(2) * 3];
    double tall = 0.96 + 0.08 * random.nextDouble();
    Frame g = scaled(f, tall);
    leg(g, trousers, -1, 0, 0);
    leg(g, trousers, 1, 0, 0);
    body(g, coat, 0);
    double hands = random.nextDouble();
    arm(g, coat, -1, hands < 0.4 ? 0.24 : 0.05, hands < 0.4 ? 0.10 : 0.24);
    arm(g, coat, 1, hands < 0.5 ? 0.24 : 0.04, hands < 0.5 ? 0.10 : 0.24);
    head(g, 0);
  }

  /// Someone walking.
  void walking(Frame f) {
    Material coat = cloth[random.nextInt(cloth.length)];
    Material trousers = cloth[3];
    double step = 0.2 + 0.1 * random.nextDouble();
    leg(f, trousers, -1, step, 0);
    leg(f, trousers, 1, -step, 0.06);
    body(f, coat, 0);
    arm(f, coat, -1, -0.12, 0.22);
    arm(f, coat, 1, 0.20, 0.22);
    head(f, 0);
  }

  /// Someone on a chair; the chair is drawn too.
  void seated(Frame f) {
    Material coat = cloth[random.nextInt(cloth.length)];
    Material chair = Material.of(0.86).edge(0.6).pitch(5);
    Solids.block(scene, f, -0.24, 0.40, -0.22, 0.24, 0.45, 0.22, chair, chair);
    Solids.block(scene, f, -0.21, 0.58, -0.27, 0.21, 0.92, -0.23, chair, chair);
    Frame lower = f.moved(0, -0.40, 0.0);
    int o = scene.newObject();
    for (int side = -1; side <= 1; side += 2) {
      Solids.limb(scene, f.at(side * 0.10, 0.52, 0), f.at(side * 0.12, 0.5, 0.42), 0.085, 0.07, cloth[3], POINTS, o);
      Solids.limb(scene, f.at(side * 0.12, 0.48, 0.42), f.at(side * 0.12, 0.08, 0.40), 0.065, 0.05, cloth[3], POINTS, o);
    }
    body(lower, coat, 0.02);
    arm(lower, coat, -1, 0.2, 0.12);
    arm(lower, coat, 1, 0.2, 0.12);
    head(lower, 0);
  }

  private static Frame scaled(Frame f, double k) {
    return new Frame(f.origin(), f.ax().times(k), f.ay().times(k), f.az().times(k));
  }

  private void leg(Frame f, Material m, int side, double step, double lift) {
    int o = scene.newObject();
    Vec hip = f.at(side * 0.09, 0.86, 0);
    Vec knee = f.at(side * 0.095, 0.47, step * 0.55 + 0.02);
    Vec ankle = f.at(side * 0.10, 0.09 + lift, step - (lift > 0 ? 0.08 : 0));
    Solids.limb(scene, hip, knee, 0.10, 0.066, m, POINTS, o);
    Solids.limb(scene, knee, ankle, 0.066, 0.052, m, POINTS, o);
    Frame shoe = new Frame(ankle, f.ax(), f.ay(), f.az()).moved(0, -0.04, 0.06);
    Solids.ball(scene, shoe, 0.05, 0.05, 0.13, hair, POINTS, scene.newObject());
  }

  private void body(Frame f, Material m, double lean) {
    double[] y = {0.70, 0.84, 1.02, 1.20, 1.34, 1.425, 1.47, 1.51};
    double[] rx = {0.185, 0.178, 0.158, 0.178, 0.198, 0.185, 0.115, 0.062};
    double[] rz = {0.135, 0.132, 0.115, 0.125, 0.122, 0.10, 0.075, 0.06};
    Vec[][] rings = new Vec[y.length][];
    for (int i = 0; i < y.length; i++) {
      rings[i] = Solids.ring(f.moved(0, 0, lean * i), y[i], rx[i], rz[i], 14);
    }
    Solids.loft(scene, rings, true, m, scene.newObject());
  }

  private void arm(Frame f, Material m, int side, double forward, double out) {
    int o = scene.newObject();
    Vec shoulder = f.at(side * 0.185, 1.40, 0);
    Vec elbow = f.at(side * (out + 0.03), 1.12, forward * 0.25 - 0.04);
    Vec hand = f.at(side * out, forward > 0.15 ? 1.0 : 0.86, forward);
    Solids.limb(scene, shoulder, elbow, 0.062, 0.05, m, POINTS, o);
    Solids.limb(scene, elbow, hand, 0.05, 0.042, m, POINTS, o);
    Frame fist = new Frame(hand, f.ax(), f.ay(), f.az());
    Solids.ball(scene, fist.moved(0, -0.06, 0.01), 0.036, 0.055, 0.04, skin, 8, scene.newObject());
  }

  private void head(Frame f, double turn) {
    Frame h = f.turned(turn + (random.nextDouble() - 0.5) * 40);
    int o = scene.newObject();
    Solids.limb(scene, h.at(0, 1.47, 0), h.at(0, 1.56, 0.01), 0.052, 0.05, skin, POINTS, o);
    Solids.ball(scene, h.moved(0, 1.63, 0.015), 0.074, 0.112, 0.09, skin, 14, o);
    int k = scene.newObject();
    Solids.ball(scene, h.moved(0, 1.672, -0.022), 0.084, 0.088, 0.092, hair, 14, k);
    if (random.nextDouble() < 0.35) {
      Solids.ball(scene, h.moved(0, 1.60, -0.055), 0.082, 0.11, 0.06, hair, 12, k);
    }
  }
}
