package broadsheet.samples.art;

/// The handing over of a fleet: new coaches in a row, a stage, rows of guests, balloons with banners.
final class BusScene {
  private static final Vec EYE = new Vec(-6.4, 2.9, -10.6);

  private final Scene scene = new Scene(EYE);
  private final Flora flora = new Flora(scene, 31);
  private final Figure people = new Figure(scene, 17);
  private final Street street = new Street(scene);
  private final Material red = Material.of(0.40).tint(0.95).ruled(0, 62).pitch(5);
  private final Material white = Material.of(0.97);

  static Picture picture() {
    return new BusScene().build();
  }

  private Picture build() {
    ground();
    fleet();
    stage();
    guests();
    flowers();
    balloons();
    hall();
    Camera camera = Camera.looking(EYE, 24, 0, 1360, 900, 615);
    Sky sky = new Sky(0.50, 2.6, 0.44, 0.08, 91);
    Light light = new Light(new Vec(-0.55, 0.72, -0.62), 0.72, 0.50, 420, 0.12, sky);
    return new Picture(scene, 1800, 1200, camera, light, new Vec(4, 0, 10), 62, 1.1, 30);
  }

  private void ground() {
    Frame f = Frame.at(0, 0, 0, 0);
    Solids.level(scene, f, -1500, 60, 1500, 2500, -0.03, Material.of(0.85).tint(0.1).edge(0));
    Solids.level(scene, f, -200, -17.2, 250, 60, 0,
        Material.of(0.98).ruled(0, 60).pitch(7).edge(0.5).drawn(Grounds.slabs(0.7)));
    Solids.level(scene, f, -4.6, -10.4, -3.0, 23, 0.02, red.ruled(90, 60).edge(0.8));
    Material line = Material.of(1.05).edge(0.5);
    for (int i = 0; i < 13; i++) {
      Solids.level(scene, f, -2.3 + i * 3.7, -1.6, -2.15 + i * 3.7, 11, 0.015, line);
    }
  }

  private void fleet() {
    for (int i = 0; i < 12; i++) {
      boolean high = i == 2 || i == 3 || i > 7;
      Coach coach = new Coach(scene, high ? 4.2 : 3.5, i % 3 == 1 ? 0.45 : 0.0);
      coach.park(Frame.at(-0.3 + i * 3.7, 0, 6.1, -90));
    }
    for (int i = 0; i < 12; i++) {
      people.standing(Frame.at(1.5 + i * 3.7, 0, -0.9 - 0.2 * (i % 2), 180));
      
    }
  }

  private void stage() {
    Frame f = Frame.at(-7.2, 0, 27, 0);
    Solids.block(scene, f, -9, 0, -2.8, 9, 0.8, 3, red, Material.of(0.6).tint(0.9).ruled(0, 60));
    for (int i = 0; i < 3; i++) {
      Solids.block(scene, f, 5.5, 0, -3.9 + i * 0.36, 8.6, 0.26 * (i + 1), -2.8, red, red);
    }
    Solids.block(scene, f, -9, 0.8, 2.6, 9, 6.8, 3.1, red, red);
    Solids.block(scene, f, -8.6, 1.3, 2.52, 8.6, 6.4, 2.6, Material.of(0.96).tint(0.12), white);
    backdrop(f.moved(0, 0, 2.5));
    for (int s = -1; s <= 1; s += 2) {
      truss(f.moved(s * 9.6, 0, 2));
      Solids.block(scene, f, s * 8 - 0.5, 0.8, -1.6, s * 8 + 0.5, 2.6, -0.9, Vehicles.DARK, Vehicles.DARK);
    }
    Solids.block(scene, f, 3.2, 0.8, -1.9, 4.1, 1.95, -1.4, Material.of(0.5).tint(0.6), white);
    people.standing(f.moved(3.65, 0.8, -1.2).turned(180));
    for (int i = 0; i < 7; i++) {
      people.standing(f.moved(-6.4 + i * 1.15, 0.8, -0.5).turned(180));
    }
    flora.hedge(f.at(-8.8, 0, -3.1), f.at(5.2, 0, -3.1), 0.55, 0.5, 150);
  }

