package broadsheet.typeset.page;

import broadsheet.edition.Edition;
import broadsheet.typeset.font.FaceMetrics;
import java.util.Arrays;

/// Times re-making a page at ever new sizes: `WarmMain EDITION`.
final class WarmMain {
    private WarmMain() { }

    static void main(String[] args) throws Exception {
        Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
        Edition edition = PreviewMain.edition(args[0]);
        double[] times = new double[60];
        for (int i = 0; i < times.length; i++) {
            double scale = 1 + (i % 30) * 0.05 + i * 1e-6;
            long start = System.nanoTime();
            int pages = typesetter.pages(edition, new PageSpec(scale)).size();
            times[i] = (System.nanoTime() - start) / 1e6;
            if (i % 10 == 0 || i >= 30 && i < 40) {
                System.out.printf("%.2f %d pages %.1f ms%n", scale, pages, times[i]);
            }
        }
        double[] warm = Arrays.copyOfRange(times, 30, 60);
        Arrays.sort(warm);
        System.out.printf("median %.1f max %.1f%n", warm[15], warm[29]);
    }
}
