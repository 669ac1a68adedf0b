package broadsheet.bundle;

/// Told how far a long reading, verifying or packing is, and asked whether to go on. Called from the thread that does the
/// work, and from its helpers; implementations are thread-safe and quick.
public interface ReadProgress {
    /// Says nothing and never cancels.
    ReadProgress NONE = (done, total) -> { };

    /// Of `total` files `done` are finished; `0 ≤ done ≤ total`.
    void at(int done, int total);

    /// Whether to stop; the work then ends with a [java.util.concurrent.CancellationException].
    default boolean cancelled() { return false; }
}
