package broadsheet.samples.art;

/// Drawings for walls; all measures in metres.
final class Facades {
  private Facades() {}

  /// Single windows in a wall.
  ///
  /// @param bay from window to window
  /// @param floor from storey to storey
  /// @param wide share of the bay that is glass
  /// @param high share of the storey that is glass
  static Pattern windows(double bay, double floor, double wide, double high) {
    double x0 = bay * (1 - wide) / 2;
    double y0 = floor * (1 - high) * 0.6;
    double rim = 0.12;
    return (u, v, fu, fv, t) -> {
      double in = Pattern.comb(u, fu, bay, x0, bay - x0)
          * Pattern.comb(v, fv, floor, y0, y0 + floor * high);
      double out = Pattern.comb(u, fu, bay, x0 - rim, bay - x0 + rim)
          * Pattern.comb(v, fv, floor, y0 - rim, y0 + floor * high + rim);
      double bar = Pattern.comb(u, fu, bay, bay / 2 - 0.05, bay / 2 + 0.05);
      glaze(t, in, cell(u, bay, v, floor, fu));
      t.albedo += (1 - t.albedo) * 0.5 * in * bar;
      t.ink += 0.55 * Math.max(0, out - in);
    };
  }

  /// Bands of glass from end to end, divided by mullions.
  static Pattern ribbons(double bay, double floor, double sill, double head) {
    return (u, v, fu, fv, t) -> {
      double in = Pattern.comb(v, fv, floor, sill, head);
      double rim = Pattern.comb(v, fv, floor, sill - 0.12, head + 0.12) - in;
      double bar = Pattern.comb(u, fu, bay, 0, 0.14);
      glaze(t, in, cell(u, bay, v, floor, fu));
      t.albedo += (0.9 - t.albedo) * in * bar;
      t.gloss *= 1 - bar;
      t.ink += 0.6 * Math.max(0, rim);
    };
  }

  /// A wall all of glass: panes that each hang a little differently, mullions, and an opaque band at each floor.
  static Pattern curtain(double bay, double floor, double band) {
    return (u, v, fu, fv, t) -> {
      double near = Math.max(0, 1 - fu / bay * 1.5);
      double c = cell(u, bay, v, floor, fu);
      glaze(t, 1, c);
      t.tiltU = (c - 0.5) * 0.05 * near;
      t.tiltV = (Noise.cell((int) Math.floor(u / bay), (int) Math.floor(v / floor), 8) - 0.5) * 0.05 * near;
      double slab = Pattern.comb(v, fv, floor, 0, band);
      t.albedo += (0.62 - t.albedo) * slab * 0.8;
      t.gloss *= 1 - 0.6 * slab;
      double bar = Pattern.comb(u, fu, bay, 0, 0.12);
      double edge = Pattern.comb(v, fv, floor, band - 0.1, band);
      t.albedo += (0.7 - t.albedo) * bar * 0.7;
      t.ink += 0.45 * edge;
    };
  }

  /// Upright fins of stone or metal with shadow on one side.
  static Pattern fins(double pitch, double wide) {
    return (u, v, fu, fv, t) -> {
      double fin = Pattern.comb(u, fu, pitch, 0, wide);
      double shade = Pattern.comb(u, fu, pitch, wide, wide * 1.7);
      t.albedo += (0.92 - t.albedo) * fin;
      t.gloss *= 1 - fin;
      t.tint *= 1 - 0.8 * fin;
      t.ink = t.ink * (1 - fin) + 0.7 * shade;
    };
  }

  /// Ribbed sheet metal, standing ribs.
  static Pattern ribs(double pitch) {
    return (u, v, fu, fv, t) -> {
      double dark = Pattern.comb(u, fu, pitch, 0, pitch * 0.16);
      t.albedo *= 1 - 0.22 * dark;
      t.ink += 0.09 * dark;
    };
  }

  /// A painted band between two heights.
  static Pattern band(double from, double to, double albedo, double tint) {
    return (u, v, fu, fv, t) -> {
      double in = Pattern.comb(v, fv, 1e6, from, to);
      t.albedo += (albedo - t.albedo) * in;
      t.tint += (tint - t.tint) * in;
    };
  }

  /// Rows of doors or dock gates, each under a dark head.
  static Pattern gates(double bay, double wide, double high) {
    double x0 = (bay - wide) / 2;
    return (u, v, fu, fv, t) -> {
      double across = Pattern.comb(u, fu, bay, x0, x0 + wide);
      double in = across * Pattern.comb(v, fv, 1e6, 1.1, 1.1 + high);
      double slats = Pattern.comb(v, fv, 0.55, 0, 0.09);
      t.albedo += (0.42 - t.albedo) * in;
      t.ink += in * slats * 0.6;
      double frame = Pattern.comb(u, fu, bay, x0 - 0.25, x0 + wide + 0.25)
          * Pattern.comb(v, fv, 1e6, 1.1, 1.4 + high) - in;
      t.ink += 0.75 * Math.max(0, frame);
    };
  }

  /// Balconies and windows of a block of flats.
  static Pattern flats(double bay, double floor) {
    return (u, v, fu, fv, t) -> {
      double rail = Pattern.comb(u, fu, bay, bay * 0.52, bay * 0.95);
      double open = rail * Pattern.comb(v, fv, floor, floor * 0.38, floor * 0.92);
      double pane = Pattern.comb(u, fu, bay, bay * 0.12, bay * 0.40)
          * Pattern.comb(v, fv, floor, floor * 0.34, floor * 0.82);
      double c = cell(u, bay, v, floor, fu);
      t.albedo *= 1 - open * (0.36 + 0.2 * c);
      glaze(t, pane, c);
      t.ink += 0.3 * rail * Pattern.comb(v, fv, floor, floor * 0.34, floor * 0.40);
      t.ink += 0.25 * Pattern.comb(v, fv, floor, 0, 0.12);
    };
  }

  private static void glaze(Texel t, double share, double c) {
    t.albedo += (0.18 + 0.30 * c - t.albedo) * share;
    t.tint += (0.75 - t.tint) * share;
    t.gloss += (0.45 - t.gloss) * share;
  }

  private static double cell(double u, double bay, double v, double floor, double f) {
    double c = Noise.cell((int) Math.floor(u / bay), (int) Math.floor(v / floor), 17);
    double near = Math.max(0, 1 - f / bay);
    return 0.5 + (c - 0.5) * near;
  }
}
