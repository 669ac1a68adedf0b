package broadsheet.search;

/// Hears how far the building of the text store has come. Called on the indexing thread.
@FunctionalInterface
public interface IndexListener {
    /// @param done  editions dealt with, 0 … total
    /// @param total editions that are new or changed
    void progress(int done, int total);
}
