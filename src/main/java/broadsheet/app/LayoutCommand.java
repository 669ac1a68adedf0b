package broadsheet.app;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.line.LineReport;
import broadsheet.typeset.line.ParagraphSetter;
import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `broadsheet layout`: how plain text is set, as the JSON of the line-quality tools.
@Command(name = "layout", versionProvider = Version.class)
final class LayoutCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.layout.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--measure", paramLabel = "EM", split = ",", defaultValue = "12,15,20,25", descriptionKey = "cli.layout.measure")
    private List<Double> measures = new ArrayList<>();

    /// Everything in the result is in em, so that no size changes it; taken for scripts that name one.
    @Option(names = "--size", paramLabel = "PT", defaultValue = "16", descriptionKey = "cli.layout.size")
    private double size;

    @Option(names = "--min-length", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.layout.min")
    private int minLength;

    @Option(names = "--json", paramLabel = "OUT", required = true, descriptionKey = "cli.layout.json")
    private Path out = Path.of("");

    LayoutCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        for (double measure : measures) {
            if (!(measure >= 1 && measure <= 200)) {
                throw new Refusal("cli.range", "--measure", "1…200", measure);
            }
        }
        if (!(size > 0)) {
            throw new Refusal("cli.range", "--size", "> 0", size);
        }
        List<String> paragraphs = paragraphs();
        try (Writer writer = Files.newBufferedWriter(out)) {
            new LineReport(new ParagraphSetter(FaceMetrics.shippedOnly()), Face.SERIF).write(paragraphs, measures, writer);
        }
        terminal.say("cli.layout.done", paragraphs.size(), out);
        return ExitCode.FINE;
    }

    /// One a line; in Markdown files, headings are no paragraphs.
    private List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (Path file : files) {
            boolean markdown = String.valueOf(file.getFileName()).endsWith(".md");
            paragraphs.addAll(new LineReport.Selection(minLength, markdown).paragraphs(Files.readString(file)));
        }
        return paragraphs;
    }
}
