package broadsheet.app;

import broadsheet.bundle.Problem;
import broadsheet.bundle.ProblemText;
import broadsheet.bundle.Severity;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells a bundle's problems on the terminal, as lines or as JSON, and what exit code they mean.
record ProblemReport(Terminal terminal, List<Problem> problems) {
    /// A line for each problem with what to do, then a line of counts.
    void print() {
        ProblemText words = new ProblemText(terminal.words());
        for (Problem problem : problems) {
            terminal.out().println(words.line(problem) + " " + words.todo(problem));
        }
        terminal.say("cli.problems", count(Severity.FATAL) + count(Severity.ERROR), count(Severity.WARNING), count(Severity.NOTE));
    }

    /// An array of `{id, severity, file, where, what, still, todo}`.
    ArrayNode json() {
        ProblemText words = new ProblemText(terminal.words());
        ArrayNode list = JsonMapper.shared().createArrayNode();
        for (Problem problem : problems) {
            ObjectNode node = list.addObject();
            node.put("id", problem.id().code()).put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
            node.put("file", problem.file()).put("where", problem.where());
            node.put("what", words.what(problem)).put("still", words.still(problem)).put("todo", words.todo(problem));
        }
        return list;
    }

    /// Unreadable for a fatal problem, found for an error or a warning, fine for notes alone.
    int exitCode() {
        if (count(Severity.FATAL) > 0) {
            return ExitCode.UNREADABLE;
        }
        return count(Severity.ERROR) + count(Severity.WARNING) > 0 ? ExitCode.FOUND : ExitCode.FINE;
    }

    private long count(Severity severity) { return problems.stream().filter(p -> p.severity() == severity).count(); }
}
