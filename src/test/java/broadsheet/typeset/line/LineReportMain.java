package broadsheet.typeset.line;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Writes the line report of text files by hand: `TEXT OUT MIN_LENGTH MEASURE,MEASURE…`, as many groups of four as wanted.
final class LineReportMain {
    private LineReportMain() { }

    public static void main(String[] args) throws IOException {
        ParagraphSetter setter = new ParagraphSetter(FaceMetrics.shippedOnly());
        for (int i = 0; i + 3 < args.length; i += 4) {
            List<String> paragraphs = new LineReport.Selection(Integer.parseInt(args[i + 2]), true).paragraphs(Files.readString(Path.of(args[i])));
            List<Double> measures = Stream.of(args[i + 3].split(",")).map(Double::valueOf).toList();
            try (Writer out = Files.newBufferedWriter(Path.of(args[i + 1]))) {
                new LineReport(setter, Face.SERIF).write(paragraphs, measures, out);
            }
        }
    }
}
