package broadsheet.samples.art;

/// Drawings for the ground; surface coordinates are metres.
final class Grounds {
  private Grounds() {}

  /// Slabs with dark joints.
  static Pattern slabs(double size) {
    return (u, v, fu, fv, t) -> {
      double row = Math.floor(v / size);
      double shift = row % 2 == 0 ? 0 : size / 2;
      double joint = Math.max(Pattern.comb(u + shift, fu, size, 0, 0.035 * size),
          Pattern.comb(v, fv, size, 0, 0.035 * size));
      double near = Math.max(0, 1 - fv / size);
      t.albedo *= 1 - 0.13 * near * Noise.cell((int) Math.floor((u + shift) / size), (int) row, 2);
      t.ink += 0.5 * joint;
    };
  }

  /// Mown grass: drifts of darker blades.
  static Pattern grass(double strength) {
    return (u, v, fu, fv, t) -> {
      double drift = Noise.cloudy(u * 0.12, v * 0.12, 3, 21);
      t.albedo *= 1 - 0.3 * strength * drift;
      double fineness = Math.max(0, 1 - fu * 2);
      double tuft = Noise.at(u * 7, v * 2.2, 23);
      t.ink += strength * fineness * Noise.step(0.74, 0.82, tuft) * 0.8;
    };
  }

  /// A road along v, its middle at u = 0: kerb lines, lanes and worn tracks.
  static Pattern road(double half, int lanes) {
    double lane = 2 * half / lanes;
    return (u, v, fu, fv, t) -> {
      double dash = Pattern.comb(v, fv, 9, 0, 4.5);
      for (int i = 1; i < lanes; i++) {
        double at = -half + i * lane;
        boolean middle = i * 2 == lanes;
        double line = Pattern.comb(u - at, fu, 1e6, -0.12, 0.12) * (middle ? 1 : dash);
        t.albedo += (1.05 - t.albedo) * line;
      }
      double rim = Pattern.comb(Math.abs(u), fu, 1e6, half - 0.55, half - 0.35);
      t.albedo += (1.05 - t.albedo) * rim;
      t.albedo *= 1 - 0.10 * Noise.at(u * 0.9, v * 0.05, 6);
      t.ink += 0.8 * Pattern.comb(Math.abs(u), fu, 1e6, half - 0.12, half + 0.12);
    };
  }

  /// A pedestrian crossing over a road along v: bars along v.
  static Pattern crossing(double from, double to, double half) {
    return (u, v, fu, fv, t) -> {
      double in = Pattern.comb(v, fv, 1e6, from, to) * Pattern.comb(u, fu, 1e6, -half + 0.8, half - 0.8);
      t.albedo += (1.08 - t.albedo) * in * Pattern.comb(u, fu, 1.1, 0, 0.55);
    };
  }

  /// Running water: ripples that lengthen towards the spectator.
  ///
  /// @param size metres from crest to crest
  /// @param strength slope of the ripples
  static Pattern ripples(double size, double strength) {
    return (u, v, fu, fv, t) -> {
      double fade = Math.min(1, size * 0.9 / Math.max(1e-6, fv));
      double a = Noise.at(u / (size * 3.2), v / size, 31) - 0.5;
      double b = Noise.at(u / (size * 1.3) + 7, v / (size * 0.42), 32) - 0.5;
      double c = Noise.at(u / (size * 14), v / (size * 6), 33) - 0.5;
      t.tiltU = strength * fade * (0.6 * a + 0.5 * b);
      t.tiltV = strength * fade * (1.3 * a + 0.8 * b + 0.5 * c);
      t.albedo *= 0.9 + 0.25 * c;
    };
  }
}
