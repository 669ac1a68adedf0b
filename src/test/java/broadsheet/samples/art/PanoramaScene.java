package broadsheet.samples.art;

/// The whole development zone from the air: river and bridges, the business quarter, housing, works, parks, the ring road.
final class PanoramaScene {
  private static final Vec EYE = new Vec(0, 255, -520);
  private static final double BLOCK_W = 190;
  private static final double BLOCK_D = 150;
  private static final double STREET = 24;

  private final Scene scene = new Scene(EYE);
  private final City city = new City(scene);
  private final Vehicles vehicles = new Vehicles(scene, 12);
  private final Frame grid = Frame.at(0, 0, 0, 14);
  private final Material stone = Material.of(0.93);

  static Picture picture() {
    return new PanoramaScene().build();
  }

  private Picture build() {
    ground();
    for (int j = -4; j < 28; j++) {
      for (int i = -16; i < 26; i++) {
        block(i, j);
      }
    }
    quays();
    bridges();
    traffic();
    hills();
    Camera camera = Camera.looking(EYE, 0, 0, 2500, 2100, 245);
    Sky sky = new Sky(0.56, 8.0, 0.50, 0.08, 15);
    Light light = new Light(new Vec(-0.70, 0.60, -0.38), 0.84, 0.47, 5200, 0.10, sky);
    return new Picture(scene, 4200, 1200, camera, light, new Vec(0, 0, 650), 1250, 14, 520);
  }

  /// The river's middle, as x of the grid at a depth z of the grid; it winds from the left foreground to the right distance.
  private static double river(double x) {
    return 150 + 0.34 * x + 90 * Math.sin(x / 330.0);
  }

  private void ground() {
    Frame f = grid;
    Solids.level(scene, f, -9000, -1500, 9000, 16000, 0, Material.of(0.90).tint(0.10).ruled(0, 60).edge(0));
    Material water = Material.of(0.42).tint(0.75).gloss(0.8).ruled(0, 12).edge(0.9).drawn(Grounds.ripples(7, 0.16));
    Material quay = Material.of(0.80).tint(0.35).edge(0.9).drawn(Grounds.grass(0.5));
    ribbon(205, 0.05, quay);
    ribbon(117, 0.16, Material.of(0.97).edge(0.7));
    ribbon(103, 0.20, quay);
    ribbon(72, 0.25, Material.of(0.98).edge(0.7));
    ribbon(62, 0.3, water);
  }

  private void ribbon(double half, double y, Material m) {
    int n = 150;
    int o = scene.newObject();
    for (int i = 0; i < n; i++) {
      double x0 = -2600 + 5200.0 * i / n;
      double x1 = -2600 + 5200.0 * (i + 1) / n;
      scene.polygon(grid.at(0, y, 0), grid.at(1, y, 0), grid.at(0, y, 1), m, o,
          grid.at(x0, y, river(x0) - half), grid.at(x1, y, river(x1) - half),
          grid.at(x1, y, river(x1) + half), grid.at(x0, y, river(x0) + half));
    }
  }

  private void block(int i, int j) {
    double x = i * (BLOCK_W + STREET);
    double z = j * (BLOCK_D + STREET);
    Vec p = grid.at(x, 0, z);
    double side = Math.abs(p.x()) / Math.max(1, p.z() - EYE.z());
    if (side > 0.98 || p.z() < -470) {
      return;
    }
    double w = BLOCK_W;
    double gap = Math.min(Math.abs(z - river(x - w / 2)), Math.min(Math.abs(z - river(x)), Math.abs(z - river(x + w / 2))));
    double room = gap - 118 + BLOCK_D / 2;
    if (room < BLOCK_D) {
      riverside(x, z, room, Math.floorMod(i * 31 + j * 17, 997));
      return;
    }
    streets(x, z);
    fill(i, j, x, z);
  }

  /// What fits between a street and the quay.
  private void riverside(double x, double z, double room, int seed) {
    if (room < 34) {
      grove(x, z, seed);
      return;
    }
    double away = Math.signum(z - river(x)) * (BLOCK_D - room) / 2;
    Frame f = grid.moved(x, 0.2, z + away);
    if (room > 90) {
      city.housing(f, BLOCK_W, room, seed);
    } else {
      city.park(f, BLOCK_W, room, seed);
    }
  }

  /// Scattered trees on the land between street and quay.
  private void grove(double x, double z, int seed) {
    for (int i = 0; i < 150; i++) {
      double tx = x + BLOCK_W * (Noise.cell(i, 1, seed) - 0.5);
      double tz = z + (BLOCK_D + STREET) * (Noise.cell(i, 2, seed) - 0.5);
      if (Math.abs(tz - river(tx)) > 121) {
        city.tree(grid.at(tx, 0, tz), 8 + 4 * Noise.cell(i, 3, seed));
      }
    }
  }

  /// Trees and walks along both quays.
  private void quays() {
    for (int i = 0; i < 5200; i++) {
      double x = -1900 + 3800 * Noise.cell(i, 1, 55);
      double off = (75 + 55 * Noise.cell(i, 2, 55)) * (i % 2 == 0 ? 1 : -1);
      Vec p = grid.at(x, 0, river(x) + off);
      if (p.z() > -480 && Math.abs(Math.abs(off) - 110) > 10) {
        city.tree(p, 8 + 3 * Noise.cell(i, 3, 55));
      }
    }
  }

