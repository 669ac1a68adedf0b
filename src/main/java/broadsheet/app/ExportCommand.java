package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ImageFile;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Article;
import broadsheet.export.EpubExport;
import broadsheet.export.PdfExport;
import broadsheet.export.PlainText;
import broadsheet.render.FontFile;
import broadsheet.storage.WholeFile;
import broadsheet.typeset.layout.PageLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `broadsheet export`: an edition or one article as PDF, plain text or Markdown, an edition as EPUB; the file's ending says which.
@Command(name = "export", versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
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
            if (name.endsWith(".pdf")) {
                pdf(bundle, scale.factor());
            } else if (name.endsWith(".epub") && article.isEmpty()) {
                WholeFile.write(target, out -> new EpubExport(href -> picture(bundle, href)).write(bundle.edition(), out));
            } else if (name.endsWith(".txt")) {
                text(bundle, PlainText::of);
            } else if (name.endsWith(".md")) {
                text(bundle, PlainText::markdown);
            } else {
                throw new Refusal("cli.export.form", target);
            }
        }
        terminal.say("cli.export.done", target);
        return ExitCode.FINE;
    }

    private void pdf(Bundle bundle, double scale) throws IOException {
        PageFiles files = new PageFiles(terminal);
        List<PageLayout> pages = article.isPresent() ? files.sheets(bundle, article.get(), scale) : files.pages(bundle, scale);
        PdfExport export = new PdfExport(face -> files.font(face).filter(f -> f.index() == 0 && f.url().getPath().endsWith(".ttf")).map(FontFile::url),
                href -> picture(bundle, href));
        WholeFile.write(target, out -> export.write(bundle.edition(), pages, out));
    }

    private static Optional<byte[]> picture(Bundle bundle, String href) {
        return bundle.image(href) instanceof ImageFile image ? Optional.of(image.bytes()) : Optional.empty();
    }

    private void text(Bundle bundle, Function<Article, String> form) throws IOException {
        String text = bundle.edition().articles().stream().filter(a -> article.isEmpty() || a.id().equals(article.get()))
                .map(form).collect(Collectors.joining("\n"));
        WholeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
    }
}
