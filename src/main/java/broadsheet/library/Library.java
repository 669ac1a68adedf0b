package broadsheet.library;

import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// The library folder: what was known of it last time, at once, and what is in it now, after a look at every file's size and
/// time; only what is new or changed is opened. Thread-safe; both calls touch the disk and do not belong on the FX thread.
public final class Library {
    private final Path folder;
    private final Path catalogue;
    private Shelf shelf;

    /// Hears how far a refresh has come; called on its thread.
    @FunctionalInterface
    public interface Listener {
        /// Says nothing.
        Listener NONE = (done, total) -> { };

        /// @param done  editions opened, 0 … total
        /// @param total editions that are new or changed
        void progress(int done, int total);
    }

    private Library(Path folder, Path catalogue, Shelf shelf) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    /// Opens the shelf as it was last seen; empty the first time.
    ///
    /// @param folder the library folder; it need not exist (a drive may be absent)
    /// @param data   the user's data folder, where the catalogue is kept
    /// @throws IOException if the catalogue exists and cannot be read
    public static Library open(Path folder, Path data) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Path catalogue = data.resolve("shelf-%08x.catalogue".formatted(absolute.toString().hashCode()));
        return new Library(absolute, catalogue, new Shelf(absolute, Catalogue.read(catalogue, absolute), true));
    }

    /// The shelf as last seen.
    public synchronized Shelf shelf() { return shelf; }

    /// Looks at the folder and brings shelf and catalogue up to date.
    ///
    /// @return the same shelf as before where nothing has changed
    /// @throws IOException           if the library folder cannot be listed or the catalogue not written; the shelf stays as it was
    /// @throws CancellationException if cancelled; the shelf stays as it was
    public Shelf refresh(Listener listener, BooleanSupplier cancelled) throws IOException {
        Map<String, ShelfEntry> known = new HashMap<>();
        shelf().entries().forEach(e -> known.put(e.key(), e));
        ShelfScanner.Scan scan = ShelfScanner.scan(folder, cancelled);
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        int total = (int) scan.found().entrySet().stream().filter(e -> !current(known, e.getKey(), e.getValue())).count();
        int done = 0;
        listener.progress(0, total);
        List<ShelfEntry> entries = new ArrayList<>();
        for (Map.Entry<String, ShelfScanner.Found> found : scan.found().entrySet()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            ShelfEntry old = known.get(found.getKey());
            if (old != null && old.stamp().equals(found.getValue().stamp())) {
                entries.add(old);
            } else {
                entries.add(look(found.getKey(), found.getValue()));
                listener.progress(++done, total);
            }
        }
        boolean same = total == 0 && entries.size() == known.size();
        Shelf fresh = same && shelf().complete() == scan.complete() ? shelf() : new Shelf(folder, entries, scan.complete());
        if (!same || !Files.exists(catalogue)) {
            Catalogue.write(catalogue, folder, entries);
        }
        synchronized (this) {
            shelf = fresh;
        }
        return fresh;
    }

    private static boolean current(Map<String, ShelfEntry> known, String key, ShelfScanner.Found found) {
        ShelfEntry old = known.get(key);
        return old != null && old.stamp().equals(found.stamp());
    }

    private static ShelfEntry look(String key, ShelfScanner.Found found) {
        ShelfEntry.State state;
        try {
            state = new ShelfEntry.Fine(BundleReader.summary(found.path()));
        } catch (BundleException refused) {
            state = new ShelfEntry.Broken(refused.problems().getFirst());
        }
        return new ShelfEntry(key, found.path(), found.stamp(), state);
    }
}
