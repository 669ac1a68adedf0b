package broadsheet.app;

import broadsheet.bundle.BundleException;
import broadsheet.bundle.Problem;
import broadsheet.bundle.ProblemText;
import broadsheet.prefs.PreferencesFolder;
import broadsheet.search.Query;
import broadsheet.search.QueryParser;
import broadsheet.search.ResultExport;
import broadsheet.search.Scope;
import broadsheet.search.SearchResult;
import broadsheet.ui.control.FileFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `broadsheet search`: where words stand, in editions and in folders of editions.
@Command(name = "search", versionProvider = Version.class)
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", paramLabel = "QUERY", descriptionKey = "cli.search.query")
    private String query = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.search.paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--scope", paramLabel = "SCOPE", split = ",", descriptionKey = "cli.search.scope")
    private List<Scope> scopes = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    SearchCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        Set<Scope> wanted = scopes.isEmpty() ? Scope.ALL : EnumSet.copyOf(scopes);
        Query parsed = QueryParser.parse(query, wanted);
        SearchedPaths searched = new SearchedPaths(parsed, PreferencesFolder.ofThisUser());
        for (Path path : paths) {
            searched.add(path);
        }
        SearchResult result = searched.result();
        if (json) {
            terminal.json(ResultExport.json(result));
        } else {
            terminal.out().print(ResultExport.text(result));
            terminal.say("cli.search.total", result.hits(), result.articles());
        }
        searched.unreadable().forEach((key, cause) -> terminal.complain("cli.search.unreadable", key, reason(cause)));
        return searched.unreadable().isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
    }

    /// What is wrong with an edition, and what to do, with the id.
    private String reason(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof BundleException refused) {
                ProblemText words = new ProblemText(terminal.words());
                Problem problem = refused.problems().getFirst();
                return words.what(problem) + " " + words.todo(problem) + " [" + problem.id().code() + "]";
            }
        }
        return terminal.text(FileFault.of(cause));
    }
}
