package broadsheet.typeset.line;

import broadsheet.typeset.font.FaceMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Prints the line quality of every text in a folder at 12, 15, 20 and 25 em, each by itself and all together, in a second instead of the
/// minutes a browser takes: to try costs by hand. `FOLDER`, one paragraph a line in each `.txt`.
final class LineScoreMain {
    private LineScoreMain() { }

    public static void main(String[] args) throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString(), new LineReport.Selection(30, true).paragraphs(Files.readString(file)));
            }
        }
        ParagraphSetter setter = new ParagraphSetter(FaceMetrics.shippedOnly());
        for (int em : new int[] {12, 15, 20, 25}) {
            LineQuality all = new LineQuality();
            for (Map.Entry<String, List<String>> text : texts.entrySet()) {
                LineQuality one = new LineQuality();
                text.getValue().forEach(paragraph -> one.add(setter, paragraph, em));
                print(em, text.getKey(), one);
                all.add(one);
            }
            print(em, "all", all);
        }
    }

    private static void print(int em, String name, LineQuality q) {
        System.out.printf("%d %-16s lines %d mean %.4f p95 %.4f max %.3f loose %d distortion %.4f unit %d closer %d violations %d%n", em, name, q.lines,
            q.gapMean(), q.gapP95(), q.gapMax(), q.loose, q.distortionMean(), q.units, q.closer, q.zeros());
    }
}
