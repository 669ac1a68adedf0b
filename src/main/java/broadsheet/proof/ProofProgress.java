package broadsheet.proof;

/// Told how far the checking is, and asked whether to go on. Called from the thread that checks; quick.
public interface ProofProgress {
    /// Says nothing and never cancels.
    ProofProgress NONE = (done, total) -> { };

    /// Of `total` articles `done` are checked; `0 ≤ done ≤ total`.
    void at(int done, int total);

    /// Whether to stop, asked from any thread; the work then ends with a [java.util.concurrent.CancellationException].
    default boolean cancelled() { return false; }
}
