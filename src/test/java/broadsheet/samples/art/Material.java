package broadsheet.samples.art;

/// A kind of surface and the way an engraver would rule it.
///
/// @param albedo share of light given back, 0..1
/// @param tint strength of the second colour, 0..1
/// @param angle direction of the first family of lines on the surface: 0 rules along u, 90 along v
/// @param cross degrees between the first and the second family
/// @param pitch widest distance between lines in pixels of the finished picture
/// @param gloss share of mirror reflection, 0..1
/// @param edge weight of its outline, 1 is usual, 0 none
/// @param water whether it mirrors the scene itself and not only the sky
/// @param soft metres the sun reaches into it, as into foliage
/// @param pattern the drawing on it
record Material(
    double albedo,
    double tint,
    double angle,
    double cross,
    double pitch,
    double gloss,
    double edge,
    boolean water,
    double soft,
    Pattern pattern) {

  static Material of(double albedo) {
    return new Material(albedo, 0, 0, 62, 5.6, 0, 1, false, 0, Pattern.PLAIN);
  }

  Material tint(double t) {
    return new Material(albedo, t, angle, cross, pitch, gloss, edge, water, soft, pattern);
  }

  Material ruled(double degrees, double between) {
    return new Material(albedo, tint, degrees, between, pitch, gloss, edge, water, soft, pattern);
  }

  Material pitch(double pixels) {
    return new Material(albedo, tint, angle, cross, pixels, gloss, edge, water, soft, pattern);
  }

  Material gloss(double g) {
    return new Material(albedo, tint, angle, cross, pitch, g, edge, water, soft, pattern);
  }

  Material edge(double e) {
    return new Material(albedo, tint, angle, cross, pitch, gloss, e, water, soft, pattern);
  }

  Material drawn(Pattern p) {
    return new Material(albedo, tint, angle, cross, pitch, gloss, edge, water, soft, p);
  }

  Material mirroring() {
    return new Material(albedo, tint, angle, cross, pitch, gloss, edge, true, soft, pattern);
  }

  /// Lets the sun reach some metres into it.
  Material soft(double metres) {
    return new Material(albedo, tint, angle, cross, pitch, gloss, edge, water, metres, pattern);
  }
}
