package broadsheet.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// "Keep the last N": says which editions would go, and removes only those it is then told to.
public final class Retention {
    private Retention() { }

    /// What became of removing an edition.
    ///
    /// @param entry   the edition
    /// @param outcome what happened
    /// @param cause   why it failed, to be worded by who shows it; empty unless it failed
    public record Removal(ShelfEntry entry, Outcome outcome, Optional<IOException> cause) { }

    /// How removing an edition ended.
    public enum Outcome {
        /// It is gone.
        REMOVED,
        /// It does not belong to this shelf, or not any more; nothing was touched.
        NOT_ON_THE_SHELF,
        /// It is not the file that was listed; nothing was touched.
        CHANGED,
        /// The system refused; of a folder a part may be gone.
        FAILED
    }

    /// The editions beyond the newest `keep` of each nameplate, the oldest first. Broken editions are never among them: nobody
    /// knows how old they are.
    ///
    /// @param keep   how many of each nameplate stay, ≥ 1
    /// @param pinned tells of an edition's id whether it is bookmarked or on the reading list: then it stays and is not counted
    public static List<ShelfEntry> surplus(Shelf shelf, int keep, Predicate<String> pinned) {
        if (keep < 1) {
            throw new IllegalArgumentException("keep " + keep);
        }
        Map<String, Integer> kept = new HashMap<>();
        List<ShelfEntry> surplus = new ArrayList<>();
        for (ShelfEntry entry : shelf.entries()) {
            entry.summary().filter(s -> !pinned.test(s.id())).ifPresent(s -> {
                if (kept.merge(s.nameplate(), 1, Integer::sum) > keep) {
                    surplus.add(entry);
                }
            });
        }
        return surplus.reversed();
    }

    /// Removes these editions, each by itself: one that changed since it was listed, or lies outside the library folder, stays.
    public static List<Removal> remove(Shelf shelf, List<ShelfEntry> entries) {
        return entries.stream().map(e -> remove(shelf, e)).toList();
    }

    private static Removal remove(Shelf shelf, ShelfEntry entry) {
        Path path = entry.path().toAbsolutePath().normalize();
        if (!path.startsWith(shelf.folder()) || path.equals(shelf.folder()) || shelf.entry(entry.key()).filter(entry::equals).isEmpty()) {
            return new Removal(entry, Outcome.NOT_ON_THE_SHELF, Optional.empty());
        }
        try {
            Path stamped = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? path.resolve("manifest.json") : path;
            BasicFileAttributes now = Files.readAttributes(stamped, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!entry.stamp().equals(new ShelfEntry.Stamp(now.size(), now.lastModifiedTime().toMillis()))) {
                return new Removal(entry, Outcome.CHANGED, Optional.empty());
            }
            Files.walkFileTree(path, new Deletion());
            return new Removal(entry, Outcome.REMOVED, Optional.empty());
        } catch (IOException e) {
            return new Removal(entry, Outcome.FAILED, Optional.of(e));
        }
    }

    /// Deletes a file, or a folder with everything in it; a link inside is deleted, not followed.
    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) throws IOException {
            if (error != null) {
                throw error;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
