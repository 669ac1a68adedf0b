package broadsheet.library;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Covers on disk, one PNG an edition and state; the oldest go when there are too many. Any thread but the FX thread.
public final class CoverFiles {
    /// So many are kept.
    public static final int MOST = 4000;

    private final Path folder;

    /// Covers in this folder; it is made when the first is written.
    public CoverFiles(Path folder) { this.folder = folder; }

    private Path file(ShelfEntry entry) {
        String key = entry.path() + "\n" + entry.stamp().text();
        return folder.resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + ".png");
    }

    /// The bytes of the cover as kept; empty where there is none.
    public Optional<byte[]> read(ShelfEntry entry) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(entry)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /// Keeps a cover, whole or not at all.
    public void write(ShelfEntry entry, byte[] png) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(file(entry), png);
    }

    /// Deletes the oldest beyond [#MOST].
    public void prune() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".png")).toList();
        }
        if (files.size() > MOST) {
            Comparator<Path> oldest = Comparator.comparing(f -> f.toFile().lastModified());
            for (Path file : files.stream().sorted(oldest).limit(files.size() - MOST).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
