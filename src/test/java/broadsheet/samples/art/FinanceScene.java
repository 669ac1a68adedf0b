package broadsheet.samples.art;

/// Twin office towers over a podium and a square; the second is still being finished under its crane.
final class FinanceScene {
  private static final Vec EYE = new Vec(-34, 6.5, -98);

  private final Scene scene = new Scene(EYE);
  private final Flora flora = new Flora(scene, 21);
  private final Vehicles vehicles = new Vehicles(scene, 8);
  private final Street street = new Street(scene);
  private final Figure people = new Figure(scene, 13);
  private final Material stone = Material.of(0.96);
  private final Material roof = Material.of(0.90);
  private final Material glass = Material.of(0.22).tint(0.75).gloss(0.62).drawn(Facades.curtain(1.9, 4.1, 0.9));

  static Picture picture() {
    return new FinanceScene().build();
  }

  private Picture build() {
    ground();
    tower(Frame.at(-20, 0, 44, 32), 126, true);
    tower(Frame.at(38, 0, 74, 32), 120, false);
    podium();
    town();
    square();
    planting();
    Camera camera = Camera.looking(EYE, 17, 0, 885, 880, 925);
    Sky sky = new Sky(0.50, 2.3, 0.46, 0.06, 57);
    Light light = new Light(new Vec(-0.78, 0.62, -0.42), 0.74, 0.50, 900, 0.12, sky);
    return new Picture(scene, 1800, 1200, camera, light, new Vec(0, 20, 40), 175, 4, 60);
  }

  private void ground() {
    Frame f = Frame.at(0, 0, 0, 0);
    Solids.level(scene, f, -2000, 260, 2000, 3000, -0.05, Material.of(0.8).tint(0.2).edge(0));
    Solids.level(scene, f, -400, -97, 500, 400, -0.02,
        Material.of(0.98).ruled(0, 60).pitch(7).edge(0.5).drawn(Grounds.slabs(2.4)));
    Material road = Material.of(0.78).tint(0.12).ruled(0, 60).edge(0.6)
        .drawn(Grounds.road(9, 4).then(Grounds.crossing(20, 26, 9)));
    Solids.level(scene, Frame.at(0, 0, -50, 90), -9, -500, 9, 400, 0.02, road);
    Solids.level(scene, Frame.at(-84, 0, 0, 0), -8, -41, 8, 500, 0.03,
        Material.of(0.80).tint(0.12).ruled(90, 60).edge(0.6).drawn(Grounds.road(8, 4)));
    Material lawn = Material.of(0.74).tint(0.35).ruled(0, 40).drawn(Grounds.grass(0.8));
    Material kerb = Material.of(0.97);
    for (double[] b : new double[][] {{-66, -34, -40, -20}, {-66, -12, -40, 4}, {26, -34, 58, -20}, {62, -34, 100, -20}}) {
      Solids.block(scene, f, b[0] - 0.5, 0, b[1] - 0.5, b[2] + 0.5, 0.5, b[3] + 0.5, kerb, kerb);
      Solids.level(scene, f, b[0], b[1], b[2], b[3], 0.55, lawn);
    }
  }

  /// A tower on a chamfered square: glass corners between broad stone-finned sides, stepping back near its top.
  private void tower(Frame f, double height, boolean finished) {
    Material finned = Material.of(0.22).tint(0.75).gloss(0.5)
        .drawn(Facades.curtain(1.9, 4.1, 0.9).then(Facades.fins(3.8, 0.62)));
    double a = 19;
    double c = 13.5;
    double body = finished ? height - 22 : height - 30;
    Solids.prism(scene, f, 16, body, finned, roof, outline(a, c));
    Solids.prism(scene, f, 16, body + 1.5, glass, roof, outline(a - 0.6, c + 1.6));
    if (finished) {
      Solids.prism(scene, f, body, height - 8, finned, roof, outline(a - 2.6, c - 2));
      Solids.prism(scene, f, height - 8, height, glass, roof, outline(a - 6, c - 4));
      Solids.prism(scene, f, body, body + 1.6, stone, stone, outline(a + 0.4, c + 0.3));
      for (int i = 0; i < 4; i++) {
        Solids.slab(scene, f.turned(90 * i).moved(0, body, -a + 1.4), 0.9, stone, stone, -7, 0, 7, 0, 4.5, 27, -4.5, 27);
      }
      Solids.limb(scene, f.at(0, height, 0), f.at(0, height + 17, 0), 0.8, 0.12, stone, 8, scene.newObject());
    } else {
      unfinished(f, body, height, a);
      street.crane(f.moved(-7, body - 10, -22).turned(-14), height - body + 36, 46);
    }
  }

