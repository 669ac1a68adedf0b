package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.storage.WholeFile;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.line.LineReport;
import broadsheet.typeset.line.ParagraphSetter;
import broadsheet.typeset.page.check.PageReport;
import broadsheet.typeset.text.Face;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `broadsheet layout`: how plain text is set, as the JSON of the line-quality tools; with `--pages`, the pages of an edition
/// with their frames, lines, columns and faults.
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

    @Option(names = "--pages", descriptionKey = "cli.layout.pages")
    private boolean pages;

    @Option(names = "--font-scale", paramLabel = "%", defaultValue = "100", descriptionKey = "cli.font_scale")
    private double fontScale;

    @Option(names = "--min-length", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.layout.min")
    private int minLength;

    @Option(names = "--json", paramLabel = "OUT", required = true, descriptionKey = "cli.layout.json")
    private Path out = Path.of("");

    LayoutCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        return pages ? pages() : lines();
    }

    /// The pages of one edition with their faults.
    private int pages() throws Exception {
        FontScale scale = FontScale.ofPercent(fontScale);
        if (files.size() != 1) {
            throw new Refusal("cli.layout.one_edition", files.size());
        }
        try (Bundle bundle = BundleReader.read(files.getFirst(), ReadProgress.NONE)) {
            List<PageLayout> made = new PageFiles(terminal).pages(bundle, scale.factor());
            Map<String, Object> report = PageReport.json(bundle.edition(), made);
            WholeFile.write(out, stream -> stream.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(report)));
            long faults = PageReport.faults(bundle.edition(), made);
            terminal.say("cli.layout.pages_done", made.size(), faults, out);
            return faults == 0 ? ExitCode.FINE : ExitCode.FOUND;
        }
    }

    private int lines() throws Exception {
        for (double measure : measures) {
            if (!(measure >= 1 && measure <= 200)) {
                throw new Refusal("cli.range", "--measure", "1…200", measure);
            }
        }
        if (!(size > 0)) {
            throw new Refusal("cli.range", "--size", "> 0", size);
        }
        List<String> paragraphs = paragraphs();
        WholeFile.write(out, stream -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            new LineReport(new ParagraphSetter(FaceMetrics.shippedOnly()), Face.SERIF).write(paragraphs, measures, writer);
            writer.flush();
        });
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
