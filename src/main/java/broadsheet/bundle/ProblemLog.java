package broadsheet.bundle;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects problems, each once, up to a bound that keeps a hostile bundle from filling the memory. Thread-safe.
final class ProblemLog {
    /// More would not be read by anyone.
    static final int MOST = 5_000;

    private final Set<Problem> problems = new LinkedHashSet<>();

    synchronized void add(Problem problem) {
        if (problems.size() < MOST || problem.severity() == Severity.FATAL) {
            problems.add(problem);
        }
    }

    void add(ProblemId id, String file, String where, String... arguments) { add(Problem.of(id, file, where, arguments)); }

    void addAll(List<Problem> more) { more.forEach(this::add); }

    /// The worst first, otherwise in the order found.
    synchronized List<Problem> list() {
        return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
    }
}
