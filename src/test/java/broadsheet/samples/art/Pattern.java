package broadsheet.samples.art;

/// The drawing on a surface.
@FunctionalInterface
interface Pattern {
  /// A surface without drawing.
  Pattern PLAIN = (u, v, fu, fv, t) -> {};

  /// Alters the texel at (`u`, `v`) metres on the surface; `fu`, `fv` are the metres one sample covers.
  void at(double u, double v, double fu, double fv, Texel t);

  /// This drawing with another over it.
  default Pattern then(Pattern over) {
    return (u, v, fu, fv, t) -> {
      at(u, v, fu, fv, t);
      over.at(u, v, fu, fv, t);
    };
  }

  /// The share of a sample of width `f` at `x` that lies within `from`..`to` of every `period`: an antialiased comb.
  static double comb(double x, double f, double period, double from, double to) {
    double w = Math.max(f, 1e-6);
    return (area(x + w / 2, period, from, to) - area(x - w / 2, period, from, to)) / w;
  }

  private static double area(double x, double period, double from, double to) {
    double n = Math.floor(x / period);
    double in = x - n * period;
    return n * (to - from) + Math.max(0, Math.min(to - from, in - from));
  }
}
