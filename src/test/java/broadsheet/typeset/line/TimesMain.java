package broadsheet.typeset.line;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.text.Analyser;
import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Processor time of this thread for 200,000 characters: analysis alone, analysis and lines, lines at a new width; by hand, for machines
/// that are busy. `TEXT ROUNDS`.
final class TimesMain {
    private TimesMain() { }

    public static void main(String[] args) throws IOException {
        List<String> lines = new LineReport.Selection(30, true).paragraphs(Files.readString(Path.of(args[0])));
        List<StyledText> paragraphs = new ArrayList<>();
        int count = 0;
        for (int k = 0; count < 200_000; k++) {
            String line = lines.get(k % lines.size());
            int turn = k * 7 % line.length();
            paragraphs.add(StyledText.of(line.substring(turn) + line.substring(0, turn), Face.SERIF));
            count += line.length();
        }
        long[] cold = {cpu()};
        FaceMetrics metrics = FaceMetrics.shippedOnly();
        set(new ParagraphSetter(metrics), paragraphs.subList(0, 1), 15);
        System.out.printf("cold: first paragraph %.1f ms%n", (cpu() - cold[0]) / 1e6);
        int rounds = Integer.parseInt(args[1]);
        double[] analysis = new double[rounds];
        double[] first = new double[rounds];
        double[] breaks = new double[rounds];
        double[] width = new double[rounds];
        ParagraphSetter warm = new ParagraphSetter(metrics);
        set(warm, paragraphs, 15);
        for (int i = 0; i < rounds; i++) {
            Analyser analyser = new Analyser(metrics);
            long start = cpu();
            int size = 0;
            for (StyledText paragraph : paragraphs) {
                size += analyser.analyse(paragraph).size();
            }
            analysis[i] = (cpu() - start) / 1e6;
            start = cpu();
            size += set(new ParagraphSetter(metrics), paragraphs, 15);
            first[i] = (cpu() - start) / 1e6;
            start = cpu();
            size += set(warm, paragraphs, 15 + 0.01 * i % 1);
            width[i] = (cpu() - start) / 1e6;
            start = cpu();
            LineWidths widths = LineWidths.of(Measure.of(15 + 0.01 * i % 1), Setting.BODY);
            for (StyledText paragraph : paragraphs) {
                Analysis text = warm.analysis(paragraph);
                size += new LineBreaker(text, widths).ends(0, text.size(), 0).length;
            }
            breaks[i] = (cpu() - start) / 1e6;
            if (size == 0) {
                throw new IllegalStateException();
            }
        }
        System.out.printf("analysis %s%nfirst %s%nnew width %s, breaking alone %s%n", show(analysis), show(first), show(width), show(breaks));
    }

    private static String show(double[] times) {
        double[] late = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(late);
        return String.format("median %.1f ms, least %.1f ms", late[late.length / 2], late[0]);
    }

    private static long cpu() { return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }

    private static int set(ParagraphSetter setter, List<StyledText> paragraphs, double em) {
        int lines = 0;
        for (StyledText paragraph : paragraphs) {
            lines += setter.set(paragraph, Measure.of(em), Setting.BODY).lines().size();
        }
        return lines;
    }
}
