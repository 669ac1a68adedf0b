package broadsheet.library;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Waits until something in the library folder changes: told by the system where it can tell, and by looking every so often
/// where it cannot (network drives, memory sticks, too many folders). Owns no thread: a background task calls [#await] in a
/// loop and refreshes the library whenever it returns true.
public final class ShelfWatch implements AutoCloseable {
    /// So many folders are watched by the system; beyond that looking must do.
    static final int MOST_FOLDERS = 256;

    private final Path folder;
    private final Duration interval;
    private final WatchService service;
    private Map<String, ShelfEntry.Stamp> seen = Map.of();

    /// @param interval how often to look without being told
    /// @throws IOException if the system has no means to watch at all
    public ShelfWatch(Path folder, Duration interval) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.interval = interval;
        this.service = FileSystems.getDefault().newWatchService();
        look();
    }

    /// Waits for the next change; false when the watch was closed meanwhile.
    ///
    /// @throws InterruptedException if the waiting task is cancelled
    public boolean await() throws InterruptedException {
        try {
            while (true) {
                WatchKey key = service.poll(interval.toMillis(), TimeUnit.MILLISECONDS);
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = service.poll();
                }
                if (look()) {
                    return true;
                }
            }
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    /// Whether anything is different from the last look. A folder that cannot be listed (a drive pulled) counts as empty.
    private boolean look() {
        Map<String, ShelfEntry.Stamp> now;
        try {
            ShelfScanner.Scan scan = ShelfScanner.scan(folder, () -> false);
            now = scan.found().entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().stamp()));
            register(scan.folders());
        } catch (IOException absent) {
            now = Map.of();
        }
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private void register(List<Path> folders) throws IOException {
        for (Path watched : folders.subList(0, Math.min(folders.size(), MOST_FOLDERS))) {
            watched.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY);
        }
    }

    /// Ends the waiting.
    @Override
    public void close() throws IOException { service.close(); }
}
