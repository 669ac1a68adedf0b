package broadsheet.samples.art;

/// A motor yacht of some 27 m. The frame's x axis is the way ahead, its origin in the waterline amidships.
final class Yacht {
  private static final int ACROSS = 15;

  private final Scene scene;
  private final Material white = Material.of(1.0).gloss(0.06).ruled(0, 62).pitch(5.6);
  private final Material hull = Material.of(0.99).gloss(0.10).ruled(90, 66).pitch(5.2);
  private final Material glass = Material.of(0.10).tint(0.8).gloss(0.5).pitch(4.4).edge(0.8);
  private final Material deck = Material.of(0.72).tint(0.1).ruled(90, 60).pitch(5);
  private final Material steel = Material.of(0.6).pitch(4).edge(0.7);

  Yacht(Scene scene) {
    this.scene = scene;
  }

  void launch(Frame f) {
    hull(f);
    house(f, -9.2, 6.4, 2.25, 4.35, 2.35, 3.6, 1.6);
    house(f, -5.4, 2.4, 4.55, 6.35, 1.95, 2.6, 1.0);
    deckEdge(f, -11.6, 3.6, 4.35, 2.75);
    deckEdge(f, -7.6, 1.2, 6.35, 2.15);
    arch(f);
    rails(f);
  }

  /// Half the beam at a station and a height from 0 (keel line) to 1 (deck).
  private static double beam(double x, double k) {
    double t = Math.max(0, Math.min(1, (13.6 - x) / 26));
    double plan = 3.15 * Math.pow(Math.sin(Math.PI / 2 * Math.min(1, t * 1.75)), 0.72);
    double stern = x < -9 ? 1 - 0.012 * (x + 9) * (x + 9) : 1;
    double flare = 0.55 + 0.45 * Math.pow(k, x > 3 ? 1.1 : 0.5);
    return plan * stern * flare;
  }

  private static double sheer(double x) {
    return 2.05 + 0.0062 * Math.pow(Math.max(0, x + 6), 1.95);
  }

  private void hull(Frame f) {
    int n = 27;
    Vec[][] rings = new Vec[n][ACROSS];
    for (int i = 0; i < n; i++) {
      double base = -12.4 + 26.0 * i / (n - 1);
      for (int j = 0; j < ACROSS; j++) {
        double a = 2.0 * j / (ACROSS - 1) - 1;
        double k = Math.abs(a);
        double stem = i == n - 1 ? 0 : 1;
        double rake = Math.max(0, base - 7) * (k - 0.75) * 0.42;
        double y = -0.9 + k * (sheer(base) + 0.9);
        rings[i][j] = f.at(base + rake, y, Math.signum(a) * beam(base, k) * Math.pow(k, 0.35) * stem);
      }
    }
    Solids.loft(scene, rings, false, hull, scene.newObject());
    scene.polygon(rings[0][0], rings[0][ACROSS - 1], rings[0][7], hull, scene.newObject(), rings[0]);
    Vec[][] top = new Vec[n][];
    for (int i = 0; i < n; i++) {
      Vec l = rings[i][0];
      Vec r = rings[i][ACROSS - 1];
      top[i] = new Vec[] {l.plus(new Vec(0, -0.25, 0)), r.plus(new Vec(0, -0.25, 0))};
    }
    Solids.loft(scene, top, false, deck, scene.newObject());
    stripe(f, -12.0, 13.0, 0.84, 0.90, steel);
    stripe(f, -6.5, 4.5, 0.60, 0.74, glass);
    stripe(f, 5.3, 8.6, 0.62, 0.74, glass);
    stripe(f, -12.2, 12.8, 0.33, 0.37, Material.of(0.3).tint(0.9));
  }

  /// A band on both sides of the hull between two stations and two heights (0..1).
  private void stripe(Frame f, double x0, double x1, double k0, double k1, Material m) {
    for (int s = -1; s <= 1; s += 2) {
      int n = 24;
      Vec[][] rows = new Vec[n + 1][2];
      for (int i = 0; i <= n; i++) {
        double x = x0 + (x1 - x0) * i / n;
        rows[i][0] = skin(f, x, k0, s);
        rows[i][1] = skin(f, x, k1, s);
      }
      Solids.loft(scene, rows, false, m, scene.newObject());
    }
  }

  private static Vec skin(Frame f, double x, double k, int s) {
    double rake = Math.max(0, x - 7) * (k - 0.75) * 0.42;
    double y = -0.9 + k * (sheer(x) + 0.9);
    return f.at(x + rake, y, s * (beam(x, k) * Math.pow(k, 0.35) + 0.03));
  }

