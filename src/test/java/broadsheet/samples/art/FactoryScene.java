package broadsheet.samples.art;

/// The campus of a pet-food works: long halls with saw-tooth roofs and loading docks, silos, an office block, a planted road.
final class FactoryScene {
  private static final Vec EYE = new Vec(15, 21, -62);

  private final Scene scene = new Scene(EYE);
  private final Flora flora = new Flora(scene, 11);
  private final Vehicles vehicles = new Vehicles(scene, 5);
  private final Street street = new Street(scene);
  private final Figure people = new Figure(scene, 3);
  private final Material roof = Material.of(0.93).tint(0.05).ruled(0, 60);
  private final Material grass = Material.of(0.74).tint(0.30).ruled(0, 30).pitch(6).edge(0.7).drawn(Grounds.grass(0.7));
  private final Material paving = Material.of(0.97).ruled(0, 60).pitch(7).edge(0.6).drawn(Grounds.slabs(1.6));

  static Picture picture() {
    return new FactoryScene().build();
  }

  private Picture build() {
    ground();
    mainHall(-78, 8, -14, 190);
    mainHall(-78, 215, -14, 330);
    office();
    silos();
    farHalls();
    planting();
    traffic();
    front();
    street.skyline(-420, 520, 560, 160, 14, 95, 4);
    street.skyline(-500, 620, 640, 140, 12, 60, 9);
    Camera camera = Camera.looking(EYE, -9, 0, 1340, 900, 500);
    Sky sky = new Sky(0.50, 3.0, 0.52, 0.10, 12);
    Light light = new Light(new Vec(0.50, 0.72, -0.62), 0.72, 0.50, 950, 0.16, sky);
    return new Picture(scene, 1800, 1200, camera, light, new Vec(-5, 0, 90), 190, 3.5, 55);
  }

  private void ground() {
    Frame f = Frame.at(0, 0, 0, 0);
    Solids.level(scene, f, -1500, 400, 1500, 2500, -0.05, Material.of(0.8).tint(0.2).edge(0).drawn(Grounds.grass(0.5)));
    Solids.level(scene, f, -400, -60, 400, 400, -0.02, grass);
    Material road = Material.of(0.80).tint(0.10).ruled(90, 60).pitch(7).edge(0.5)
        .drawn(Grounds.road(6, 2).then(Grounds.crossing(-9, -4, 6)));
    Solids.level(scene, f.moved(8, 0, 0), -6, -60, 6, 600, 0.01, road);
    Solids.level(scene, f, -14, -60, -6, 600, 0.005, paving);
    Material cross = Material.of(0.82).tint(0.10).ruled(0, 60).pitch(7).edge(0.5)
        .drawn(Grounds.road(4.5, 2));
    Solids.level(scene, Frame.at(0, 0, -22, 90), -4.5, -14, 4.5, 400, 0.012, cross);
    Solids.level(scene, Frame.at(0, 0, -22, 90), -4.5, -14, 4.5, 2, 0.012, cross);
    Solids.level(scene, Frame.at(0, 0, -22, 90), -4.5, -400, 4.5, -14, 0.012, cross);
    Solids.level(scene, f, 16, -10, 75, 34, 0.006, paving);
  }

  private void mainHall(double x0, double z0, double x1, double z1) {
    double h = 12;
    Pattern east = Facades.gates(9, 4.2, 4.0).then(high(8.2, 10.2))
        .then(Facades.band(10.9, 11.5, 0.35, 0.9));
    Pattern south = high(7.6, 10.2).then(Facades.band(10.9, 11.5, 0.35, 0.9));
    Material e = Material.of(0.97).drawn(east);
    Material s = Material.of(0.97).drawn(south);
    Frame f = Frame.at(0, 0, 0, 0);
    scene.quad(f.at(x1, 0, z0), f.at(x1, 0, z1), f.at(x1, h, z1), f.at(x1, h, z0), e, scene.newObject());
    scene.quad(f.at(x0, 0, z0), f.at(x1, 0, z0), f.at(x1, h, z0), f.at(x0, h, z0), s, scene.newObject());
    Solids.level(scene, f, x0, z0, x1, z1, h, roof);
    teeth(f, x0 + 1, x1 - 1, z0 + 4, z1 - 4, h);
    docks(f, x1, z0, z1);
    entrance(f.moved((x0 + x1) / 2 + 10, 0, z0));
  }

