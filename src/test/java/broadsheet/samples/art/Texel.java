package broadsheet.samples.art;

/// What a surface is at one point; a [Pattern] alters it in place, because a picture asks some ten million times.
final class Texel {
  /// Share of light given back, 0..1.
  double albedo;

  /// Solid ink laid over the lines, 0..1.
  double ink;

  /// Strength of the second colour, 0..1.
  double tint;

  /// Share of mirror reflection, 0..1.
  double gloss;

  /// Tilt of the surface along u and v, for ripples and panes that hang a little askew.
  double tiltU;

  double tiltV;

  void reset(Material m) {
    albedo = m.albedo();
    tint = m.tint();
    gloss = m.gloss();
    ink = 0;
    tiltU = 0;
    tiltV = 0;
  }
}
