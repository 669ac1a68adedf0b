package broadsheet.samples.art;

/// A point or direction in metres: x to the right, y up, z away from the spectator.
record Vec(double x, double y, double z) {

  Vec plus(Vec o) {
    return new Vec(x + o.x, y + o.y, z + o.z);
  }

  Vec minus(Vec o) {
    return new Vec(x - o.x, y - o.y, z - o.z);
  }

  Vec times(double k) {
    return new Vec(x * k, y * k, z * k);
  }

  double dot(Vec o) {
    return x * o.x + y * o.y + z * o.z;
  }

  Vec cross(Vec o) {
    return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
  }

  double length() {
    return Math.sqrt(dot(this));
  }

  Vec unit() {
    double l = length();
    return l < 1e-12 ? new Vec(0, 1, 0) : times(1 / l);
  }

  Vec mix(Vec o, double k) {
    return new Vec(x + (o.x - x) * k, y + (o.y - y) * k, z + (o.z - z) * k);
  }

  /// The same point seen in a level mirror at height zero.
  Vec mirrored() {
    return new Vec(x, -y, z);
  }
}
