package broadsheet.bundle;

/// One item cannot be used; the reader notes the problem and goes on with the others.
final class DamagedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    DamagedException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    DamagedException(ProblemId id, String file, String where, String... arguments) {
        this(Problem.of(id, file, where, arguments));
    }

    Problem problem() { return problem; }
}
