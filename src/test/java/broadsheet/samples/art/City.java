package broadsheet.samples.art;

/// Fills the blocks of a town's grid with what stands there: towers, rows of flats, works, parks.
final class City {
  private final Scene scene;
  private final Flora flora;
  private final Material roof = Material.of(0.88).edge(0.9);
  private final Material[] flats = new Material[3];
  private final Material[] towers = new Material[3];
  private final Material works = Material.of(0.97).drawn(Facades.ribbons(3, 1e4, 5, 7.5)).edge(0.9);
  private final Material lawn = Material.of(0.72).tint(0.40).ruled(20, 40).edge(0.6).drawn(Grounds.grass(0.7));
  private final Material yard = Material.of(0.96).ruled(0, 60).edge(0.6);

  City(Scene scene) {
    this.scene = scene;
    flora = new Flora(scene, 77);
    for (int i = 0; i < 3; i++) {
      flats[i] = Material.of(0.88 + 0.04 * i).tint(0.06 * i).drawn(Facades.flats(6.5 - i * 0.6, 3.1)).edge(0.9);
    }
    towers[0] = Material.of(0.22).tint(0.7).gloss(0.5).drawn(Facades.curtain(3, 4.2, 1.2));
    towers[1] = Material.of(0.95).drawn(Facades.windows(3.6, 3.9, 0.55, 0.55));
    towers[2] = Material.of(0.95).drawn(Facades.ribbons(3, 4, 1.2, 3.2));
  }

  /// Rows of flats with gardens between them.
  void housing(Frame f, double w, double d, int seed) {
    Solids.level(scene, f, -w / 2, -d / 2, w / 2, d / 2, 0.1, lawn);
    boolean high = Noise.cell(seed, 1, 3) < 0.45;
    double row = high ? 46 : 27;
    double len = high ? 30 : 54;
    Material wall = flats[Math.floorMod(seed, 3)];
    for (double z = -d / 2 + 14; z < d / 2 - 9; z += row) {
      for (double x = -w / 2 + len / 2 + 6; x < w / 2 - len / 2; x += len + 12) {
        double h = high ? 46 + 30 * Noise.cell((int) x, (int) z, seed) : 17.5;
        Frame b = f.moved(x, 0, z);
        Solids.block(scene, b, -len / 2, 0, -6, len / 2, h, 6, wall, roof);
        Solids.block(scene, b, -len * 0.3, h, -3, -len * 0.12, h + 3.4, 3, roof, roof);
        Solids.block(scene, b, len * 0.12, h, -3, len * 0.3, h + 3.4, 3, roof, roof);
      }
      trees(f, w, z + row / 2, 15, seed);
    }
  }

  private void trees(Frame f, double w, double z, double step, int seed) {
    for (double x = -w / 2 + 6; x < w / 2 - 4; x += step) {
      Vec p = f.at(x + 6 * Noise.cell((int) x, seed, 9), 0, z + 5 * Noise.cell((int) x, seed, 10));
      flora.tuft(p.x(), 0, p.z(), 8, 4, 15);
    }
  }

  /// One or two towers on a podium.
  void towers(Frame f, double w, double d, double height, int seed) {
    Solids.level(scene, f, -w / 2, -d / 2, w / 2, d / 2, 0.1, yard);
    Material wall = towers[Math.floorMod(seed, 3)];
    Solids.block(scene, f, -w * 0.42, 0, -d * 0.36, w * 0.42, 16, d * 0.36, towers[2], roof);
    for (int s = -1; s <= 1; s += 2) {
      double h = height * (0.7 + 0.5 * Noise.cell(seed, s, 5));
      Frame b = f.moved(s * w * 0.22, 0, s * d * 0.08);
      double a = 15 + 4 * Noise.cell(seed, s, 6);
      shaft(b, a, h, wall, Math.floorMod(seed + s, 4));
      Solids.block(scene, b, -a * 0.7, h, -a * 0.7, a * 0.7, h + 7, a * 0.7, wall, roof);
      Solids.block(scene, b, -a * 0.3, h + 7, -a * 0.3, a * 0.3, h + 11, a * 0.3, roof, roof);
    }
    trees(f, w, -d * 0.44, 11, seed);
    trees(f, w, d * 0.42, 11, seed + 1);
  }

