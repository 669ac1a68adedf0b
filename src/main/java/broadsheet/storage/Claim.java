package broadsheet.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A claim to something, held by a lock on a file until it is released or the process dies.
///
/// On POSIX systems closing any channel on a file gives up all locks this process has on it, so a file claimed here is never opened a
/// second time by this process: the claims held are kept in a list of their own. Thread-safe.
public final class Claim implements Closeable {
    private static final Set<Path> HELD = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private Claim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Claims a file, making it where it is missing.
    /// @return empty if somebody else, here or in another process, holds it
    /// @throws IOException if the file system cannot say
    public static Optional<Claim> on(Path file) throws IOException {
        Path key = file.toAbsolutePath().normalize();
        synchronized (HELD) {
            if (HELD.contains(key)) {
                return Optional.empty();
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock;
            try {
                lock = lock(channel);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            if (lock.isEmpty()) {
                channel.close();
                return Optional.empty();
            }
            HELD.add(key);
            return Optional.of(new Claim(key, channel));
        }
    }

    /// Whether somebody holds a file, here or in another process. A file that is not there is held by nobody.
    /// @throws IOException if the file system cannot say
    public static boolean isHeld(Path file) throws IOException {
        synchronized (HELD) {
            if (HELD.contains(file.toAbsolutePath().normalize())) {
                return true;
            }
            if (!Files.exists(file)) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                return lock(channel).isEmpty();
            }
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcessElsewhere) {
            return Optional.empty();
        }
    }

    /// Gives the claim up; the file stays.
    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            HELD.remove(file);
            channel.close();
        }
    }

    /// Gives the claim up and deletes the file.
    /// @throws IOException if it cannot be deleted; the claim is given up all the same
    public void closeAndDelete() throws IOException {
        close();
        Files.deleteIfExists(file);
    }
}
