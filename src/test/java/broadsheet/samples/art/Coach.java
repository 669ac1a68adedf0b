package broadsheet.samples.art;

/// A new coach or double-decker. The frame's x axis is the way ahead, its origin on the ground under the middle.
final class Coach {
  private static final double HALF = 1.27;
  private static final double[] SLICES = {-1.27, -1.24, -1.14, -0.85, -0.4, 0, 0.4, 0.85, 1.14, 1.24, 1.27};

  private final Scene scene;
  private final Vehicles vehicles;
  private final double tall;
  private final Material paint;
  private final Material stripe;

  /// @param tall height in metres: 3.5 for a coach, 4.2 for a double-decker
  /// @param tint strength of the second colour in its livery
  Coach(Scene scene, double tall, double tint) {
    this.scene = scene;
    this.tall = tall;
    vehicles = new Vehicles(scene, 1);
    paint = Material.of(0.97 - 0.30 * tint).tint(tint).gloss(0.12).ruled(90, 62).pitch(5.4);
    stripe = Material.of(0.42).tint(0.9).gloss(0.1).pitch(5).edge(0.7);
  }

  void park(Frame f) {
    shell(f);
    glazing(f);
    face(f);
    for (int s = -1; s <= 1; s += 2) {
      side(f, s);
    }
    for (double x : new double[] {-3.6, 3.5}) {
      for (int s = -1; s <= 1; s += 2) {
        vehicles.wheel(f.moved(x, 0.5, s * 1.12), 0.5, 0.3);
      }
    }
  }

  /// How far forward the front reaches at a height.
  private double nose(double y, double z) {
    double k = y / tall;
    double lean = k < 0.42 ? 0.10 * (0.42 - k) : 0.62 * Math.pow(k - 0.42, 1.7);
    double round = 0.30 * Math.pow(Math.abs(z) / HALF, 2.6);
    return 6.1 - lean - round - Math.max(0, k - 0.93) * 5.5;
  }

  private Vec[] outline(Frame f, double z) {
    double edge = Math.max(0, Math.abs(z) - 1.10) / (HALF - 1.10);
    double in = 0.13 * edge * edge;
    double[] ys = {0.32, 0.6, 1.2, 1.9, tall * 0.72, tall * 0.88, tall * 0.96};
    Vec[] out = new Vec[ys.length + 7];
    for (int i = 0; i < ys.length; i++) {
      out[i] = f.at(nose(ys[i], z), ys[i], z);
    }
    out[7] = f.at(5.1, tall - in, z);
    out[8] = f.at(2, tall - in, z);
    out[9] = f.at(-3, tall - in, z);
    out[10] = f.at(-5.5, tall - in, z);
    out[11] = f.at(-5.95 + in, tall - 0.3 - in, z);
    out[12] = f.at(-6.05 + in, 1.4, z);
    out[13] = f.at(-6.0 + in, 0.32, z);
    return out;
  }

  private void shell(Frame f) {
    Vec[][] rings = new Vec[SLICES.length][];
    for (int i = 0; i < SLICES.length; i++) {
      rings[i] = outline(f, SLICES[i]);
    }
    int o = scene.newObject();
    Solids.loft(scene, rings, true, paint, o);
    for (Vec[] end : new Vec[][] {rings[0], rings[rings.length - 1]}) {
      scene.polygon(end[0], end[13], end[7], paint, o, end);
    }
  }

  /// A patch of the front between heights and widths, lifted off it.
  private void patch(Frame f, double y0, double y1, double half, double lift, Material m) {
    patch(f, y0, y1, -half, half, lift, m);
  }

  private void patch(Frame f, double y0, double y1, double z0, double z1, double lift, Material m) {
    int rows = 6;
    int cols = 11;
    Vec[][] grid = new Vec[rows + 1][cols];
    for (int r = 0; r <= rows; r++) {
      double y = y0 + (y1 - y0) * r / rows;
      for (int c = 0; c < cols; c++) {
        double z = z0 + (z1 - z0) * c / (cols - 1);
        grid[r][c] = f.at(nose(y, z) + lift, y, z);
      }
    }
    Solids.loft(scene, grid, false, m, scene.newObject());
  }

  private void glazing(Frame f) {
    Material screen = Material.of(0.13).tint(0.75).gloss(0.60).ruled(72, 60).pitch(4.2).drawn(Coach::gleam);
    if (tall > 4) {
      patch(f, 1.05, 2.25, 1.16, 0.02, screen);
      patch(f, 2.62, tall * 0.93, 1.16, 0.02, screen);
      patch(f, 2.28, 2.58, 0.95, 0.03, Material.of(0.15).pitch(3.5));
    } else {
      patch(f, 1.12, tall * 0.86, 1.17, 0.02, screen);
      patch(f, tall * 0.865, tall * 0.93, 0.95, 0.03, Material.of(0.15).pitch(3.5));
    }
    Solids.bar(scene, f.at(nose(1.2, 0) + 0.05, 1.15, 0.1), f.at(nose(2.0, 0.8) + 0.06, 1.9, 0.85), 0.035, Vehicles.TYRE);
    Solids.bar(scene, f.at(nose(1.2, 0) + 0.05, 1.15, -0.9), f.at(nose(2.0, 0) + 0.06, 1.9, -0.1), 0.035, Vehicles.TYRE);
  }

