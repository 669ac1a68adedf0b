package broadsheet.samples.art;

import java.util.Random;

/// A yacht on trial on the river: bow wave and wake, willows on the bank, a cable-stayed bridge and the town beyond.
final class YachtScene {
  private static final Vec EYE = new Vec(0, 8.2, -37);
  private static final Frame BOAT = Frame.at(1.5, 0.35, 0, 205).pitched(3.2);

  private final Scene scene = new Scene(EYE);
  private final Flora flora = new Flora(scene, 41);
  private final Street street = new Street(scene);
  private final Figure people = new Figure(scene, 29);
  private final Random random = new Random(4);
  private final Material foam = Material.of(1.45).ruled(0, 60).pitch(4.6).edge(0.5)
      .drawn((u, v, fu, fv, t) -> t.albedo *= 1 - 0.5 * Noise.step(0.5, 2.3, u + 0.5 * Noise.at(v * 2, 3, 44)));
  private final Material mist = Material.of(2.2).edge(0);
  private final Material stone = Material.of(0.92);

  static Picture picture() {
    return new YachtScene().build();
  }

  private Picture build() {
    water();
    new Yacht(scene).launch(BOAT);
    crew();
    gulls();
    spray();
    banks();
    bridge();
    town();
    Camera camera = Camera.looking(EYE, 0, 0, 1640, 900, 440);
    Sky sky = new Sky(0.52, 2.6, 0.40, 0.05, 33);
    Light light = new Light(new Vec(0.30, 0.62, -0.72), 0.72, 0.52, 720, 0.10, sky);
    return new Picture(scene, 1800, 1200, camera, light, new Vec(0, 0, 20), 70, 1.6, 40);
  }

  private void water() {
    Material m = Material.of(0.42).tint(0.55).gloss(0.85).ruled(0, 12).pitch(6.4).edge(0.3).mirroring()
        .drawn(Grounds.ripples(1.5, 0.42).then(YachtScene::wake));
    Solids.level(scene, Frame.at(0, 0, 0, 0), -900, -33.5, 900, 420, 0, m);
  }

  /// White water: astern, along the sides, and in the two arms that spread from the bow.
  private static void wake(double u, double v, double fu, double fv, Texel t) {
    Vec d = new Vec(u, 0, v).minus(BOAT.origin());
    double x = d.dot(BOAT.ax()) / Math.hypot(BOAT.ax().x(), BOAT.ax().z());
    double z = Math.abs(d.dot(BOAT.az()));
    double rough = Noise.cloudy(u * 0.9, v * 0.9, 4, 61);
    double behind = 11.6 - x;
    double white = 0;
    if (behind > 0) {
      double arm = 1.2 + behind * 0.30;
      double wide = 0.8 + behind * 0.055;
      white = Math.max(white, 1.25 * Math.exp(-Math.pow((z - arm) / wide, 2)) * Math.exp(-behind / 46));
      double skirt = Noise.step(arm, arm - 2.2, z) * Noise.step(34, 12, behind) * 0.42;
      white = Math.max(white, skirt);
    }
    double astern = -11.5 - x;
    if (astern > 0) {
      double half = 2.6 + astern * 0.07;
      white = Math.max(white, 1.15 * Noise.step(half + 1, half - 1.6, z) * Math.exp(-astern / 60));
    }
    double in = Noise.step(0.46, 0.62, white * (0.35 + rough * 1.1));
    t.albedo += (1.05 - t.albedo) * in;
    t.gloss *= 1 - in;
    t.tint *= 1 - in;
    t.ink *= 1 - in;
    double swell = behind > 0 ? Math.exp(-Math.pow((z - 1.6 - behind * 0.34) / (1 + behind * 0.06), 2)) : 0;
    t.tiltV += 0.25 * swell * Math.sin(behind * 0.9 - z);
  }