  private static double[] outline(double a, double c) {
    return new double[] {-c, -a, c, -a, a, -c, a, c, c, a, -c, a, -a, c, -a, -c};
  }

  /// Bare floors and columns, with netting round the lower ones.
  private void unfinished(Frame f, double from, double to, double a) {
    Material slab = Material.of(0.80).ruled(0, 60);
    Material dark = Material.of(0.20).tint(0.3);
    for (double y = from; y < to; y += 4.1) {
      Solids.block(scene, f, -a + 1, y, -a + 1, a - 1, y + 0.5, a - 1, slab, slab);
      for (int i = 0; i <= 6; i++) {
        double x = -a + 1.6 + i * (2 * a - 3.2) / 6;
        for (double z : new double[] {-a + 1.6, a - 1.6}) {
          Solids.bar(scene, f.at(x, y, z), f.at(x, y + 4.1, z), 0.8, slab);
          Solids.bar(scene, f.at(z, y, x), f.at(z, y + 4.1, x), 0.8, slab);
        }
      }
      Solids.block(scene, f, -6, y, -6, 6, y + 4.1, 6, dark, dark);
    }
    Material net = Material.of(0.55).tint(0.85).ruled(45, 90).pitch(4.5);
    Solids.prism(scene, f, from, from + 8.2, net, roof, -a, -a, a, -a, a, a, -a, a);
    Solids.block(scene, f, -6, to, -6, 6, to + 7, 6, slab, slab);
  }

  private void podium() {
    Frame f = Frame.at(8, 0, 46, 0);
    Material wall = Material.of(0.24).tint(0.7).gloss(0.5).drawn(Facades.curtain(2, 5.2, 0.9).then(Facades.fins(2.6, 0.55)));
    Solids.block(scene, f, -66, 0, -26, 84, 18, 40, wall, roof);
    Solids.block(scene, f, -67, 18, -27, 85, 20.4, 41, stone, stone);
    Solids.block(scene, f, -2, 0, -32, 30, 12, -26, glass, roof);
    Solids.block(scene, f, -6, 12, -42, 34, 13.6, -26, stone, stone);
    for (double x = -4; x <= 32; x += 7.2) {
      Solids.turned(scene, f.moved(x, 0, -40.5), stone, 14, 0, 0.9, 0.4, 0.9, 0.5, 0.55, 12, 0.5);
    }
    for (int i = 0; i < 6; i++) {
      Solids.block(scene, f, -8 - i, 0, -46 - i * 0.8, 36 + i, 1.05 - i * 0.17, -26, stone, stone);
    }
    for (double x = -60; x < -8; x += 10.4) {
      Solids.block(scene, f, x, 4.8, -27.6, x + 8, 5.3, -26, Material.of(0.5).tint(0.8), stone);
    }
  }

  private void town() {
    street.skyline(-620, 900, 420, 260, 20, 110, 14);
    street.skyline(-420, -120, 170, 120, 18, 62, 15);
    street.skyline(130, 420, 150, 120, 18, 66, 16);
    Material wall = Material.of(0.92).drawn(Facades.windows(3.6, 3.5, 0.55, 0.5));
    Solids.box(scene, Frame.at(-122, 0, 60, 0), 44, 38, 60, wall, roof);
    Solids.box(scene, Frame.at(-118, 0, -8, 0), 30, 24, 40,
        Material.of(0.90).drawn(Facades.flats(4.2, 3.2)), roof);
    Solids.box(scene, Frame.at(128, 0, 40, 0), 40, 34, 50,
        Material.of(0.92).drawn(Facades.ribbons(1.6, 3.8, 1.1, 2.9)), roof);
  }

