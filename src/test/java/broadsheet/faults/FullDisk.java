package broadsheet.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A disk of so many bytes. The write that reaches the end stores a part and says nothing; the next one fails.
public final class FullDisk implements Disk {
    private final Path folder;
    private volatile long capacity;

    /// @param folder   the real folder whose files together are the disk
    /// @param capacity in bytes
    public FullDisk(Path folder, long capacity) {
        this.folder = folder;
        this.capacity = capacity;
    }

    @Override
    public int room(Path file, long size, long position, int bytes) throws IOException {
        long over = Math.max(0, size - position);
        long allowed = over + Math.max(0, capacity - used());
        if (allowed <= 0) {
            throw new IOException("No space left on device");
        }
        return (int) Math.min(bytes, allowed);
    }

    /// The bytes of all files together.
    public long used() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long used = 0;
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                used += Files.size(file);
            }
            return used;
        }
    }

    /// Makes the disk larger.
    public void grow(long newCapacity) { capacity = newCapacity; }
}