  private void crew() {
    Frame fly = BOAT.moved(-1.2, 6.45, 0);
    people.standing(fly.moved(0.6, -0.25, 0.5).turned(-90));
    people.standing(fly.moved(-0.3, -0.25, -0.7).turned(-80));
    people.standing(BOAT.moved(9.2, 2.75, 0.4).turned(-60));
    people.standing(BOAT.moved(8.4, 2.7, -0.6).turned(-110));
    people.standing(BOAT.moved(-10.4, 2.2, 1.4).turned(60));
    people.standing(BOAT.moved(-10.9, 2.2, 0.3).turned(90));
  }

  private void gulls() {
    Material wing = Material.of(0.35).edge(0.3);
    for (int i = 0; i < 9; i++) {
      double s = 0.5 + 0.35 * Noise.cell(i, 1, 88);
      Frame f = Frame.at(-9 + 30 * Noise.cell(i, 2, 88), 13 + 7 * Noise.cell(i, 3, 88), 22, 50 * Noise.cell(i, 4, 88) - 25);
      Vec body = f.at(0, 0, 0);
      for (int k = -1; k <= 1; k += 2) {
        Vec joint = f.at(k * s * 0.7, s * 0.42, 0);
        Vec tip = f.at(k * s * 1.7, s * 0.12, 0.1);
        int o = scene.newObject();
        scene.quad(body, joint, f.at(k * s * 0.75, s * 0.27, 0.1), f.at(0, -s * 0.14, 0.1), wing, o);
        scene.quad(joint, tip, tip, f.at(k * s * 0.75, s * 0.27, 0.1), wing, o);
      }
    }
  }

  /// Sheets of water thrown up from the bow, and drops.
  private void spray() {
    for (int s = -1; s <= 1; s += 2) {
      sheet(s, 11.5, 17, 1.6, 1.3);
      sheet(s, 11.2, 18, 1.15, 2.1);
      sheet(s, 10.6, 19, 0.75, 3.0);
      for (int i = 0; i < 330; i++) {
        double b = 15 * Math.pow(random.nextDouble(), 1.5);
        double out = 0.9 + b * 0.26 + random.nextDouble() * 1.5;
        double y = (0.3 + 2.0 * random.nextDouble()) * Math.exp(-b / 11);
        drop(BOAT.at(10.9 - b, y - 0.3, s * (out + 0.1)), 0.02 + 0.045 * random.nextDouble());
      }
    }
    for (int i = 0; i < 260; i++) {
      double b = 9 * random.nextDouble();
      double y = 1.1 * random.nextDouble() * Math.exp(-b / 6);
      drop(BOAT.at(-12.6 - b, y + 0.4, (random.nextDouble() - 0.5) * (5 + b * 0.3)), 0.02 + 0.05 * random.nextDouble());
    }
  }

  private void sheet(int s, double start, double length, double high, double throwOut) {
    int n = 90;
    Vec[][] rows = new Vec[n + 1][7];
    for (int i = 0; i <= n; i++) {
      double k = (double) i / n;
      double x = start - length * k;
      double t = k / 0.2;
      double lift = high * t * Math.exp(1 - t);
      double rag = 0.82 + 0.36 * Noise.at(i * 0.6, s, 51 + (int) (throwOut * 7)) + 0.16 * Noise.at(i * 1.9, s, 52);
      double root = 0.10 + Math.min(2.7, k * length * 0.34);
      for (int j = 0; j < 7; j++) {
        double a = j / 6.0;
        double y = -0.75 + lift * rag * Math.sin(Math.PI * (0.30 + 0.7 * a)) + 0.5 * (1 - a) * (1 - k);
        rows[i][j] = BOAT.at(x - a * 0.5, y, s * (root + throwOut * a * (0.25 + k)));
      }
    }
    Solids.loft(scene, rows, false, foam, scene.newObject());
  }

