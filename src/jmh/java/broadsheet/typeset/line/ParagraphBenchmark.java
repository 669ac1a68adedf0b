package broadsheet.typeset.line;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Layout time of 200,000 characters at 15 em: analysed and set for the first time, and set to a new width. The text is the special
/// edition's, its paragraphs turned so that no two are equal, as the Chromium page of the line-quality tools does it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParagraphBenchmark {
    /// The text file: a paragraph a line.
    @Param("../shared/editions/kaifaqu-2025-01-11.md")
    public String text;

    /// How many characters are set.
    @Param("200000")
    public int characters;

    private List<StyledText> paragraphs = List.of();
    private FaceMetrics metrics = FaceMetrics.shippedOnly();
    private ParagraphSetter warm = new ParagraphSetter(metrics);
    private double width;

    /// Gathers the paragraphs and lets the warm setter analyse them.
    @Setup
    public void gather() throws IOException {
        List<String> lines = new LineReport.Selection(30, true).paragraphs(Files.readString(Path.of(text)));
        paragraphs = new ArrayList<>();
        int count = 0;
        for (int k = 0; count < characters; k++) {
            String line = lines.get(k % lines.size());
            int turn = k * 7 % line.length();
            paragraphs.add(StyledText.of(line.substring(turn) + line.substring(0, turn), Face.SERIF));
            count += line.length();
        }
        set(warm, 15);
    }

    /// Analysis and lines, nothing kept from before.
    @Benchmark
    public int first() { return set(new ParagraphSetter(metrics), 15); }

    /// Lines at a width that was not set before.
    @Benchmark
    public int newWidth() {
        width = (width + 0.01) % 1;
        return set(warm, 15 + width);
    }

    private int set(ParagraphSetter setter, double em) {
        int lines = 0;
        for (StyledText paragraph : paragraphs) {
            lines += setter.set(paragraph, Measure.of(em), Setting.BODY).lines().size();
        }
        return lines;
    }
}
