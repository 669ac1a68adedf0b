package broadsheet.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// Finds what looks like an edition below a folder: archives `*.edition` and `*.zip`, and folders with a `manifest.json`, which
/// are not entered. Links are not followed, hidden names are passed over, folders deeper than [#DEPTH] are not entered.
final class ShelfScanner {
    /// How many levels of folders below the library folder are looked into.
    static final int DEPTH = 5;
    /// At most so many editions are listed.
    static final int MOST = 20_000;
    private static final String MANIFEST = "manifest.json";

    private final Path root;
    private final BooleanSupplier cancelled;
    private final TreeMap<String, Found> found = new TreeMap<>();
    private final List<Path> folders = new ArrayList<>();
    private boolean complete = true;

    /// Something that should be an edition.
    record Found(Path path, ShelfEntry.Stamp stamp) { }

    /// What a scan saw.
    ///
    /// @param found    by key, in order
    /// @param folders  the folders looked into, the root first
    /// @param complete false if there was more than [#MOST], a folder could not be read, or the scan was cancelled
    record Scan(TreeMap<String, Found> found, List<Path> folders, boolean complete) { }

    private ShelfScanner(Path root, BooleanSupplier cancelled) {
        this.root = root;
        this.cancelled = cancelled;
    }

    /// @throws IOException if the library folder itself cannot be listed
    static Scan scan(Path root, BooleanSupplier cancelled) throws IOException {
        ShelfScanner scanner = new ShelfScanner(root, cancelled);
        scanner.folder(root, 0);
        return new Scan(scanner.found, List.copyOf(scanner.folders), scanner.complete);
    }

    private void folder(Path folder, int depth) throws IOException {
        folders.add(folder);
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (found.size() >= MOST || cancelled.getAsBoolean()) {
                    complete = false;
                    return;
                }
                child(child, depth);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void child(Path child, int depth) throws IOException {
        String name = child.getFileName().toString();
        Optional<BasicFileAttributes> attributes = name.startsWith(".") ? Optional.empty() : attributes(child);
        if (attributes.isEmpty()) {
            return;
        }
        if (attributes.get().isRegularFile() && archive(name)) {
            add(child, attributes.get());
        } else if (attributes.get().isDirectory()) {
            Optional<BasicFileAttributes> manifest = attributes(child.resolve(MANIFEST));
            if (manifest.isPresent()) {
                add(child, manifest.get());
            } else if (depth < DEPTH) {
                try {
                    folder(child, depth + 1);
                } catch (IOException unreadable) {
                    complete = false;
                }
            }
        }
    }

    private static boolean archive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".edition") || lower.endsWith(".zip");
    }

    /// Empty where the file vanished meanwhile or is not there.
    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private void add(Path path, BasicFileAttributes attributes) {
        String key = root.relativize(path).toString().replace('\\', '/');
        found.put(key, new Found(path, new ShelfEntry.Stamp(attributes.size(), attributes.lastModifiedTime().toMillis())));
    }
}