  private void square() {
    for (int i = 0; i < 64; i++) {
      double x = -58 + 110 * Noise.cell(i, 1, 31);
      double z = -38 + 42 * Math.pow(Noise.cell(i, 2, 31), 1.4);
      people.walking(Frame.at(x, 0.02, z, 360 * Noise.cell(i, 3, 31)));
      if (i % 3 == 0) {
        people.walking(Frame.at(x + 0.8, 0.02, z + 0.2, 360 * Noise.cell(i, 3, 31)));
      }
    }
    double[] cars = {-78, -52, -36, -12, 6, 22, 46, 70};
    for (int i = 0; i < cars.length; i++) {
      vehicles.car(Frame.at(cars[i], 0, i % 2 == 0 ? -47.5 : -52.5, i % 2 == 0 ? 0 : 180));
    }
    for (int i = 0; i < 7; i++) {
      vehicles.car(Frame.at(i % 2 == 0 ? -86 : -81.5, 0, -30 + i * 14, i % 2 == 0 ? -90 : 90));
    }
    for (int i = 0; i < 12; i++) {
      street.lamp(Frame.at(-66 + i * 15.0, 0, -40, -90), 9);
    }
    Material red = Material.of(0.40).tint(0.9).ruled(90, 60).pitch(5);
    for (int i = 0; i < 5; i++) {
      street.flag(Frame.at(-4 + i * 4.5, 0, -20, -6), i == 2 ? 15 : 13, i == 2 ? red : stone);
    }
    fountain();
    for (int i = 0; i < 22; i++) {
      double x = -46 + 70 * Noise.cell(i, 1, 37);
      double z = -74 + 12 * Noise.cell(i, 2, 37);
      people.walking(Frame.at(x, 0.02, z, (i % 2 == 0 ? 90 : -90) + 40 * Noise.cell(i, 3, 37)));
      if (i % 3 == 0) {
        people.walking(Frame.at(x + 0.7, 0.02, z + 0.3, (i % 2 == 0 ? 90 : -90) + 30 * Noise.cell(i, 3, 37)));
      }
    }
    for (int i = 0; i < 7; i++) {
      street.lamp(Frame.at(-60 + i * 18.0, 0, -60.5, 90), 9);
    }
  }

  private void fountain() {
    Frame f = Frame.at(-19, 0, -22, 0);
    Solids.turned(scene, f, stone, 40, 0, 9.2, 0.7, 9.2, 0.71, 8.4, 0.4, 8.4);
    Vec[] ring = Solids.ring(f, 0.5, 8.4, 8.4, 40);
    scene.polygon(f.at(0, 0.5, 0), f.at(1, 0.5, 0), f.at(0, 0.5, 1),
        Material.of(0.4).tint(0.7).gloss(0.6).drawn(Grounds.ripples(0.8, 0.3)), scene.newObject(), ring);
    Material jet = Material.of(1.1).ruled(0, 60).edge(0.35);
    for (int i = 0; i < 16; i++) {
      double a = i * Math.PI / 8;
      Vec last = f.at(6.4 * Math.cos(a), 0.5, 6.4 * Math.sin(a));
      for (int k = 1; k <= 6; k++) {
        double t = k / 6.0;
        double r = 6.4 * (1 - 0.8 * t);
        Vec next = f.at(r * Math.cos(a), 0.5 + 11 * t * (1 - t), r * Math.sin(a));
        Solids.limb(scene, last, next, 0.09, 0.11, jet, 6, scene.newObject());
        last = next;
      }
    }
    Solids.turned(scene, f, jet, 10, 0.5, 0.3, 4, 0.25, 6, 0.5, 6.6, 0.2);
  }

  private void planting() {
    for (int i = 0; i < 8; i++) {
      flora.tree(-64 + (i % 4) * 7.6, -31 + (i / 4) * 25, 7.5 + Noise.cell(i, 1, 3), 3.0, 420);
      flora.tree(29 + i * 9.0, -27 - (i % 2) * 4, 7.5 + Noise.cell(i, 2, 3), 3.0, 360);
    }
    for (int i = 0; i < 16; i++) {
      flora.tree(-95, -20 + i * 14, 8.5, 3.4, 160);
      flora.tree(-74, 8 + i * 14, 8.5, 3.4, 160);
    }
    flora.hedge(new Vec(-65.5, 0.4, -33), new Vec(-40.5, 0.4, -33), 0.9, 1.0, 160);
    flora.hedge(new Vec(26.5, 0.4, -33), new Vec(99, 0.4, -33), 0.9, 1.0, 260);
    flora.tree(-53.6, -67, 15, 6.6, 7000);
  }
}
