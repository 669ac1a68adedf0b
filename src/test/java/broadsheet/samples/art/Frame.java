package broadsheet.samples.art;

/// A place to build in: an origin and three axes of unit length, so that a bus is modelled once and parked anywhere.
record Frame(Vec origin, Vec ax, Vec ay, Vec az) {

  /// A level frame at a point, turned by degrees from the x axis towards the z axis.
  static Frame at(double x, double y, double z, double degrees) {
    double a = Math.toRadians(degrees);
    Vec ax = new Vec(Math.cos(a), 0, Math.sin(a));
    Vec az = new Vec(-Math.sin(a), 0, Math.cos(a));
    return new Frame(new Vec(x, y, z), ax, new Vec(0, 1, 0), az);
  }

  Vec at(double x, double y, double z) {
    return origin.plus(ax.times(x)).plus(ay.times(y)).plus(az.times(z));
  }

  Frame moved(double x, double y, double z) {
    return new Frame(at(x, y, z), ax, ay, az);
  }

  /// The same place turned further about its own vertical.
  Frame turned(double degrees) {
    double a = Math.toRadians(degrees);
    Vec nx = ax.times(Math.cos(a)).plus(az.times(Math.sin(a)));
    Vec nz = az.times(Math.cos(a)).minus(ax.times(Math.sin(a)));
    return new Frame(origin, nx, ay, nz);
  }

  /// The same place with its nose lifted: the x axis tilts up by degrees.
  Frame pitched(double degrees) {
    double a = Math.toRadians(degrees);
    Vec nx = ax.times(Math.cos(a)).plus(ay.times(Math.sin(a)));
    Vec ny = ay.times(Math.cos(a)).minus(ax.times(Math.sin(a)));
    return new Frame(origin, nx, ny, az);
  }
}
