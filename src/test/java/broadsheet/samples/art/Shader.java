package broadsheet.samples.art;

import java.util.Optional;

/// Finds the darkness, the tint and the direction of line of every sample of a picture.
final class Shader {
  private final Scene scene;
  private final Camera camera;
  private final Raster raster;
  private final Sun sun;
  private final Light light;
  private final double scale;
  private final Optional<Occlusion> occlusion;
  private Optional<float[]> mirror = Optional.empty();
  private final Facet facet = new Facet();
  private final Texel texel = new Texel();

  /// @param scale samples per pixel of the finished picture, along one side
  Shader(Scene scene, Camera camera, Raster raster, Sun sun, Light light, double scale,
      Optional<Occlusion> occlusion) {
    this.scene = scene;
    this.camera = camera;
    this.raster = raster;
    this.sun = sun;
    this.light = light;
    this.scale = scale;
    this.occlusion = occlusion;
  }

  /// Gives water something to mirror: the darkness of the scene seen from below, sample by sample.
  void mirror(float[] darkness) {
    mirror = Optional.of(darkness);
  }

  void shade(int x, int y, Tone out) {
    Vec ray = camera.ray(x + 0.5, y + 0.5);
    int t = raster.triangle(x, y);
    if (t < 0) {
      shadeSky(x, y, ray, out);
    } else {
      shadeSolid(x, y, ray, t, out);
    }
  }

  private void shadeSky(int x, int y, Vec ray, Tone out) {
    Vec d = ray.unit();
    double thick = Math.max(0, light.sky().thickness(d));
    out.dark = light.sky().dark(d);
    out.ink = 0;
    out.tint = thick > 0.03 ? Math.max(0, out.dark * 2.2 - 0.24) : 0.24 + out.dark * 1.1;
    double bend = 16 * scale * Noise.step(0, 0.4, thick);
    out.phase1 = y + bend * 2 * thick;
    out.slope1 = 1;
    out.phase2 = 0.64 * x + 0.77 * out.phase1;
    out.slope2 = 1;
    out.pitch = 6.4;
  }

  private void shadeSolid(int x, int y, Vec ray, int t, Tone out) {
    Material m = scene.material(t);
    facet.load(scene, t);
    double depth = raster.depth(x, y);
    Vec eye = camera.eye();
    Vec p = eye.plus(ray.times(depth));
    double u = facet.u(p);
    double v = facet.v(p);
    Vec rx = camera.ray(x + 1.5, y + 0.5);
    Vec ry = camera.ray(x + 0.5, y + 1.5);
    Vec px = eye.plus(rx.times(facet.meet(eye, rx, depth)));
    Vec py = eye.plus(ry.times(facet.meet(eye, ry, depth)));
    double ux = facet.u(px) - u;
    double vx = facet.v(px) - v;
    double uy = facet.u(py) - u;
    double vy = facet.v(py) - v;
    texel.reset(m);
    m.pattern().at(u, v, Math.abs(ux) + Math.abs(uy), Math.abs(vx) + Math.abs(vy), texel);
    double lift = m.water() ? texel.tiltV * 0.32 : 0;
    lines(m, u, v + lift, ux, uy, vx, vy, out);
    tone(x, y, m, p, ray, depth, out);
  }

  private static void lines(Material m, double u, double v, double ux, double uy, double vx,
      double vy, Tone out) {
    double a = Math.toRadians(m.angle());
    double b = Math.toRadians(m.angle() + m.cross());
    out.phase1 = v * Math.cos(a) - u * Math.sin(a);
    out.slope1 = Math.hypot(vx * Math.cos(a) - ux * Math.sin(a), vy * Math.cos(a) - uy * Math.sin(a));
    out.phase2 = v * Math.cos(b) - u * Math.sin(b);
    out.slope2 = Math.hypot(vx * Math.cos(b) - ux * Math.sin(b), vy * Math.cos(b) - uy * Math.sin(b));
    out.pitch = m.pitch();
  }

  private void tone(int x, int y, Material m, Vec p, Vec ray, double depth, Tone out) {
    Vec view = ray.unit();
    Vec n = facet.normal(p, ray);
    if (texel.tiltU != 0 || texel.tiltV != 0) {
      Vec tu = facet.alongU();
      n = n.plus(tu.times(texel.tiltU)).plus(n.cross(tu).times(texel.tiltV)).unit();
    }
    double facing = n.dot(sun.direction());
    double reach = facing > 0 ? sun.reaching(p.plus(sun.direction().times(m.soft()))) : 0;
    double sunlit = Math.max(0, facing) * reach;
    double closed = occlusion.isPresent() ? occlusion.get().at(x, y) : 0;
    double sky = light.ambient() * (0.68 + 0.32 * n.y()) * (1 - 0.75 * closed);
    double lum = texel.albedo * (sky + light.sunny() * sunlit);
    lum = reflect(x, y, m, n, view, lum);
    double air = 1 - Math.exp(-depth / light.haze());
    lum = lum * (1 - air) + (1 - light.hazeDark()) * air;
    out.dark = Math.max(0, Math.min(0.97, 1 - lum));
    out.ink = texel.ink * (1 - air * 0.85);
    double shadow = 1 - Math.min(1, sunlit * 2);
    double tint = texel.tint * (0.65 + 0.5 * out.dark) + 0.40 * shadow * (1 - texel.tint * 0.5);
    out.tint = tint * (1 - air) + 0.1 * air;
  }

  private double reflect(int x, int y, Material m, Vec n, Vec view, double lum) {
    if (texel.gloss <= 0) {
      return lum;
    }
    double facing = Math.max(0, -n.dot(view));
    double share = texel.gloss * (0.45 + 0.55 * Math.pow(1 - facing, 3));
    Vec r = view.minus(n.times(2 * n.dot(view)));
    double seen = m.water() ? waterSees(x, y, r) : glassSees(r);
    return lum * (1 - share) + seen * share;
  }

  private double glassSees(Vec r) {
    if (r.y() < 0.02) {
      return 0.42 + 2.0 * Math.max(-0.12, r.y());
    }
    return 1 - light.sky().dark(r);
  }

  private double waterSees(int x, int y, Vec r) {
    if (mirror.isEmpty()) {
      return 1 - light.sky().dark(new Vec(r.x(), Math.abs(r.y()), r.z()));
    }
    double push = 55 * scale;
    int mx = (int) Math.round(x + texel.tiltU * push);
    int my = (int) Math.round(y + texel.tiltV * push * 1.8);
    mx = Math.clamp(mx, 0, raster.width() - 1);
    my = Math.clamp(my, 0, raster.height() - 1);
    return 1 - mirror.get()[my * raster.width() + mx];
  }
}