  /// A band of windows high in the wall.
  private static Pattern high(double from, double to) {
    return Facades.ribbons(1.8, 1e4, from, to);
  }

  private void teeth(Frame f, double x0, double x1, double z0, double z1, double h) {
    Material glass = Material.of(0.2).tint(0.7).gloss(0.5).drawn(Facades.curtain(2.2, 4.4, 0.3));
    double pitch = 11;
    for (double x = x0; x + pitch <= x1 + 0.5; x += pitch) {
      double r = x + pitch;
      double top = h + 4.2;
      scene.quad(f.at(r, h, z0), f.at(r, h, z1), f.at(r, top, z1), f.at(r, top, z0), glass, scene.newObject());
      scene.quad(f.at(x, h, z0), f.at(r, top, z0), f.at(r, top, z1), f.at(x, h, z1), roof, scene.newObject());
      scene.polygon(f.at(x, h, z0), f.at(r, h, z0), f.at(x, h + 1, z0), roof, scene.newObject(),
          f.at(x, h, z0), f.at(r, h, z0), f.at(r, top, z0));
      for (double z = z0 + 14; z < z1; z += 28) {
        Solids.turned(scene, Frame.at(x + 4, h + 1.6, z, 0), roof, 12, 0, 0.8, 1.4, 0.8, 1.5, 1.2, 2.1, 0.2);
      }
    }
  }

  private void docks(Frame f, double x, double z0, double z1) {
    Material slab = Material.of(0.9).ruled(90, 60);
    Solids.block(scene, f, x, 5.7, z0 + 2, x + 4.2, 6.05, z1 - 2, slab, roof);
    Solids.block(scene, f, x, 0, z0 + 2, x + 1.6, 1.1, z1 - 2, Material.of(0.6), slab);
    for (double z = z0 + 2; z < z1; z += 9) {
      Solids.bar(scene, f.at(x + 3.9, 0, z), f.at(x + 3.9, 5.7, z), 0.25, slab);
    }
  }

  private void entrance(Frame f) {
    Material glass = Material.of(0.15).tint(0.7).gloss(0.5).drawn(Facades.curtain(1.6, 3.2, 0.25));
    Material white = Material.of(0.98);
    Solids.block(scene, f, -9, 0, -5, 9, 9, 0, glass, white);
    Solids.block(scene, f, -11, 9, -8, 11, 9.9, 0, white, white);
    for (double x : new double[] {-10, -3.5, 3.5, 10}) {
      Solids.turned(scene, f.moved(x, 0, -7.2), white, 10, 0, 0.3, 9, 0.3);
    }
    Solids.block(scene, f, -11, 0, -9.4, 11, 0.3, -5, white, white);
  }

  private void office() {
    Frame f = Frame.at(54, 0, 62, 0);
    Material wall = Material.of(0.96).drawn(Facades.ribbons(1.5, 3.9, 1.2, 3.1));
    Material core = Material.of(0.2).tint(0.7).gloss(0.5).drawn(Facades.curtain(1.6, 3.9, 0.5));
    Material plain = Material.of(0.95).drawn(Facades.ribs(1.3));
    Solids.box(scene, f, 44, 23.4, 16, wall, roof);
    Solids.block(scene, f, -15, 0, -10, -3, 27, 4, core, roof);
    Solids.block(scene, f, -22.6, 23.4, -8.6, 22.6, 24.6, 8.6, plain, roof);
    Solids.block(scene, f, 6, 24.6, -4, 17, 28, 5, plain, roof);
    Solids.block(scene, f, -18, 4.2, -17, 0, 5.0, -8, Material.of(0.96), roof);
    for (double x : new double[] {-17, -1}) {
      Solids.turned(scene, f.moved(x, 0, -16), roof, 10, 0, 0.35, 4.2, 0.35);
    }
  }

