package broadsheet.samples.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HatchTest {
  private static final double PITCH = 18;

  @Test
  void linesCoverAsMuchPaperAsTheDarknessAsksFor() {
    for (double dark = 0.1; dark < 0.95; dark += 0.1) {
      for (double slope : new double[] {0.02, 0.05, 0.11, 0.3}) {
        assertEquals(dark, covered(slope, dark), 0.06, "darkness " + dark + " at slope " + slope);
      }
    }
  }

  @Test
  void paperStaysCleanInTheLights() {
    assertEquals(0, covered(0.05, 0.01), 0);
  }

  @Test
  void linesStayApartHoweverPerspectiveDrawsThemTogether() {
    for (double slope = 0.01; slope < 2; slope *= 1.3) {
      double apart = 4000.0 / lines(slope);
      assertTrue(apart > PITCH * 0.49 && apart < PITCH * 1.2, "lines " + apart + " apart at slope " + slope);
    }
  }

  private static double covered(double slope, double dark) {
    double sum = 0;
    for (int i = 0; i < 4000; i++) {
      sum += Hatch.ink(i * slope, slope, PITCH, dark);
    }
    return sum / 4000;
  }

  private static int lines(double slope) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < 4000; i++) {
      boolean ink = Hatch.ink(i * slope, slope, PITCH, 0.25) > 0.3;
      count += ink && !inside ? 1 : 0;
      inside = ink;
    }
    return count;
  }
}
