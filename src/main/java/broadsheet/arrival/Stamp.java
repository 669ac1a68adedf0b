package broadsheet.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Changes when something about a found edition changes: number of files, bytes, times and the files' identities. Times are only
/// compared for being the same; a clock that jumps does no harm.
///
/// @param files how many
/// @param bytes all together
/// @param marks a mix of every name, size, time and identity
record Stamp(int files, long bytes, long marks) {
    private static final int MOST_FILES = 20_001;
    private static final int DEPTH = 17;

    /// @throws IOException if it is not there or cannot be read
    static Stamp of(Path source) throws IOException {
        BasicFileAttributes own = attributes(source);
        if (!own.isDirectory()) {
            return new Stamp(1, own.size(), mark("", own));
        }
        List<Path> files;
        try (Stream<Path> tree = Files.walk(source, DEPTH)) {
            files = tree.limit(MOST_FILES).toList();
        } catch (java.io.UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        long bytes = 0;
        long marks = 0;
        for (Path file : files) {
            BasicFileAttributes attributes = attributes(file);
            if (!attributes.isDirectory()) {
                bytes += attributes.size();
                marks += mark(source.relativize(file).toString(), attributes);
            }
        }
        return new Stamp(files.size(), bytes, marks);
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static long mark(String name, BasicFileAttributes attributes) {
        @Nullable Object key = attributes.fileKey();
        long mark = name.hashCode();
        mark = mark * 0x9E3779B97F4A7C15L + attributes.size();
        mark = mark * 0x9E3779B97F4A7C15L + attributes.lastModifiedTime().toMillis();
        return mark * 0x9E3779B97F4A7C15L + (key == null ? 0 : key.hashCode());
    }
}
