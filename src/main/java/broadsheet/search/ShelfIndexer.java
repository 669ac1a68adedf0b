package broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Brings a text store in line with the shelf: stores what is new or changed, takes away what is gone. Runs on the caller's
/// thread and can be cancelled after any edition; what was stored by then stays.
public final class ShelfIndexer {
    private ShelfIndexer() { }

    /// What a run did.
    ///
    /// @param stored   editions stored
    /// @param removed  editions taken away
    /// @param failures editions that could not be read
    /// @param finished false where the run was cancelled
    public record Outcome(int stored, int removed, List<Failure> failures, boolean finished) {
        /// Copies the list.
        public Outcome { failures = List.copyOf(failures); }
    }

    /// An edition that could not be read; it cannot be found until it changes.
    ///
    /// @param key   of its source
    /// @param cause what reading it threw
    public record Failure(String key, IOException cause) { }

    /// Updates the store.
    ///
    /// @param shelf all editions of the shelf
    /// @throws StoreBusyException if another process is writing the store
    /// @throws IOException        if the store cannot be written; what was committed before stays
    public static Outcome update(TextStore store, List<? extends ShelfSource> shelf, IndexListener listener, BooleanSupplier cancelled)
            throws IOException {
        Map<String, String> stamps = store.stamps();
        List<? extends ShelfSource> stale = shelf.stream().filter(s -> !s.stamp().equals(stamps.get(s.key()))).toList();
        Set<String> gone = new HashSet<>(stamps.keySet());
        shelf.forEach(s -> gone.remove(s.key()));
        List<Failure> failures = new ArrayList<>();
        SegmentBuilder builder = new SegmentBuilder();
        int done = 0;
        listener.progress(done, stale.size());
        for (ShelfSource source : stale) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            try {
                builder.add(source.key(), source.stamp(), EditionIndex.of(source.read()));
            } catch (IOException e) {
                failures.add(new Failure(source.key(), e));
                if (stamps.containsKey(source.key())) {
                    gone.add(source.key());
                }
            }
            if (builder.isFull()) {
                store.commit(builder, Set.of());
                builder = new SegmentBuilder();
            }
            listener.progress(++done, stale.size());
        }
        if (!builder.isEmpty() || !gone.isEmpty()) {
            store.commit(builder, gone);
        }
        store.compact();
        return new Outcome(done - failures.size(), gone.size(), failures, done == stale.size());
    }
}
