package broadsheet.samples.art;

/// The furniture of streets and squares: lamp posts, flags, cranes, masts.
final class Street {
  private static final Material METAL = Material.of(0.45).tint(0.3).ruled(90, 60).pitch(4).edge(0.7);

  private final Scene scene;

  Street(Scene scene) {
    this.scene = scene;
  }

  /// A lamp with an arm over the road, its arm along the frame's x axis.
  void lamp(Frame f, double height) {
    Solids.limb(scene, f.at(0, 0, 0), f.at(0, height, 0), 0.12, 0.06, METAL, 7, scene.newObject());
    Solids.limb(scene, f.at(0, height, 0), f.at(1.9, height + 0.5, 0), 0.06, 0.04, METAL, 6, scene.newObject());
    Solids.block(scene, f, 1.5, height + 0.38, -0.16, 2.5, height + 0.54, 0.16, METAL, METAL);
  }

  /// A flag on its pole, blown along the frame's x axis.
  void flag(Frame f, double height, Material cloth) {
    Solids.limb(scene, f.at(0, 0, 0), f.at(0, height, 0), 0.10, 0.05, METAL, 7, scene.newObject());
    double wide = height * 0.26;
    double high = wide * 0.66;
    int n = 12;
    Vec[] top = new Vec[n + 1];
    Vec[] low = new Vec[n + 1];
    for (int i = 0; i <= n; i++) {
      double k = (double) i / n;
      double z = 0.13 * wide * Math.sin(k * 8) * Math.sqrt(k);
      double drop = 0.10 * wide * k * k + 0.03 * wide * Math.sin(k * 7);
      top[i] = f.at(0.06 + wide * k * 0.94, height - 0.2 - drop, z);
      low[i] = f.at(0.06 + wide * k * 0.9, height - 0.2 - high - drop * 1.5, z * 1.2);
    }
    Solids.loft(scene, new Vec[][] {low, top}, false, cloth, scene.newObject());
  }

  /// A tower crane; the jib runs along the frame's x axis.
  void crane(Frame f, double height, double jib) {
    double w = 0.9;
    for (int i = 0; i < 4; i++) {
      double x = i % 2 == 0 ? -w : w;
      double z = i < 2 ? -w : w;
      Solids.bar(scene, f.at(x, 0, z), f.at(x, height, z), 0.28, METAL);
    }
    for (double y = 0; y < height - 3; y += 3) {
      Solids.bar(scene, f.at(-w, y, -w), f.at(w, y + 3, -w), 0.18, METAL);
      Solids.bar(scene, f.at(w, y, w), f.at(w, y + 3, -w), 0.18, METAL);
      Solids.bar(scene, f.at(-w, y, -w), f.at(w, y, -w), 0.16, METAL);
    }
    Vec top = f.at(0, height + 9, 0);
    Solids.bar(scene, f.at(-w, height, 0), top, 0.3, METAL);
    Solids.bar(scene, f.at(w, height, 0), top, 0.3, METAL);
    truss(f, height, 0, jib);
    truss(f, height, 0, -jib * 0.32);
    Solids.bar(scene, top, f.at(jib * 0.72, height + 1.6, 0), 0.14, METAL);
    Solids.bar(scene, top, f.at(-jib * 0.30, height + 1.6, 0), 0.14, METAL);
    Solids.block(scene, f, -jib * 0.32, height - 2.6, -1.1, -jib * 0.22, height + 0.4, 1.1, METAL, METAL);
    Solids.block(scene, f, 0.9, height - 2.2, -1.6, 3.0, height + 0.2, 0.2, Vehicles.GLASS, METAL);
    double x = jib * 0.66;
    Solids.bar(scene, f.at(x, height, 0), f.at(x, height - 17, 0), 0.10, METAL);
    Solids.block(scene, f, x - 1.6, height - 18.4, -0.6, x + 1.6, height - 17, 0.6, METAL, METAL);
  }

  private void truss(Frame f, double y, double from, double to) {
    Solids.bar(scene, f.at(from, y, -0.8), f.at(to, y, -0.8), 0.2, METAL);
    Solids.bar(scene, f.at(from, y, 0.8), f.at(to, y, 0.8), 0.2, METAL);
    Solids.bar(scene, f.at(from, y + 1.6, 0), f.at(to, y + 1.6, 0), 0.2, METAL);
    double step = Math.signum(to - from) * 2.2;
    int n = (int) Math.abs((to - from) / 2.2);
    for (int i = 0; i < n; i++) {
      double x = from + i * step;
      Solids.bar(scene, f.at(x, y, -0.8), f.at(x + step / 2, y + 1.6, 0), 0.13, METAL);
      Solids.bar(scene, f.at(x + step / 2, y + 1.6, 0), f.at(x + step, y, -0.8), 0.13, METAL);
    }
  }

  /// A town of plain blocks between two distances, to close the view.
  void skyline(double x0, double x1, double z, double deep, double low, double high, int seed) {
    int n = (int) ((x1 - x0) / 26);
    for (int i = 0; i < n; i++) {
      double x = x0 + (i + Noise.cell(i, 1, seed)) * 26;
      double h = low + (high - low) * Math.pow(Noise.cell(i, 2, seed), 2.2);
      double w = 14 + 20 * Noise.cell(i, 3, seed);
      Pattern p = Noise.cell(i, 4, seed) < 0.5 ? Facades.flats(5, 3.2) : Facades.windows(4, 3.4, 0.55, 0.5);
      Material wall = Material.of(0.72 + 0.2 * Noise.cell(i, 5, seed)).tint(0.12).drawn(p).edge(0.8);
      Material roof = Material.of(0.8);
      Frame f = Frame.at(x, 0, z + deep * Noise.cell(i, 6, seed), 20 * (Noise.cell(i, 7, seed) - 0.5));
      Solids.box(scene, f, w, h, 16, wall, roof);
      if (Noise.cell(i, 8, seed) < 0.5) {
        Solids.box(scene, f.moved(w * 0.1, h, 0), w * 0.4, 4, 8, wall, roof);
      }
    }
  }
}
