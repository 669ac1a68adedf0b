package broadsheet.arrival;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/// Looks for names that could be editions, within a time budget: a stick may carry a hundred thousand other files. Names are
/// compared first, and nothing else is asked about a file that does not match; folders are entered two levels deep; links are
/// not followed; hidden names and those of half-made copies are passed over. Nothing on the stick is opened or run here.
final class SourceScan {
    /// How many levels of folders below a place are looked into.
    static final int DEPTH = 2;
    private static final int MOST_FOUND = 64;
    private static final int MOST_FOLDERS = 256;
    private static final int PER_CLOCK = 256;

    private final ArrivalSettings settings;
    private final List<PathMatcher> names;
    private final LongSupplier nanos;
    private final long end;
    private final Set<Path> found = new LinkedHashSet<>();
    private final Set<Path> folders = new LinkedHashSet<>();
    private boolean complete = true;
    private int steps;

    /// What a look saw.
    ///
    /// @param found    what matches, at most 64
    /// @param folders  the folders looked into
    /// @param complete false if the budget was used up or a folder could not be listed
    record Seen(Set<Path> found, Set<Path> folders, boolean complete) { }

    private SourceScan(ArrivalSettings settings, LongSupplier nanos) {
        this.settings = settings;
        this.names = settings.names().stream().map(n -> FileSystems.getDefault().getPathMatcher("glob:" + n)).toList();
        this.nanos = nanos;
        this.end = nanos.getAsLong() + settings.scanBudget().toNanos();
    }

    /// @param nanos a monotonic clock in nanoseconds
    static Seen scan(ArrivalSettings settings, LongSupplier nanos) {
        SourceScan scan = new SourceScan(settings, nanos);
        settings.inboxes().forEach(inbox -> scan.place(inbox, DEPTH));
        // A stick is a folder below the mount folder: one level more.
        settings.mounts().forEach(mount -> scan.place(mount, DEPTH + 1));
        return new Seen(scan.found, scan.folders, scan.complete);
    }

    private void place(Path place, int depth) {
        List<Path> level = List.of(place);
        for (int i = 0; i <= depth && !level.isEmpty(); i++) {
            List<Path> next = new ArrayList<>();
            for (Path folder : level) {
                boolean descend = i < depth;
                list(folder, descend ? next : new ArrayList<>(), descend);
            }
            level = next;
        }
    }

    private void list(Path folder, List<Path> below, boolean descend) {
        if (isOver() || folders.size() >= MOST_FOLDERS || !Files.isDirectory(folder)) {
            return;
        }
        folders.add(folder);
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (++steps % PER_CLOCK == 0 && isOver()) {
                    return;
                }
                sort(child, others, descend);
            }
        } catch (IOException | DirectoryIteratorException | SecurityException unreadable) {
            // A stick pulled while it is listed, or a folder without permission: the others are looked at all the same.
            complete = false;
        }
        for (Path other : others) {
            if (isOver() || below.size() >= MOST_FOLDERS) {
                return;
            }
            if (Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)) {
                below.add(other);
            }
        }
    }

    private void sort(Path child, List<Path> others, boolean descend) {
        String name = child.getFileName().toString();
        if (name.startsWith(".") || name.startsWith("~") || name.startsWith("$")) {
            return;
        }
        if (names.stream().anyMatch(n -> n.matches(child.getFileName()))) {
            if (found.size() < MOST_FOUND && !Files.isSymbolicLink(child)) {
                found.add(child);
            }
        } else if (descend) {
            others.add(child);
        }
    }

    private boolean isOver() {
        boolean over = nanos.getAsLong() - end > 0;
        complete &= !over;
        return over;
    }
}
