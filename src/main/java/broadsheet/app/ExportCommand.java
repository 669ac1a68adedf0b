package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Article;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.output.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `broadsheet export`: an edition or one article as PDF, plain text or Markdown, an edition as EPUB, a page as PNG; the file's ending says which.
@Command(name = "export", versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
    private static final BooleanSupplier GO_ON = () -> false;
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "BUNDLE", descriptionKey = "cli.bundle")
    private Path source = Path.of("");

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", required = true, descriptionKey = "cli.export.out")
    private Path target = Path.of("");

    @Option(names = "--article", paramLabel = "ID", descriptionKey = "cli.export.article")
    private Optional<String> article = Optional.empty();

    @Option(names = "--font-scale", paramLabel = "%", defaultValue = "100", descriptionKey = "cli.font_scale")
    private double fontScale;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.export.page")
    private int page;

    @Option(names = "--dpi", paramLabel = "DPI", defaultValue = "96", descriptionKey = "cli.render.dpi")
    private double dpi;

    @Option(names = "--json", descriptionKey = "cli.export.json")
    private boolean json;

    ExportCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        FontScale scale = FontScale.ofPercent(fontScale);
        try (Bundle bundle = BundleReader.read(source, ReadProgress.NONE)) {
            if (article.isPresent() && bundle.edition().article(article.get()).isEmpty()) {
                throw new Refusal("cli.export.no_article", article.get(),
                        bundle.edition().articles().stream().map(Article::id).collect(Collectors.joining(", ")));
            }
            write(bundle, name, scale.factor());
        }
        if (json) {
            terminal.json(JsonMapper.shared().createObjectNode().put("file", target.toString()).put("bytes", Files.size(target)));
        } else {
            terminal.say("cli.export.done", target);
        }
        return ExitCode.FINE;
    }

    private void write(Bundle bundle, String name, double scale) throws IOException, Refusal {
        PageFiles pages = new PageFiles(terminal);
        OutputFiles files = pages.files();
        if (name.endsWith(".pdf")) {
            files.pdf(bundle, article.isPresent() ? files.sheets(bundle.edition(), article.get(), scale) : files.pages(bundle.edition(), scale), target, GO_ON);
        } else if (name.endsWith(".png") && article.isEmpty()) {
            Headless.start();
            PageLayout wanted = files.pages(bundle.edition(), scale).stream().filter(p -> p.number() == page).findFirst()
                    .orElseThrow(() -> new Refusal("cli.render.no_page", page, files.pages(bundle.edition(), scale).size()));
            files.png(bundle, wanted, dpi, target, GO_ON);
        } else if (name.endsWith(".epub") && article.isEmpty()) {
            files.epub(bundle, target, GO_ON);
        } else if (name.endsWith(".txt") || name.endsWith(".md")) {
            files.text(bundle.edition(), article, name.endsWith(".md"), target);
        } else {
            throw new Refusal("cli.export.form", target);
        }
    }
}
