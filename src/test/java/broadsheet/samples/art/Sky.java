package broadsheet.samples.art;

/// A sky: darker overhead than at the horizon, with heaped clouds lit from one side.
///
/// @param cover share of the sky under cloud, 0..1
/// @param scale clouds per radian
/// @param zenith darkness high up, 0..1
/// @param horizon darkness at the horizon, 0..1
/// @param seed which sky
record Sky(double cover, double scale, double zenith, double horizon, int seed) {

  /// Darkness of the sky in a direction, 0 white to 1 black.
  double dark(Vec d) {
    double el = Math.atan2(d.y(), Math.hypot(d.x(), d.z()));
    double base = horizon + (zenith - horizon) * Noise.step(0, 0.75, el);
    double thick = thickness(d);
    if (thick <= 0) {
      return base;
    }
    return base + (cloud(d, thick) - base) * Noise.step(0, 0.10, thick);
  }

  /// How deep the cloud is in a direction, negative where there is none.
  double thickness(Vec d) {
    double el = Math.atan2(d.y(), Math.hypot(d.x(), d.z()));
    return field(across(d), upward(d), el);
  }

  /// Clouds lie on an upright screen, so that they keep their shape over the whole picture.
  private double across(Vec d) {
    return d.x() / Math.max(0.2, Math.abs(d.z())) * scale;
  }

  private double upward(Vec d) {
    double y = d.y() / Math.max(0.2, Math.abs(d.z()));
    return (2.9 * y - 0.7 * y * Math.min(1, y)) * scale;
  }

  private double field(double x, double y, double el) {
    double wx = x + 0.5 * Noise.cloudy(x * 0.9, y * 0.9, 2, seed + 40);
    double banks = Noise.cloudy(wx * 0.55, y * 0.75, 3, seed);
    double heaps = Noise.billowy(wx * 1.7, y * 1.7, 5, seed + 9);
    double low = Noise.step(-0.02, 0.3 / scale, el);
    return (banks * 0.62 + heaps * 0.38 - (1 - cover)) * low - (1 - low) * 0.2;
  }

  private double cloud(Vec d, double thick) {
    double az = across(d);
    double el = Math.atan2(d.y(), Math.hypot(d.x(), d.z()));
    double y = upward(d);
    double toward = field(az - 0.10, y + 0.20, el);
    double far = field(az - 0.25, y + 0.5, el);
    double shade = (toward - thick) * 1.6 + Math.max(0, far) * 0.9 + thick * 0.35;
    return Math.max(0, Math.min(0.30, 0.01 + shade * 0.62));
  }
}