  private void silos() {
    Material steel = Material.of(0.93).tint(0.1).ruled(0, 90).gloss(0.12);
    for (int i = 0; i < 6; i++) {
      double x = 27 + (i % 3) * 10.5;
      double z = 106 + (i / 3) * 11;
      Solids.turned(scene, Frame.at(x, 0, z, 0), steel, 32, 0, 4.6, 29, 4.6, 29.01, 4.8, 29.6, 4.8, 33, 0.7, 34, 0.7);
      for (double a = 0.2; a < 6.2; a += 1.05) {
        Vec p = new Vec(x + 4.7 * Math.cos(a), 0, z + 4.7 * Math.sin(a));
        Solids.bar(scene, p, p.plus(new Vec(0, 29, 0)), 0.16, steel);
      }
    }
    Solids.block(scene, Frame.at(0, 0, 0, 0), 22, 35, 110, 54, 37.5, 113, Material.of(0.9).drawn(Facades.windows(3, 2.5, 0.5, 0.4)), roof);
    Solids.block(scene, Frame.at(0, 0, 0, 0), 16, 0, 108, 22, 43, 115,
        Material.of(0.92).drawn(Facades.windows(3, 4.3, 0.4, 0.35)), roof);
    Solids.turned(scene, Frame.at(66, 0, 150, 0), Material.of(0.85).ruled(0, 90), 16, 0, 2.2, 62, 1.4);
    Solids.bar(scene, new Vec(22, 26, 112), new Vec(-14, 13, 118), 2.2, Material.of(0.85).drawn(Facades.windows(3, 10, 0.4, 0.2)));
  }

  private void farHalls() {
    Material wall = Material.of(0.96).drawn(Facades.ribs(1.2).then(Facades.ribbons(2, 6, 3.5, 5)));
    Frame f = Frame.at(0, 0, 0, 0);
    Solids.block(scene, f, 24, 0, 135, 120, 12, 260, wall, roof);
    Solids.block(scene, f, 24, 0, 285, 150, 14, 420, wall, roof);
    Solids.block(scene, f, -200, 0, 60, -100, 12, 220, wall, roof);
    Solids.block(scene, f, -220, 0, 260, -110, 15, 420, wall, roof);
  }

  private void planting() {
    for (int i = 0; i < 26; i++) {
      double z = 4 + i * 11.0 + (i > 10 ? (i - 10) * 4 : 0);
      int detail = (int) Math.max(50, 420 - i * 40);
      flora.tree(17.5, z - (z < 40 ? 0 : 1), 7.6 + Noise.cell(i, 1, 9), 2.7, detail);
      flora.tree(-3.0, z + 4, 6.6 + Noise.cell(i, 2, 9), 2.3, detail);
    }
    for (int i = 0; i < 9; i++) {
      flora.tree(-84 + i * 7.6, -4.5 - (i % 2) * 2, 6.4, 2.5, 300);
    }
    for (int i = 0; i < 8; i++) {
      flora.poplar(80 + (i % 2) * 5, 10 + i * 12, 15 + 3 * Noise.cell(i, 5, 2), 3, 260);
      flora.tree(30 + i * 8, 40, 5.5, 2.2, 160);
    }
    flora.hedge(new Vec(-62, 0, -13.5), new Vec(-14.6, 0, -13.5), 1.0, 1.4, 300);
    flora.hedge(new Vec(17, 0, -14), new Vec(60, 0, -14), 1.0, 1.4, 300);
    for (int i = 0; i < 70; i++) {
      double x = -600 + i * 18 + 9 * Noise.cell(i, 3, 4);
      flora.tree(x, 455 + 50 * Noise.cell(i, 4, 4), 13, 8, 60);
    }
  }

