package broadsheet.arrival;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Waits for the system to tell that something changed in the places looked at, or for the time of the next look. What the system
/// tells only wakes the look; overflowing and missing events (network drives, FUSE) therefore cost time and nothing else.
final class Places implements AutoCloseable {
    private final WatchService service;
    private final Map<Path, WatchKey> watched = new HashMap<>();

    Places() throws IOException { this.service = FileSystems.getDefault().newWatchService(); }

    /// Watches these folders, and those no longer named not any more: a key held on a stick would keep it from being released.
    void register(Set<Path> folders) {
        watched.entrySet().removeIf(w -> {
            boolean gone = !folders.contains(w.getKey()) || !w.getValue().isValid();
            if (gone) {
                w.getValue().cancel();
            }
            return gone;
        });
        for (Path folder : folders) {
            if (!watched.containsKey(folder)) {
                watch(folder);
            }
        }
    }

    private void watch(Path folder) {
        try {
            watched.put(folder, folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY));
        } catch (IOException | ClosedWatchServiceException | UnsupportedOperationException lookingDoes) {
            // Gone meanwhile, out of watches, not a place that can be watched, or closed: the look every few seconds needs none.
            watched.remove(folder);
        }
    }

    /// Waits for an event, at most this long.
    /// @return whether there was one
    boolean await(Duration longest) throws InterruptedException {
        try {
            WatchKey key = service.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
            boolean told = key != null;
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.poll();
            }
            if (told) {
                // A copy tells of every block it writes; one look a second is enough for all of them.
                TimeUnit.MILLISECONDS.sleep(Math.min(1_000, longest.toMillis()));
            }
            return told;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    @Override
    public void close() throws IOException { service.close(); }
}