  private void fill(int i, int j, double x, double z) {
    Frame f = grid.moved(x, 0, z);
    int seed = Math.floorMod(i * 73 + j * 151, 9973);
    double centre = Math.hypot(x - 120, (z - 760) * 0.8);
    double pick = Noise.cell(i, j, 91);
    if (pick < 0.09) {
      city.park(f, BLOCK_W, BLOCK_D, seed);
    } else if (centre < 420 || pick > 0.95) {
      double h = 150 - centre * 0.14 + 60 * Noise.cell(i, j, 92);
      city.towers(f, BLOCK_W, BLOCK_D, Math.max(62, h), seed);
    } else if (x < -420 && z > 60 && Noise.cell(i, j, 94) < 0.5 || pick > 0.82 || x > 1050) {
      city.works(f, BLOCK_W, BLOCK_D, seed);
    } else {
      city.housing(f, BLOCK_W, BLOCK_D, seed);
    }
  }

  /// The two streets in front and to the left of a block, with trees.
  private void streets(double x, double z) {
    Material along = Material.of(0.80).tint(0.12).ruled(0, 60).edge(0.7).drawn(Grounds.road(9, 4));
    double half = STREET / 2;
    double x0 = x - BLOCK_W / 2 - STREET;
    double z0 = z - BLOCK_D / 2 - half;
    Frame f = grid.moved(x0 + half, 0, 0);
    Solids.level(scene, f, -9, z0 - half, 9, z + BLOCK_D / 2 + half, 0.12, along);
    Solids.level(scene, grid.moved(0, 0, z0).turned(-90), -9, x0, 9, x + BLOCK_W / 2 + half, 0.14, along);
    if (z < 1900) {
      city.avenue(grid.at(x0 + STREET, 0, z0 + 14), grid.at(x0 + STREET, 0, z + BLOCK_D / 2), 11);
      city.avenue(grid.at(x0 + STREET, 0, z0 + 11), grid.at(x + BLOCK_W / 2, 0, z0 + 11), 11);
    }
  }

  private void bridges() {
    for (int i = -7; i < 9; i += 2) {
      double x = (i - 0.5) * (BLOCK_W + STREET);
      double z = river(x);
      Frame f = grid.moved(x, 0, z);
      Material deck = stone.drawn(Grounds.road(9, 4));
      Solids.block(scene, f, -11, 5, -125, 11, 7, 125, stone, deck);
      for (double k = -90; k <= 90; k += 30) {
        Solids.block(scene, f, -9, 0, k - 2, 9, 5, k + 2, stone, stone);
      }
      if (i == 1 || i == -3) {
        stayed(f);
      } else {
        arches(f);
      }
    }
  }

  private void stayed(Frame f) {
    Material cable = Material.of(0.7).edge(0.22);
    for (int s = -1; s <= 1; s += 2) {
      Solids.bar(scene, f.at(s * 12, 0, 0), f.at(s * 3, 70, 0), 3.2, stone);
      for (int i = 1; i <= 7; i++) {
        for (int d = -1; d <= 1; d += 2) {
          Solids.bar(scene, f.at(s * 3, 68 - (7 - i) * 4, 0), f.at(s * 10, 7, d * (10 + i * 14.5)), 0.4, cable);
        }
      }
    }
  }

  private void arches(Frame f) {
    for (int s = -1; s <= 1; s += 2) {
      Vec last = f.at(s * 10, 6, -75);
      for (int i = 1; i <= 14; i++) {
        double k = -1 + 2.0 * i / 14;
        Vec next = f.at(s * 10, 6 + 26 * (1 - k * k), 75 * k);
        Solids.bar(scene, last, next, 2.2, stone);
        Solids.bar(scene, next, f.at(s * 10, 6, 75 * k), 0.6, stone);
        last = next;
      }
    }
  }

  private void traffic() {
    for (int i = 0; i < 420; i++) {
      int col = (int) (Noise.cell(i, 1, 5) * 16) - 8;
      double z = -480 + 1500 * Noise.cell(i, 2, 5);
      double x = (col - 0.5) * (BLOCK_W + STREET);
      boolean up = Noise.cell(i, 3, 5) < 0.5;
      if (Math.abs(z - river(x)) > 130) {
        vehicles.car(grid.moved(x + (up ? 4.5 : -4.5), 0.2, z).turned(up ? 90 : -90));
      }
      int row = (int) (Noise.cell(i, 4, 5) * 9) - 3;
      double rz = (row - 0.5) * (BLOCK_D + STREET);
      double rx = -1100 + 2200 * Noise.cell(i, 5, 5);
      if (Math.abs(rz - river(rx)) > 120) {
        vehicles.car(grid.moved(rx, 0.2, rz + (up ? 4.5 : -4.5)).turned(up ? 180 : 0));
      }
    }
  }

  private void hills() {
    Material hill = Material.of(0.55).tint(0.6).ruled(70, 50).edge(0.8);
    for (int k = 0; k < 3; k++) {
      int n = 140;
      Vec[] low = new Vec[n + 1];
      Vec[] top = new Vec[n + 1];
      double z = 5600 + k * 1400;
      for (int i = 0; i <= n; i++) {
        double x = -9000 + 18000.0 * i / n;
        double h = 70 + 330 * Math.pow(Noise.cloudy(i * 0.09 + k * 9, k, 5, 18), 1.5) + k * 60;
        low[i] = new Vec(x, 0, z - 900);
        top[i] = new Vec(x, h, z);
      }
      Solids.loft(scene, new Vec[][] {low, top}, false, hill, scene.newObject());
    }
  }
}