  /// A painted coach and hills on the backdrop, no lettering.
  private void backdrop(Frame f) {
    Material pale = Material.of(0.8).tint(0.5).edge(0.5);
    Material deep = Material.of(0.45).tint(0.9).edge(0.6);
    double[] ridge = {-8.5, 1.4, 8.5, 1.4, 8.5, 2.6, 5, 3.5, 1, 2.9, -3, 3.9, -8.5, 2.7};
    for (int i = 4; i < ridge.length - 2; i += 2) {
      Vec a = f.at(ridge[i], 1.4, 0);
      scene.quad(a, f.at(ridge[i + 2], 1.4, 0), f.at(ridge[i + 2], ridge[i + 3], 0), f.at(ridge[i], ridge[i + 1], 0), pale,
          scene.newObject());
    }
    for (int k = 0; k < 2; k++) {
      int n = 24;
      Vec[] low = new Vec[n + 1];
      Vec[] top = new Vec[n + 1];
      for (int i = 0; i <= n; i++) {
        double t = (double) i / n;
        double x = -8.4 + 16.8 * t;
        double y = 1.5 + k * 0.7 + 0.5 * Math.sin(t * 4 + k);
        low[i] = f.at(x, y, -0.02);
        top[i] = f.at(x, y + 0.12 + 0.35 * t, -0.02);
      }
      Solids.loft(scene, new Vec[][] {low, top}, false, deep, scene.newObject());
    }
    for (int i = 0; i < 22; i++) {
      double x = -8.2 + i * 0.74;
      double h = 1.2 + 1.9 * Noise.cell(i, 1, 45);
      scene.quad(f.at(x, 1.6, -0.008), f.at(x + 0.58, 1.6, -0.008), f.at(x + 0.58, 1.6 + h, -0.008), f.at(x, 1.6 + h, -0.008),
          i % 3 == 0 ? deep : pale, scene.newObject());
    }
    Vec[] sun = Solids.ring(new Frame(f.at(4.6, 4.9, -0.01), f.ax(), f.az(), f.ay()), 0, 0.8, 0.8, 28);
    scene.polygon(sun[0], sun[7], sun[14], deep, scene.newObject(), sun);
  }

  private void truss(Frame f) {
    Material steel = Material.of(0.5).tint(0.3).pitch(4).edge(0.7);
    for (int i = 0; i < 4; i++) {
      double x = i % 2 * 0.4;
      double z = i / 2 * 0.4;
      Solids.bar(scene, f.at(x, 0, z), f.at(x, 7.4, z), 0.07, steel);
    }
    for (double y = 0; y < 7.2; y += 0.6) {
      Solids.bar(scene, f.at(0, y, 0), f.at(0.4, y + 0.6, 0), 0.04, steel);
      Solids.bar(scene, f.at(0, y, 0.4), f.at(0, y + 0.6, 0), 0.04, steel);
    }
  }

  private void guests() {
    for (int row = 0; row < 7; row++) {
      for (int i = 0; i < 15; i++) {
        double x = -16.0 + i * 0.78;
        double z = 0.6 + row * 1.9;
        if (x > -5.2 || Noise.cell(i, row, 3) < 0.05) {
          continue;
        }
        people.seated(Frame.at(x, 0, z, (Noise.cell(i, row, 4) - 0.5) * 16));
      }
    }
    for (int i = 0; i < 9; i++) {
      people.standing(Frame.at(-3.0 + 0.5 * Noise.cell(i, 1, 5), 0, 3 + i * 1.9, 30 * (i % 3) - 70));
    }
    cameraman(Frame.at(-1.6, 0, -5.4, 4));
    people.walking(Frame.at(-3.6, 0, -2.2, -10));
    people.walking(Frame.at(-4.3, 0, -1.6, 0));
    people.standing(Frame.at(6.8, 0, -5.2, 20));
    people.standing(Frame.at(7.6, 0, -5.0, -40));
    people.standing(Frame.at(8.2, 0, -5.9, -10));
    for (int i = 0; i < 5; i++) {
      people.standing(Frame.at(3.1 + i * 0.75, 0, -3.4 + 0.5 * (i % 2), 150 + 70 * (i % 3)));
      people.standing(Frame.at(-11.5 + i * 0.8, 0, -1.4 + 0.4 * (i % 2), 20 * (i % 3) - 20));
    }
    for (int i = 0; i < 11; i++) {
      street.flag(Frame.at(0.2 + i * 3.7, 0, 14.5, 12), 8.2, i % 2 == 0 ? red : white);
    }
  }