  private void shaft(Frame b, double a, double h, Material wall, int kind) {
    switch (kind) {
      case 0 -> {
        double[] outline = new double[40];
        for (int i = 0; i < 20; i++) {
          outline[2 * i] = a * 1.1 * Math.cos(i * Math.PI / 10);
          outline[2 * i + 1] = a * 1.1 * Math.sin(i * Math.PI / 10);
        }
        Solids.prism(scene, b, 16, h, wall.edge(0.25), roof, outline);
      }
      case 1 -> {
        double c = a * 0.62;
        Solids.prism(scene, b, 16, h, wall, roof, -c, -a, c, -a, a, -c, a, c, c, a, -c, a, -a, c, -a, -c);
      }
      case 2 -> {
        Solids.block(scene, b, -a, 16, -a, a, h * 0.72, a, wall, roof);
        Solids.block(scene, b, -a * 0.84, h * 0.72, -a * 0.84, a * 0.84, h, a * 0.84, wall, roof);
      }
      case 3 -> Solids.block(scene, b, -a, 16, -a * 0.8, a, h, a * 0.8, wall, roof);
      default -> throw new IllegalArgumentException("no such tower: " + kind);
    }
  }

  /// Long halls, some with saw-tooth roofs, and a chimney or tanks.
  void works(Frame f, double w, double d, int seed) {
    Solids.level(scene, f, -w / 2, -d / 2, w / 2, d / 2, 0.1, yard);
    int halls = 2 + Math.floorMod(seed, 2);
    double hd = (d - 24) / halls;
    for (int i = 0; i < halls; i++) {
      Frame b = f.moved(-w * 0.04, 0, -d / 2 + 12 + hd * (i + 0.5));
      double half = w * 0.40;
      Solids.block(scene, b, -half, 0, -hd * 0.4, half, 11, hd * 0.4, works, roof);
      boolean toothed = (seed / 3 + i) % 3 != 0;
      for (double x = -half + 20; !toothed && x < half - 12; x += 34) {
        Solids.block(scene, b.moved(x, 11, 0), -9, 0, -hd * 0.3, 9, 2.6, hd * 0.3, works, roof);
      }
      for (double x = -half; toothed && x + 13 <= half; x += 13) {
        Solids.slab(scene, b.moved(x, 11, -hd * 0.38), hd * 0.76, roof, seed % 2 == 0 ? roof : works, 0, 0, 13, 0, 13, 4.4);
      }
    }
    if (seed % 3 == 0) {
      Solids.turned(scene, f.moved(w * 0.43, 0, d * 0.2), roof, 12, 0, 2.6, 55, 1.6);
    }
    for (int i = 0; i < 4; i++) {
      Solids.turned(scene, f.moved(w * 0.43, 0, -d * 0.3 + i * 15), roof, 16, 0, 6, 13, 6, 15, 0.4);
    }
    trees(f, w, -d * 0.47, 13, seed);
  }

  /// Lawns, groves, a pond and paths.
  void park(Frame f, double w, double d, int seed) {
    Solids.level(scene, f, -w / 2, -d / 2, w / 2, d / 2, 0.1, lawn);
    Material pond = Material.of(0.4).tint(0.7).gloss(0.75).drawn(Grounds.ripples(4, 0.2));
    Vec[] ring = Solids.ring(f.moved(w * 0.1, 0, 0), 0.25, w * 0.22, d * 0.17, 30);
    scene.polygon(f.at(0, 0.25, 0), f.at(1, 0.25, 0), f.at(0, 0.25, 1), pond, scene.newObject(), ring);
    Vec[] path = Solids.ring(f.moved(w * 0.1, 0, 0), 0.2, w * 0.25, d * 0.21, 30);
    scene.polygon(f.at(0, 0.2, 0), f.at(1, 0.2, 0), f.at(0, 0.2, 1), yard, scene.newObject(), path);
    for (int i = 0; i < 130; i++) {
      double x = (Noise.cell(i, 1, seed) - 0.5) * w * 0.96;
      double z = (Noise.cell(i, 2, seed) - 0.5) * d * 0.96;
      if (Math.hypot((x - w * 0.1) / (w * 0.27), z / (d * 0.24)) > 1) {
        Vec p = f.at(x, 0, z);
        flora.tuft(p.x(), 0, p.z(), 9 + 4 * Noise.cell(i, 3, seed), 5, 15);
      }
    }
  }

  void tree(Vec at, double height) {
    flora.tuft(at.x(), at.y(), at.z(), height, height * 0.48, 15);
  }

  /// A row of street trees.
  void avenue(Vec a, Vec b, double step) {
    double n = b.minus(a).length() / step;
    for (int i = 0; i < n; i++) {
      Vec p = a.mix(b, i / n);
      flora.tuft(p.x(), 0, p.z(), 7.5, 3.4, 9);
    }
  }
}
