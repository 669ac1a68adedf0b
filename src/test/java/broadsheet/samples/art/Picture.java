package broadsheet.samples.art;

import java.awt.image.BufferedImage;
import java.util.Optional;

/// A picture ready to be drawn: who stands where, in what weather, on what format.
///
/// @param width pixels of the finished picture
/// @param height pixels of the finished picture
/// @param camera for the finished size
/// @param shadowCentre middle of the ground on which shadows fall
/// @param shadowRadius its radius in metres
/// @param reach metres within which neighbours darken each other
/// @param fine metres up to which outlines keep their full thickness
record Picture(Scene scene, int width, int height, Camera camera, Light light, Vec shadowCentre,
    double shadowRadius, double reach, double fine) {

  /// Engraves and prints the picture.
  ///
  /// @param samples samples per pixel, along one side
  BufferedImage print(int samples) {
    int w = width * samples;
    int h = height * samples;
    Camera c = new Camera(camera.eye(), camera.right(), camera.up(), camera.forward(),
        camera.focal() * samples, camera.cx() * samples, camera.cy() * samples);
    Sun sun = new Sun(scene, light.toSun(), shadowCentre, shadowRadius);
    Raster raster = Raster.look(scene, c, w, h, false);
    Optional<Occlusion> closed = Optional.of(new Occlusion(raster, c.focal(), reach));
    Shader shader = new Shader(scene, c, raster, sun, light, samples, closed);
    if (hasWater()) {
      Camera below = c.mirrored();
      Raster dry = Raster.look(scene, below, w, h, true);
      Shader mirrored = new Shader(scene, below, dry, sun, light, samples, Optional.empty());
      shader.mirror(Engraver.darkness(mirrored, w, h));
    }
    Plates plates = new Plates(w, h);
    new Engraver(samples).rule(shader, plates);
    new Contours(scene, raster, samples, light.haze() * 1.1, fine).draw(plates);
    return new Press(samples).print(plates);
  }

  private boolean hasWater() {
    for (int t = 0; t < scene.triangles(); t++) {
      if (scene.material(t).water()) {
        return true;
      }
    }
    return false;
  }
}