  private void drop(Vec c, double r) {
    if (c.y() < 0.02) {
      return;
    }
    Solids.ball(scene, new Frame(c, new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1)), r, r, r, mist, 6,
        scene.newObject());
  }

  private void banks() {
    Frame f = Frame.at(0, 0, 0, 0);
    Material grass = Material.of(0.72).tint(0.35).ruled(0, 40).drawn(Grounds.grass(0.8));
    Solids.block(scene, f, -900, 0, 118, 900, 2.4, 122, stone.drawn(Grounds.slabs(1.2)), stone);
    Solids.level(scene, f, -900, 122, 900, 900, 2.4, grass);
    for (double x = -160; x < 170; x += 3.2) {
      Solids.bar(scene, new Vec(x, 2.4, 118.5), new Vec(x, 3.5, 118.5), 0.3, stone);
    }
    Solids.bar(scene, new Vec(-200, 3.5, 118.5), new Vec(200, 3.5, 118.5), 0.22, stone);
    for (int i = 0; i < 26; i++) {
      double x = -110 + i * 9 + 5 * Noise.cell(i, 1, 71);
      if (Noise.cell(i, 2, 71) < 0.55) {
        flora.willow(x, 126, 9 + 3 * Noise.cell(i, 3, 71), 5.4, 230);
      } else {
        flora.tree(x, 130, 10, 4.6, 260);
      }
    }
    for (int i = 0; i < 40; i++) {
      flora.tree(-190 + i * 10, 148 + 12 * Noise.cell(i, 4, 71), 12, 5.5, 150);
    }
    near();
  }

  /// The near bank: a corner of stones, reeds and a great willow.
  private void near() {
    Material earth = Material.of(0.66).tint(0.3).ruled(20, 50).drawn(Grounds.grass(1));
    scene.polygon(new Vec(-30, 0.3, -14), new Vec(-10, 0.3, -20), new Vec(-30, 0.3, 0), earth, scene.newObject(),
        new Vec(-60, 1.2, 4), new Vec(-21, 0.02, 1), new Vec(-13.5, 0.02, -9), new Vec(-9.5, 0.02, -18), new Vec(-8, 0.4, -33),
        new Vec(-60, 1.2, -33));
    flora.willow(-19.5, -5, 13, 6.4, 1700);
    flora.hedge(new Vec(-20, 0, 0.5), new Vec(-10, 0, -17), 0.9, 1.2, 170);
  }

  private void bridge() {
    Frame f = Frame.at(30, 0, 205, 8);
    Material deck = Material.of(0.88);
    Material cable = Material.of(0.6).edge(0.16);
    Solids.block(scene, f, -500, 13, -7, 500, 15.2, 7, deck, deck);
    for (double x = -480; x < 480; x += 46) {
      if (Math.abs(x) > 20) {
        Solids.block(scene, f, x, 0, -4, x + 4, 13, 4, deck, deck);
      }
    }
    for (int s = -1; s <= 1; s += 2) {
      Solids.slab(scene, f.moved(0, 0, s * 8), 2.5, deck, deck, -4, 0, 4, 0, 2, 62, -2, 62);
      for (int i = 1; i <= 14; i++) {
        for (int d = -1; d <= 1; d += 2) {
          Solids.bar(scene, f.at(0, 60 - (14 - i) * 2.2, s * 8), f.at(d * (8 + i * 7.4), 15, s * 7), 0.2, cable);
        }
      }
    }
    Solids.block(scene, f, -1.6, 44, -8, 1.6, 47, 8, deck, deck);
  }

  private void town() {
    street.skyline(-560, 620, 330, 120, 20, 78, 52);
    street.skyline(-560, 620, 480, 200, 34, 120, 53);
    Material glass = Material.of(0.25).tint(0.7).gloss(0.5).drawn(Facades.curtain(2.4, 4.2, 1));
    Solids.box(scene, Frame.at(-96, 0, 400, 30), 34, 100, 34, glass, stone);
    Solids.box(scene, Frame.at(-48, 0, 430, 30), 34, 92, 34, glass, stone);
    Material hill = Material.of(0.6).tint(0.5).edge(0.6);
    int n = 60;
    Vec[] low = new Vec[n + 1];
    Vec[] top = new Vec[n + 1];
    for (int i = 0; i <= n; i++) {
      double x = -1800 + 3600.0 * i / n;
      low[i] = new Vec(x, 0, 1500);
      top[i] = new Vec(x, 70 + 130 * Noise.cloudy(i * 0.16, 3, 4, 8), 1700);
    }
    Solids.loft(scene, new Vec[][] {low, top}, false, hill, scene.newObject());
  }
}
