package broadsheet.samples.art;

/// A pinhole camera; the principal point may lie off the middle, as with a view camera's shifted lens, so that verticals
/// stay vertical.
///
/// @param eye where it stands, metres
/// @param right unit vector to the right of the picture
/// @param up unit vector up the picture
/// @param forward unit vector into the picture
/// @param focal focal length in pixels
/// @param cx column of the principal point in pixels
/// @param cy row of the principal point in pixels
record Camera(Vec eye, Vec right, Vec up, Vec forward, double focal, double cx, double cy) {

  /// A camera turned by `yaw` and tilted by `pitch` degrees (up is positive).
  static Camera looking(Vec eye, double yaw, double pitch, double focal, double cx, double cy) {
    double a = Math.toRadians(yaw);
    double p = Math.toRadians(pitch);
    Vec level = new Vec(Math.sin(a), 0, Math.cos(a));
    Vec right = new Vec(Math.cos(a), 0, -Math.sin(a));
    Vec forward = level.times(Math.cos(p)).plus(new Vec(0, Math.sin(p), 0));
    Vec up = new Vec(0, Math.cos(p), 0).minus(level.times(Math.sin(p)));
    return new Camera(eye, right, up, forward, focal, cx, cy);
  }

  /// A camera far out along the sun's rays that sees a disc of `radius` metres around `centre` in a square of `size` pixels.
  static Camera sunlight(Vec centre, Vec toSun, double radius, int size) {
    double far = radius * 30;
    Vec forward = toSun.times(-1).unit();
    Vec right = forward.cross(new Vec(0, 1, 0)).unit();
    Vec up = right.cross(forward).unit();
    double focal = far * size / (2 * radius);
    return new Camera(centre.plus(toSun.unit().times(far)), right, up, forward, focal, size / 2.0, size / 2.0);
  }

  /// The camera that sees, pixel for pixel, what still water at height zero reflects.
  Camera mirrored() {
    return new Camera(
        eye.mirrored(), right.mirrored(), up.mirrored(), forward.mirrored(), focal, cx, cy);
  }

  /// The direction through a pixel, as long as one unit of depth.
  Vec ray(double px, double py) {
    double a = (px - cx) / focal;
    double b = (cy - py) / focal;
    return new Vec(
        forward.x() + right.x() * a + up.x() * b,
        forward.y() + right.y() * a + up.y() * b,
        forward.z() + right.z() * a + up.z() * b);
  }

  double depth(Vec p) {
    return p.minus(eye).dot(forward);
  }

  double column(Vec p) {
    Vec d = p.minus(eye);
    return cx + focal * d.dot(right) / d.dot(forward);
  }

  double row(Vec p) {
    Vec d = p.minus(eye);
    return cy - focal * d.dot(up) / d.dot(forward);
  }
}
