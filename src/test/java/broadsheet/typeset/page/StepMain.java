package broadsheet.typeset.page;

import broadsheet.Processor;
import broadsheet.edition.Edition;
import broadsheet.samples.FullPage;
import broadsheet.typeset.font.FaceMetrics;
import java.nio.file.Files;
import java.util.Arrays;

/// Times making up a full page at ever new sizes, warm: `StepMain [ROUNDS [EDITION]]`.
final class StepMain {
    private StepMain() { }

    static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 6;
        Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
        Edition edition = PreviewMain.edition(args.length > 1 ? args[1] : FullPage.write(Files.createTempDirectory("full-page")).toString());
        for (int round = 0; round < rounds; round++) {
            double[] times = new double[100];
            double[] by = new double[100];
            for (int i = 0; i < times.length; i++) {
                double scale = 1 + (i * 37 % 100 + 1) * 0.01 + round * 1e-4;
                long start = Processor.nanos(Thread.currentThread().threadId());
                int pages = typesetter.pages(edition, new PageSpec(scale)).size();
                times[i] = (Processor.nanos(Thread.currentThread().threadId()) - start) / 1e6;
                by[i * 37 % 100] = times[i];
            }
            Arrays.sort(times);
            System.out.printf("median %.1f p95 %.1f p99 %.1f ms%n", times[50], times[95], times[99]);
            if (round == rounds - 1) {
                for (int i = 0; i < 100; i++) {
                    System.out.printf("%.0f%s", by[i], i % 20 == 19 ? "\n" : " ");
                }
            }
        }
    }
}
