package broadsheet.samples.art;

/// The rules of line: turns darkness into the coverage of parallel lines.
final class Hatch {
  private Hatch() {}

  /// How much ink a sample takes from one family of lines.
  ///
  /// Lines lie at whole numbers of the phase times a power of two. The power is chosen so that they are between half a
  /// pitch and 1.2 pitches apart; where perspective draws them together every second line tapers off, as an engraver would.
  ///
  /// @param phase position across the lines
  /// @param slope phase per sample
  /// @param pitch usual widest distance between lines in samples
  /// @param dark the share of ink wanted, 0..1
  static double ink(double phase, double slope, double pitch, double dark) {
    if (dark <= 0.012) {
      return 0;
    }
    double level = Math.log(Math.max(1e-9, slope * pitch)) / Math.log(2);
    double whole = Math.floor(level);
    double part = level - whole;
    double step = Math.pow(2, whole);
    double apart = step / slope;
    double q = phase / step;
    double even = Math.abs(q - 2 * Math.floor(q / 2 + 0.5)) * apart;
    double odd = Math.abs(q - 1 - 2 * Math.floor((q - 1) / 2 + 0.5)) * apart;
    double fade = Math.max(0, 1 - part * 1.25);
    double wide = 2 * apart * dark / (1 + fade);
    return Math.max(cover(even, wide), cover(odd, wide * fade));
  }

  /// Coverage of a sample at a distance from the middle of a line, softened over one sample.
  private static double cover(double distance, double wide) {
    if (wide < 0.9) {
      return Math.max(0, Math.min(1, 1.0 - distance)) * wide / 0.9 * 0.9;
    }
    return Math.max(0, Math.min(1, 0.5 + wide / 2 - distance));
  }
}
