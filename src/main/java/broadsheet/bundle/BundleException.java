package broadsheet.bundle;

import java.util.List;
import java.util.stream.Collectors;

/// The edition is refused as a whole; the problems say why. Whatever was open before stays open.
public final class BundleException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /// @param problems at least one; the fatal ones first
    public BundleException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).limit(5).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /// For a single reason.
    public BundleException(Problem problem) { this(List.of(problem)); }

    /// Why; never empty.
    public List<Problem> problems() { return problems; }
}
