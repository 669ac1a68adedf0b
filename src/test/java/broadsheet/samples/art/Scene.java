package broadsheet.samples.art;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The triangles of a picture: for each, three corners with normals and surface coordinates (metres), a material, and the
/// number of the object it belongs to, whose border is outlined.
final class Scene {
  private float[] corners = new float[1 << 16];
  private int[] objects = new int[1 << 13];
  private int[] materialOf = new int[1 << 13];
  private final List<Material> materials = new ArrayList<>();
  private int count;
  private int lastObject;
  private final Vec eye;

  /// @param eye where the spectator stands; foliage turns towards it
  Scene(Vec eye) {
    this.eye = eye;
  }

  /// One corner of a triangle.
  record Corner(Vec at, Vec normal, double u, double v) {}

  Vec eye() {
    return eye;
  }

  int newObject() {
    return ++lastObject;
  }

  int triangles() {
    return count;
  }

  int object(int triangle) {
    return objects[triangle];
  }

  Material material(int triangle) {
    return materials.get(materialOf[triangle]);
  }

  /// Reads corner `k` (0..2) of a triangle: x, y, z, normal x, y, z, u, v into `into`.
  void corner(int triangle, int k, double[] into) {
    int base = triangle * 24 + k * 8;
    for (int i = 0; i < 8; i++) {
      into[i] = corners[base + i];
    }
  }

  void triangle(Corner a, Corner b, Corner c, Material m, int object) {
    if (objects.length == count) {
      objects = Arrays.copyOf(objects, count * 2);
      materialOf = Arrays.copyOf(materialOf, count * 2);
    }
    if (corners.length < (count + 1) * 24) {
      corners = Arrays.copyOf(corners, corners.length * 2);
    }
    put(count * 24, a);
    put(count * 24 + 8, b);
    put(count * 24 + 16, c);
    objects[count] = object;
    materialOf[count] = index(m);
    count++;
  }

  private int index(Material m) {
    for (int i = materials.size() - 1; i >= Math.max(0, materials.size() - 8); i--) {
      if (materials.get(i) == m) {
        return i;
      }
    }
    for (int i = 0; i < materials.size(); i++) {
      if (materials.get(i) == m) {
        return i;
      }
    }
    materials.add(m);
    return materials.size() - 1;
  }

  private void put(int base, Corner c) {
    corners[base] = (float) c.at().x();
    corners[base + 1] = (float) c.at().y();
    corners[base + 2] = (float) c.at().z();
    corners[base + 3] = (float) c.normal().x();
    corners[base + 4] = (float) c.normal().y();
    corners[base + 5] = (float) c.normal().z();
    corners[base + 6] = (float) c.u();
    corners[base + 7] = (float) c.v();
  }

  /// A flat four-sided face; u runs from `a` to `b`, v from `a` to `d`, both in metres.
  void quad(Vec a, Vec b, Vec c, Vec d, Material m, int object) {
    polygon(a, b, d, m, object, a, b, c, d);
  }

  /// A flat convex face whose surface coordinates start at `origin` with u towards `along` and v towards `upTo`.
  void polygon(Vec origin, Vec along, Vec upTo, Material m, int object, Vec... points) {
    Vec eu = along.minus(origin).unit();
    Vec n = eu.cross(upTo.minus(origin)).unit();
    Vec ev = n.cross(eu).unit();
    Corner[] c = new Corner[points.length];
    for (int i = 0; i < points.length; i++) {
      Vec d = points[i].minus(origin);
      c[i] = new Corner(points[i], n, d.dot(eu), d.dot(ev));
    }
    for (int i = 2; i < c.length; i++) {
      triangle(c[0], c[i - 1], c[i], m, object);
    }
  }
}