  private void face(Frame f) {
    Material lamp = Material.of(1.15).gloss(0.2).pitch(4).edge(0.9);
    Material dark = Material.of(0.18).tint(0.2).pitch(4);
    patch(f, 0.42, 0.52, 1.1, 0.02, dark);
    patch(f, 0.60, 0.78, 0.55, 0.02, dark);
    patch(f, 0.58, 0.74, 0.28, 0.05, Material.of(0.9).tint(0.6));
    for (int s = -1; s <= 1; s += 2) {
      double a = s > 0 ? 0.66 : -1.14;
      patch(f, 0.68, 0.96, a, a + 0.48, 0.02, dark);
      patch(f, 0.72, 0.92, a + 0.05, a + 0.43, 0.035, lamp);
      Vec root = f.at(nose(tall * 0.85, 1.1), tall * 0.86, s * 1.12);
      Vec elbow = f.at(6.25, tall * 0.84, s * 1.38);
      Solids.limb(scene, root, elbow, 0.05, 0.04, dark, 6, scene.newObject());
      Solids.block(scene, f, 6.14, tall * 0.84 - 0.62, s * 1.38 - 0.11, 6.3, tall * 0.84, s * 1.38 + 0.11, dark, dark);
    }
    garland(f);
  }

  /// The red rosette with its ribbons to both corners.
  private void garland(Frame f) {
    Material silk = Material.of(0.74).tint(1).ruled(35, 70).pitch(4).edge(1);
    double y = 1.02;
    Vec hub = f.at(nose(y, 0) + 0.12, y, 0);
    for (int s = -1; s <= 1; s += 2) {
      Vec last = hub;
      for (int i = 1; i <= 6; i++) {
        double k = i / 6.0;
        double z = s * 1.2 * k;
        double h = y + 0.34 * k * k + 0.12 * k;
        Vec next = f.at(nose(h, z) + 0.05, h, z);
        Solids.limb(scene, last, next, 0.055, 0.055, silk, 6, scene.newObject());
        last = next;
      }
      Solids.limb(scene, hub, f.at(nose(0.5, 0) + 0.08, 0.5, s * 0.2), 0.06, 0.09, silk, 6, scene.newObject());
    }
    for (int i = 0; i < 17; i++) {
      double a = i * 2.4;
      double r = 0.055 * Math.sqrt(i);
      Frame p = new Frame(hub, f.ax(), f.ay(), f.az()).moved(0.10 - r * 0.3, r * Math.sin(a), r * Math.cos(a));
      Solids.ball(scene, p, 0.07, 0.085, 0.085, silk, 8, scene.newObject());
    }
  }

  private void side(Frame f, int s) {
    Material pane = Material.of(0.13).tint(0.75).gloss(0.62).pitch(4.2).edge(0.7).drawn(Coach::gleam);
    double z = s * (HALF + 0.012);
    double[] decks = tall > 4 ? new double[] {1.30, 2.18, 2.75, 3.72} : new double[] {1.62, tall * 0.86};
    for (int d = 0; d < decks.length; d += 2) {
      double x = -5.6;
      for (int i = 0; i < 6; i++) {
        double w = 1.5;
        Material m = pane;
        scene.quad(f.at(x, decks[d], z), f.at(x + w, decks[d], z), f.at(x + w, decks[d + 1], z), f.at(x, decks[d + 1], z), m,
            scene.newObject());
        x += w + 0.09;
      }
    }
    livery(f, s, z);
    for (double x : new double[] {-3.6, 3.5}) {
      arch(f, x, z + s * 0.004);
    }
    Vec[] door = rect(f, 4.2, 0.42, 5.3, Math.min(3.0, tall * 0.86), z + s * 0.004);
    scene.polygon(door[0], door[1], door[3], pane, scene.newObject(), door);
    Material seam = paint.edge(0.5);
    for (double x = -2.6; x < 2.2; x += 1.2) {
      Vec[] hatch = rect(f, x, 0.42, x + 1.14, 1.05, z + s * 0.002);
      scene.polygon(hatch[0], hatch[1], hatch[3], seam, scene.newObject(), hatch);
    }
  }

  /// Slanting lights on glass.
  private static void gleam(double u, double v, double fu, double fv, Texel t) {
    double at = u * 0.8 - v * 0.75;
    double broad = Pattern.comb(at, fu + fv, 2.3, 0.2, 0.75);
    double narrow = Pattern.comb(at, fu + fv, 2.3, 0.95, 1.12);
    t.albedo += (0.62 - t.albedo) * (0.65 * broad + 0.6 * narrow);
  }

  private static Vec[] rect(Frame f, double x0, double y0, double x1, double y1, double z) {
    return new Vec[] {f.at(x0, y0, z), f.at(x1, y0, z), f.at(x1, y1, z), f.at(x0, y1, z)};
  }

  /// A swinging band that rises towards the tail.
  private void livery(Frame f, int s, double z) {
    int n = 16;
    Vec[] low = new Vec[n + 1];
    Vec[] top = new Vec[n + 1];
    double base = tall > 4 ? 2.28 : 1.12;
    for (int i = 0; i <= n; i++) {
      double k = (double) i / n;
      double x = 5.7 - 11.5 * k;
      low[i] = f.at(x, base + 0.05 * Math.sin(k * 5), z + s * 0.003);
      top[i] = f.at(x, base + 0.10 + 0.30 * k * k, z + s * 0.003);
    }
    Solids.loft(scene, new Vec[][] {low, top}, false, stripe, scene.newObject());
  }

  private void arch(Frame f, double x, double z) {
    Vec[] p = new Vec[13];
    for (int i = 0; i <= 12; i++) {
      double a = Math.PI * i / 12;
      p[i] = f.at(x + 0.64 * Math.cos(a), 0.40 + 0.74 * Math.sin(a), z);
    }
    scene.polygon(p[0], p[12], p[6], Vehicles.TYRE, scene.newObject(), p);
  }
}
