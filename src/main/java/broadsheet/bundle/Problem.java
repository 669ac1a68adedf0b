package broadsheet.bundle;

import java.util.List;

/// Something wrong with a bundle, for the reader's quiet list and the newsroom's check; made into words by [ProblemText].
///
/// @param id        what kind, stable over releases
/// @param severity  what it costs here; the same kind may be fatal in the manifest and one item elsewhere
/// @param file      the file inside the bundle, or the bundle's own file name
/// @param where     `line:column` of a text file, else a JSON pointer, else ""
/// @param arguments what the message inserts, e.g. the name or the number found; "clean" text without control characters
public record Problem(ProblemId id, Severity severity, String file, String where, List<String> arguments) {
    /// Copies the list and makes its texts safe to show: control characters become `�`, 200 code points at most.
    public Problem {
        file = Words.shown(file);
        where = Words.shown(where);
        arguments = arguments.stream().map(Words::shown).toList();
    }

    /// A problem of the usual severity of its kind.
    static Problem of(ProblemId id, String file, String where, String... arguments) {
        return new Problem(id, id.severity(), file, where, List.of(arguments));
    }

    /// The same, costing the whole edition.
    Problem fatal() { return new Problem(id, Severity.FATAL, file, where, arguments); }

    /// `BS-304 articles/a.json 12:5 [..]`, for logs.
    @Override
    public String toString() {
        return id.code() + " " + severity + " " + file + (where.isEmpty() ? "" : " " + where)
                + (arguments.isEmpty() ? "" : " " + arguments);
    }
}