  /// A deckhouse with raked ends and a band of dark glass round it.
  private void house(Frame f, double x0, double x1, double y0, double y1, double half, double rake, double tail) {
    loftHouse(f, x0, x1, y0, y1, half, rake, tail, 0, 1, 0, white, true);
    loftHouse(f, x0, x1, y0, y1, half, rake, tail, 0.34, 0.86, 0.03, glass, false);
    for (double t = 0.12; t < 0.75; t += 0.14) {
      double x = x0 + (x1 - x0) * t;
      for (int s = -1; s <= 1; s += 2) {
        Vec a = f.at(x - tail * 0.2, y0 + (y1 - y0) * 0.34, s * (half * 0.975 + 0.04));
        Vec b = f.at(x - tail * 0.2 - 0.35, y0 + (y1 - y0) * 0.86, s * (half * 0.925 + 0.05));
        Solids.bar(scene, a, b, 0.10, white);
      }
    }
  }

  private void loftHouse(Frame f, double x0, double x1, double y0, double y1, double half, double rake,
      double tail, double from, double to, double lift, Material m, boolean lid) {
    int rows = 7;
    Vec[][] rings = new Vec[rows][];
    for (int r = 0; r < rows; r++) {
      double k = from + (to - from) * r / (rows - 1);
      double front = x1 - rake * Math.pow(k, 1.15) + lift;
      double back = x0 + tail * k - lift;
      double w = half * (1 - 0.10 * k * k) + lift;
      double y = y0 + (y1 - y0) * k;
      rings[r] = plan(f, back, front, w, y);
    }
    Solids.loft(scene, rings, true, m, scene.newObject());
    if (lid) {
      Vec[] t = rings[rows - 1];
      scene.polygon(t[0], t[6], t[12], white, scene.newObject(), t);
    }
  }

  /// A level outline, blunt behind and rounded in front.
  private static Vec[] plan(Frame f, double back, double front, double w, double y) {
    Vec[] out = new Vec[25];
    for (int i = 0; i < 19; i++) {
      double a = -Math.PI / 2 + Math.PI * i / 18;
      double reach = Math.min(4.2, (front - back) * 0.5);
      double c = Math.pow(Math.max(0, Math.cos(a)), 0.72);
      double sn = Math.sin(a);
      out[i] = f.at(front - reach + reach * c, y, w * Math.signum(sn) * Math.pow(Math.abs(sn), 0.72));
    }
    for (int i = 0; i < 6; i++) {
      double t = i / 5.0;
      out[19 + i] = f.at(back + (t == 0 || t == 1 ? 0.25 : 0), y, w * (1 - 2 * t));
    }
    return out;
  }

  private void deckEdge(Frame f, double x0, double x1, double y, double half) {
    Vec[] low = plan(f, x0, x1, half, y);
    Vec[] top = plan(f, x0 - 0.1, x1 + 0.15, half + 0.1, y + 0.22);
    Solids.loft(scene, new Vec[][] {low, top}, true, white, scene.newObject());
    scene.polygon(top[0], top[6], top[12], white, scene.newObject(), top);
    scene.polygon(low[0], low[6], low[12], white, scene.newObject(), low);
  }

  /// The radar arch with its mast.
  private void arch(Frame f) {
    for (int s = -1; s <= 1; s += 2) {
      Solids.slab(scene, f.moved(0, 0, s * 1.85 - 0.1), 0.2, white, white,
          -5.8, 6.5, -3.6, 6.5, -5.2, 8.3, -6.4, 8.3);
    }
    Solids.block(scene, f, -6.5, 8.1, -1.95, -5.1, 8.4, 1.95, white, white);
    Solids.ball(scene, f.moved(-5.8, 8.85, 0.9), 0.42, 0.5, 0.42, white, 16, scene.newObject());
    Solids.ball(scene, f.moved(-5.8, 8.85, -0.9), 0.42, 0.5, 0.42, white, 16, scene.newObject());
    Solids.bar(scene, f.at(-5.8, 8.4, 0), f.at(-6.1, 11.4, 0), 0.12, steel);
    Solids.bar(scene, f.at(-5.9, 9.6, -0.8), f.at(-5.9, 9.6, 0.8), 0.14, white);
    Solids.bar(scene, f.at(-6.2, 8.4, 1.7), f.at(-7.4, 12.6, 1.7), 0.05, steel);
    Solids.bar(scene, f.at(-6.2, 8.4, -1.7), f.at(-7.4, 12.6, -1.7), 0.05, steel);
  }

  private void rails(Frame f) {
    for (int s = -1; s <= 1; s += 2) {
      Vec last = rail(f, 2.0, s, 0.85);
      Vec low = rail(f, 2.0, s, 0.45);
      for (double x = 2.9; x < 13.2; x += 0.9) {
        Vec next = rail(f, x, s, 0.85);
        Vec mid = rail(f, x, s, 0.45);
        Solids.bar(scene, last, next, 0.06, steel);
        Solids.bar(scene, low, mid, 0.03, steel);
        Solids.bar(scene, rail(f, x, s, 0), next, 0.045, steel);
        last = next;
        low = mid;
      }
    }
  }

  private static Vec rail(Frame f, double x, int s, double up) {
    return skin(f, x, 1, s).plus(f.ay().times(up));
  }
}