  /// Baskets of flowers on stands along the carpet and before the coaches.
  private void flowers() {
    for (int i = 0; i < 7; i++) {
      basket(-2.6, 1.2 + i * 3.0);
      basket(-5.0, -1.6 + i * 3.0);
    }
    for (int i = 0; i < 8; i++) {
      basket(3.4 + i * 3.7, -0.4);
    }
  }

  private void basket(double x, double z) {
    for (int i = 0; i < 3; i++) {
      double a = i * 2.1;
      Solids.bar(scene, new Vec(x, 0.8, z), new Vec(x + 0.26 * Math.cos(a), 0, z + 0.26 * Math.sin(a)), 0.035, Vehicles.DARK);
    }
    flora.posy(new Vec(x, 0.98, z), 0.30);
    flora.posy(new Vec(x, 0.45, z), 0.19);
  }

  /// A photographer behind a tripod.
  private void cameraman(Frame f) {
    people.standing(f);
    Vec head = f.at(0, 1.45, 0.55);
    for (int i = 0; i < 3; i++) {
      double a = i * 2.1;
      Solids.bar(scene, head, f.at(0.4 * Math.cos(a), 0, 0.55 + 0.4 * Math.sin(a)), 0.04, Vehicles.TYRE);
    }
    Solids.block(scene, new Frame(head, f.ax(), f.ay(), f.az()), -0.1, 0, -0.2, 0.1, 0.2, 0.25, Vehicles.TYRE, Vehicles.TYRE);
  }

  private void balloons() {
    Material skin = Material.of(0.95).tint(0.55).ruled(0, 80).pitch(5);
    Material cord = Material.of(0.3).edge(0.2);
    double[][] at = {{-14.6, 36, 21.5}, {-6.5, 40, 25.5}, {3, 44, 24.5}, {19, 50, 29}, {40, 54, 27}};
    for (double[] p : at) {
      Frame f = Frame.at(p[0], p[2] - 6, p[1], 0);
      Solids.ball(scene, f, 1.5, 1.6, 1.5, skin, 28, scene.newObject());
      Solids.bar(scene, f.at(0, -1.6, 0), f.at(0, -2.6, 0), 0.04, cord);
      scene.quad(f.at(-0.36, -9.6, 0), f.at(0.36, -9.6, 0), f.at(0.36, -2.6, 0), f.at(-0.36, -2.6, 0), red, scene.newObject());
      Solids.bar(scene, f.at(0, -9.6, 0), f.at(0, -p[2] + 6, 0), 0.03, cord);
    }
    Material[] flags = {red, white, Material.of(0.7).tint(0.5)};
    for (int i = 0; i < 12; i++) {
      street.flag(Frame.at(-8.6, 0, 30 + i * 0.1, 20), 4.2, flags[i % 3]);
    }
  }

  private void hall() {
    Frame f = Frame.at(0, 0, 62, 0);
    Material wall = Material.of(0.95).drawn(Facades.ribs(1.2).then(Facades.ribbons(2.4, 1e4, 7, 9.4)));
    Material lights = Material.of(0.2).tint(0.7).gloss(0.4).drawn(Facades.curtain(2, 4, 0.2));
    Solids.block(scene, f, -60, 0, 0, 150, 10, 60, wall, white);
    for (double x = -60; x < 150; x += 12) {
      Solids.slab(scene, f.moved(x, 10, 0), 60, white, white, 0, 0, 12, 0, 0, 3.6);
      scene.quad(f.at(x - 0.03, 10.3, 0), f.at(x - 0.03, 10.3, 60), f.at(x - 0.03, 13.3, 60), f.at(x - 0.03, 13.3, 0), lights,
          scene.newObject());
    }
    for (int i = 0; i < 16; i++) {
      flora.tree(-44 + i * 7.5, 48, 6.5 + Noise.cell(i, 1, 6), 2.7, 200);
    }
    street.skyline(-420, -30, 190, 80, 14, 60, 8);
    for (int i = 0; i < 12; i++) {
      flora.tree(-110 + i * 6, 48 + 8 * Noise.cell(i, 2, 6), 9, 4, 140);
    }
  }
}
