package broadsheet.app;

import broadsheet.authoring.Draft;
import broadsheet.authoring.Guess;
import broadsheet.authoring.Importer;
import broadsheet.authoring.UnreadableException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `broadsheet import`: Markdown, ninjs or news JSON, and pictures, into a bundle's folder.
@Command(name = "import", versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.import.file")
    private Path source = Path.of("");

    @Option(names = "--images", paramLabel = "DIR", descriptionKey = "cli.import.images")
    private Optional<Path> images = Optional.empty();

    @Option(names = {"-o", "--out"}, paramLabel = "BUNDLE", required = true, descriptionKey = "cli.import.out")
    private Path target = Path.of("");

    ImportCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        Draft draft;
        try {
            draft = Importer.read(source, images);
        } catch (UnreadableException e) {
            throw new Refusal("cli.import.unknown", e.source());
        }
        Importer.write(draft, target);
        for (Guess guess : draft.guesses()) {
            terminal.say(guess.key(), guess.words().toArray());
        }
        terminal.say("cli.import.done", target, draft.items().size(), draft.pictures().size());
        return ExitCode.FINE;
    }
}
