package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.typeset.layout.PageLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// `broadsheet render`: the pages of an edition as PNG files.
@Command(name = "render", versionProvider = Version.class)
final class RenderCommand implements Callable<Integer> {
    private static final double LEAST_DPI = 18;
    private static final double MOST_DPI = 600;

    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "BUNDLE", descriptionKey = "cli.bundle")
    private Path source = Path.of("");

    @Option(names = {"-o", "--out"}, paramLabel = "DIR", required = true, descriptionKey = "cli.render.out")
    private Path folder = Path.of("");

    @Option(names = "--page", paramLabel = "N", descriptionKey = "cli.render.page")
    private int page;

    @Option(names = "--dpi", paramLabel = "DPI", defaultValue = "96", descriptionKey = "cli.render.dpi")
    private double dpi;

    @Option(names = "--font-scale", paramLabel = "%", defaultValue = "100", descriptionKey = "cli.font_scale")
    private double fontScale;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    RenderCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        if (!(dpi >= LEAST_DPI && dpi <= MOST_DPI)) {
            throw new Refusal("cli.range", "--dpi", "18…600", dpi);
        }
        FontScale scale = FontScale.ofPercent(fontScale);
        try (Bundle bundle = BundleReader.read(source, ReadProgress.NONE)) {
            PageFiles files = new PageFiles(terminal);
            List<PageLayout> pages = files.pages(bundle, scale.factor());
            List<PageLayout> chosen = page == 0 ? pages : pages.stream().filter(p -> p.number() == page).toList();
            if (chosen.isEmpty()) {
                throw new Refusal("cli.render.no_page", page, pages.size());
            }
            tell(chosen, files.write(bundle, chosen, folder, dpi));
        }
        return ExitCode.FINE;
    }

    private void tell(List<PageLayout> pages, List<Path> written) {
        if (json) {
            ArrayNode list = JsonMapper.shared().createArrayNode();
            for (int i = 0; i < written.size(); i++) {
                list.addObject().put("page", pages.get(i).number()).put("file", written.get(i).toString());
            }
            terminal.json(list);
        } else {
            written.forEach(terminal.out()::println);
            terminal.out().flush();
        }
    }
}
