package broadsheet.ui.shelf;

import broadsheet.library.ShelfEntry;
import broadsheet.storage.WholeFile;
import java.io.ByteArrayInputStream;
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
import javafx.scene.image.Image;

/// Covers on disk, one PNG an edition and state; the oldest go when there are too many. Any thread but the FX thread.
final class CoverFiles {
    /// So many are kept.
    static final int MOST = 4000;

    private final Path folder;

    CoverFiles(Path folder) { this.folder = folder; }

    private Path file(ShelfEntry entry) {
        String key = entry.path() + "\n" + entry.stamp().text();
        return folder.resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + ".png");
    }

    /// The cover as kept; empty where there is none or it cannot be read as a picture.
    Optional<Image> read(ShelfEntry entry) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file(entry));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        Image image = new Image(new ByteArrayInputStream(bytes));
        return image.isError() ? Optional.empty() : Optional.of(image);
    }

    void write(ShelfEntry entry, byte[] png) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(file(entry), png);
    }

    /// Deletes the oldest beyond [#MOST].
    void prune() throws IOException {
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
