package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `broadsheet open`: the window; where none can be opened, the pages as PNG files and a sentence that says so.
@Command(name = "open", versionProvider = Version.class)
final class OpenCommand implements Callable<Integer> {
    private static final double SCREEN_DPI = 96;

    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "cli.open.bundles")
    private List<Path> editions = List.of();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/pages", descriptionKey = "cli.open.out")
    private Path pages = Path.of("");

    @Option(names = "--trace-startup", descriptionKey = "cli.open.trace")
    private boolean trace;

    @Option(names = "--rehearse", hidden = true)
    private boolean rehearse;

    OpenCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        StartupTrace.mark(StartupTrace.Stage.COMMAND);
        for (Path edition : editions) {
            if (!Files.exists(edition)) {
                throw new NoSuchFileException(edition.toString());
            }
        }
        Display display = DisplayCheck.here(terminal.environment());
        if (!(display instanceof Display.Ready)) {
            return withoutWindow(display);
        }
        return new WindowRun(terminal, editions, trace, rehearse).run();
    }

    private int withoutWindow(Display display) throws Exception {
        if (editions.isEmpty()) {
            throw new Refusal("cli.open.nothing", DisplayWords.reason(display, terminal));
        }
        PageFiles files = new PageFiles(terminal);
        int count = 0;
        for (int i = 0; i < editions.size(); i++) {
            try (Bundle bundle = BundleReader.read(editions.get(i), ReadProgress.NONE)) {
                count += files.write(bundle, files.pages(bundle, 1), folder(i), SCREEN_DPI).size();
            }
        }
        terminal.say("cli.open.drawn", DisplayWords.reason(display, terminal), count, pages);
        return ExitCode.FINE;
    }

    /// Where the pages of one of the editions go: of several, each into a folder of its own, by number and name.
    private Path folder(int edition) {
        return editions.size() == 1 ? pages : pages.resolve("%02d-%s".formatted(edition + 1, editions.get(edition).toAbsolutePath().normalize().getFileName()));
    }
}
