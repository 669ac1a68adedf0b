package broadsheet.samples.art;

import java.util.Arrays;

/// What a camera sees: for each pixel the nearest triangle and the reciprocal of its depth.
final class Raster {
  private static final double NEAR = 0.4;

  private final int width;
  private final int height;
  private final float[] inverse;
  private final int[] seen;
  private final Camera camera;

  private Raster(Camera camera, int width, int height) {
    this.camera = camera;
    this.width = width;
    this.height = height;
    inverse = new float[width * height];
    seen = new int[width * height];
    Arrays.fill(seen, -1);
  }

  /// Looks at a scene.
  ///
  /// @param dry leaves out water and everything below height zero, for reflections
  static Raster look(Scene scene, Camera camera, int width, int height, boolean dry) {
    Raster r = new Raster(camera, width, height);
    double[][] corners = new double[3][8];
    for (int t = 0; t < scene.triangles(); t++) {
      if (dry && scene.material(t).water()) {
        continue;
      }
      for (int k = 0; k < 3; k++) {
        scene.corner(t, k, corners[k]);
      }
      r.add(corners, t, dry);
    }
    return r;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int triangle(int x, int y) {
    return seen[y * width + x];
  }

  /// Depth in metres, or infinity in the sky.
  double depth(int x, int y) {
    float i = inverse[y * width + x];
    return i <= 0 ? Double.POSITIVE_INFINITY : 1 / i;
  }

  double inverse(int x, int y) {
    return inverse[y * width + x];
  }

  private void add(double[][] corners, int t, boolean dry) {
    double[][] p = new double[3][];
    for (int k = 0; k < 3; k++) {
      Vec at = new Vec(corners[k][0], corners[k][1], corners[k][2]);
      Vec d = at.minus(camera.eye());
      p[k] = new double[] {
        d.dot(camera.right()), d.dot(camera.up()), d.dot(camera.forward()), at.y()
      };
    }
    p = clip(p, 2, NEAR);
    if (dry) {
      p = clip(p, 3, 0.0);
    }
    for (int i = 2; i < p.length; i++) {
      fill(screen(p[0]), screen(p[i - 1]), screen(p[i]), t);
    }
  }

  /// Cuts a convex polygon where component `axis` falls below `limit`.
  private static double[][] clip(double[][] p, int axis, double limit) {
    boolean inside = true;
    for (double[] q : p) {
      inside &= q[axis] >= limit;
    }
    if (inside) {
      return p;
    }
    double[][] out = new double[p.length + 2][];
    int n = 0;
    for (int i = 0; i < p.length; i++) {
      double[] a = p[i];
      double[] b = p[(i + 1) % p.length];
      if (a[axis] >= limit) {
        out[n++] = a;
      }
      if ((a[axis] >= limit) != (b[axis] >= limit)) {
        double k = (limit - a[axis]) / (b[axis] - a[axis]);
        double[] c = new double[4];
        for (int j = 0; j < 4; j++) {
          c[j] = a[j] + (b[j] - a[j]) * k;
        }
        out[n++] = c;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private double[] screen(double[] p) {
    double f = camera.focal() / p[2];
    return new double[] {camera.cx() + p[0] * f, camera.cy() - p[1] * f, 1 / p[2]};
  }

  private void fill(double[] a, double[] b, double[] c, int t) {
    double area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (Math.abs(area) < 1e-9) {
      return;
    }
    int y0 = (int) Math.max(0, Math.ceil(Math.min(a[1], Math.min(b[1], c[1])) - 0.5));
    int y1 = (int) Math.min(height - 1, Math.floor(Math.max(a[1], Math.max(b[1], c[1])) - 0.5));
    double ix = ((b[2] - a[2]) * (c[1] - a[1]) - (c[2] - a[2]) * (b[1] - a[1])) / area;
    double iy = ((c[2] - a[2]) * (b[0] - a[0]) - (b[2] - a[2]) * (c[0] - a[0])) / area;
    for (int y = y0; y <= y1; y++) {
      double yc = y + 0.5;
      double lo = Double.POSITIVE_INFINITY;
      double hi = Double.NEGATIVE_INFINITY;
      double[] p = a;
      double[] q = b;
      for (int e = 0; e < 3; e++) {
        if ((p[1] <= yc) != (q[1] <= yc)) {
          double x = p[0] + (yc - p[1]) / (q[1] - p[1]) * (q[0] - p[0]);
          lo = Math.min(lo, x);
          hi = Math.max(hi, x);
        }
        p = q;
        q = e == 0 ? c : a;
      }
      span(lo, hi, y, a[2] + (yc - a[1]) * iy - a[0] * ix, ix, t);
    }
  }

  private void span(double lo, double hi, int y, double base, double ix, int t) {
    int x0 = (int) Math.max(0, Math.ceil(lo - 0.5));
    int x1 = (int) Math.min(width - 1, Math.ceil(hi - 0.5) - 1);
    int row = y * width;
    for (int x = x0; x <= x1; x++) {
      float inv = (float) (base + (x + 0.5) * ix);
      if (inv > inverse[row + x]) {
        inverse[row + x] = inv;
        seen[row + x] = t;
      }
    }
  }
}