  private void traffic() {
    for (int i = 0; i < 7; i++) {
      double z = 22.6 + 9 * new int[] {0, 1, 3, 4, 6, 9, 12}[i];
      vehicles.lorry(Frame.at(-4.9, 0, z, 0));
    }
    vehicles.lorry(Frame.at(5.2, 0, 6, -90));
    vehicles.lorry(Frame.at(11, 0, 74, 90));
    vehicles.car(Frame.at(11.2, 0, -3, 90));
    vehicles.car(Frame.at(5, 0, 44, -90));
    vehicles.car(Frame.at(11, 0, 37, 90));
    for (int i = 0; i < 9; i++) {
      vehicles.car(Frame.at(36 + i * 3.1, 0, 36, 90));
    }
    for (int i = 0; i < 26; i++) {
      street.lamp(Frame.at(15.2, 0, -8 + i * 22.0, 180), 9);
      street.lamp(Frame.at(0.6, 0, -8 + i * 22.0, 0), 9);
    }
  }

  /// The gate on the cross street, with its pillars, sliding barrier and guard house.
  private void gate() {
    Material stone = Material.of(0.95);
    for (double x : new double[] {-1.5, 17.5}) {
      Solids.block(scene, Frame.at(x, 0, -12, 0), -1, 0, -1, 1, 4.4, 1, stone.drawn(Grounds.slabs(0.8)), stone);
      Solids.block(scene, Frame.at(x, 0, -12, 0), -1.2, 4.4, -1.2, 1.2, 4.8, 1.2, stone, stone);
    }
    for (double x = -0.4; x < 6; x += 0.42) {
      Solids.bar(scene, new Vec(x, 0.1, -12), new Vec(x + 0.42, 1.5, -12), 0.06, stone);
      Solids.bar(scene, new Vec(x + 0.42, 0.1, -12), new Vec(x, 1.5, -12), 0.06, stone);
    }
    Solids.block(scene, Frame.at(22, 0, -11, 0), -2.6, 0, -2, 2.6, 3.0, 2,
        stone.drawn(Facades.windows(1.7, 3, 0.7, 0.5)), stone);
    Solids.block(scene, Frame.at(22, 0, -11, 0), -3.2, 3.0, -2.6, 3.2, 3.4, 2.6, stone, stone);
    for (double x = -64; x < -3; x += 1.1) {
      Solids.bar(scene, new Vec(x, 0, -15.6), new Vec(x, 1.7, -15.6), 0.09, stone);
    }
    Solids.bar(scene, new Vec(-66, 1.6, -15.6), new Vec(-2.6, 1.6, -15.6), 0.09, stone);
    vehicles.lorry(Frame.at(-18, 0, -20, 180));
    vehicles.car(Frame.at(-33, 0, -24, 0));
    vehicles.car(Frame.at(27, 0, -20, 180));
    vehicles.car(Frame.at(36, 0, -24.2, 0));
    vehicles.car(Frame.at(12, 0, -25, 55));
  }

  private void front() {
    gate();
    Material red = Material.of(0.40).tint(0.9).ruled(90, 60).pitch(5);
    Material white = Material.of(0.95).tint(0.1).ruled(90, 60).pitch(5);
    for (int i = 0; i < 3; i++) {
      street.flag(Frame.at(24 + i * 4.2, 0, 2, 8), i == 1 ? 11 : 9.6, i == 1 ? red : white);
    }
    for (int i = 0; i < 6; i++) {
      double x = 44 + (i % 3) * 9;
      double z = 1 + (i / 3) * 14;
      Solids.block(scene, Frame.at(x, 0, z, 0), -2.4, 0, -2.4, 2.4, 0.6, 2.4, paving, grass);
      flora.tree(x, z, 6, 2.2, 260);
    }
    for (int i = 0; i < 26; i++) {
      double x = 18 + 46 * Noise.cell(i, 1, 77);
      double z = -6 + 26 * Noise.cell(i, 2, 77);
      people.walking(Frame.at(x, 0, z, 360 * Noise.cell(i, 3, 77)));
    }
    people.walking(Frame.at(3, 0, -6.5, 90));
    people.walking(Frame.at(4.2, 0, -5.8, 90));
    for (int i = 0; i < 6; i++) {
      people.standing(Frame.at(-30 + i * 1.3 + (i % 2), 0, -3.4 - i % 3, 60 * i));
    }
  }
}
