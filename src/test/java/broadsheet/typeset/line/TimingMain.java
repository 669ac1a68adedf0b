package broadsheet.typeset.line;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Times the setting of 200,000 characters by hand: `TEXT`.
final class TimingMain {
    private TimingMain() { }

    public static void main(String[] args) throws IOException {
        long t = System.nanoTime();
        FaceMetrics metrics = FaceMetrics.shippedOnly();
        metrics.advance(Face.SERIF, '中');
        System.err.printf("serif read in %.1f ms%n", (System.nanoTime() - t) / 1e6);
        List<String> lines = new LineReport.Selection(30, true).paragraphs(Files.readString(Path.of(args[0])));
        List<StyledText> paragraphs = new ArrayList<>();
        int count = 0;
        for (int k = 0; count < 200_000; k++) {
            String line = lines.get(k % lines.size());
            int turn = k * 7 % line.length();
            paragraphs.add(StyledText.of(line.substring(turn) + line.substring(0, turn), Face.SERIF));
            count += line.length();
        }
        for (int round = 0; round < 25; round++) {
            ParagraphSetter setter = new ParagraphSetter(metrics);
            long begin = System.nanoTime();
            set(setter, paragraphs, 15);
            long middle = System.nanoTime();
            set(setter, paragraphs, 15.01 + round * 0.1);
            long end = System.nanoTime();
            paragraphs.forEach(setter::analysis);
            long cpu = cpu();
            for (StyledText paragraph : paragraphs) {
                var analysis = setter.analysis(paragraph);
                new LineBreaker(analysis, LineWidths.of(Measure.of(15.3 + round * 0.1), Setting.BODY)).ends(0, analysis.size(), 0);
            }
            long cpu2 = cpu();
            set(setter, paragraphs, 15.35 + round * 0.1);
            long cpu3 = cpu();
            var fresh = new broadsheet.typeset.text.Analyser(metrics);
            paragraphs.forEach(fresh::analyse);
            System.err.printf("first %.1f new width %.1f ms; cpu: breaking %.1f, whole %.1f, analysis %.1f ms%n", (middle - begin) / 1e6,
                (end - middle) / 1e6, (cpu2 - cpu) / 1e6, (cpu3 - cpu2) / 1e6, (cpu() - cpu3) / 1e6);
        }
    }

    private static long cpu() { return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }

    private static void set(ParagraphSetter setter, List<StyledText> paragraphs, double em) {
        for (StyledText paragraph : paragraphs) {
            setter.set(paragraph, Measure.of(em), Setting.BODY);
        }
    }
}
