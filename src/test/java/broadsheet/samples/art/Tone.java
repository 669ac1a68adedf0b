package broadsheet.samples.art;

/// What the engraver must know of one sample; filled in place by the [Shader].
final class Tone {
  /// Darkness wanted from the lines, 0..1.
  double dark;

  /// Solid ink over the lines, 0..1.
  double ink;

  /// Strength of the second colour, 0..1.
  double tint;

  /// Position across the first and the second family of lines, and how fast it grows per sample.
  double phase1;

  double slope1;
  double phase2;
  double slope2;

  /// Widest distance between lines, pixels of the finished picture.
  double pitch;
}
