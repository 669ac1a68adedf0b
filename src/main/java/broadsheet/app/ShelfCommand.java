package broadsheet.app;

import broadsheet.bundle.ProblemText;
import broadsheet.library.Library;
import broadsheet.library.Shelf;
import broadsheet.library.ShelfEntry;
import broadsheet.library.ShelfJson;
import broadsheet.prefs.PreferencesFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Option;

/// `broadsheet shelf`: the editions of a library folder, the newest first.
@Command(name = "shelf", versionProvider = Version.class)
final class ShelfCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "PATH", descriptionKey = "cli.shelf.path")
    private Path folder = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    ShelfCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        Shelf shelf = Library.open(folder, PreferencesFolder.ofThisUser()).refresh(Library.Listener.NONE, () -> false);
        if (json) {
            terminal.json(ShelfJson.of(shelf, shelf.entries()));
        } else {
            shelf.entries().forEach(this::line);
            terminal.out().println(terminal.text("cli.shelf.count", shelf.entries().size()));
        }
        terminal.out().flush();
        return shelf.entries().stream().allMatch(e -> e.summary().isPresent()) ? ExitCode.FINE : ExitCode.FOUND;
    }

    private void line(ShelfEntry entry) {
        switch (entry.state()) {
            case ShelfEntry.Fine fine -> terminal.out().println(fine.summary().date() + "  " + entry.name() + "  " + entry.key());
            case ShelfEntry.Broken broken -> terminal.out().println(entry.key() + "  " + new ProblemText(terminal.words()).line(broken.problem()));
        }
    }
}
