package broadsheet.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands in this process, out of reach of the user's own folder, and keeps what the last one said.
abstract class CommandRun {
    /// Where the sample edition lies.
    static final String SAMPLE = Path.of("assets", "editions", "kaifaqu-2025-01-11").toString();

    /// Empty at first.
    @TempDir
    Path folder;

    /// What the last command printed.
    final StringWriter out = new StringWriter();
    /// What the last command complained of.
    final StringWriter err = new StringWriter();

    @BeforeEach
    void keepTheUsersFolderOutOfIt() { System.setProperty("broadsheet.home", folder.resolve("home").toString()); }

    @AfterEach
    void giveItBack() { System.clearProperty("broadsheet.home"); }

    /// @param language  `zh` or `en`
    /// @param arguments texts and paths
    /// @return the exit code
    int run(String language, Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Commands.run(terminal(language), List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    }

    /// A terminal that writes to `out` and `err`.
    Terminal terminal(String language) {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), Terminal.words(Locale.of(language)), Map.of());
    }

    /// What the last command printed, as JSON.
    JsonNode json() { return JsonMapper.shared().readTree(out.toString()); }
}
