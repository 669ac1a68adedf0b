package broadsheet.bundle;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Random access to an archive's bytes that an interrupted thread cannot close for the others. Thread-safe.
///
/// Java closes a channel when a thread reading it is interrupted, as cancelled background work is. The channel is then opened
/// again, but only if the file is still the one opened first.
final class ArchiveSource implements AutoCloseable {
    private final Path path;
    private final Stamp stamp;
    private SeekableByteChannel channel;
    private boolean closed;

    private record Stamp(Object key, long size, Object modified) {
        static Stamp of(Path path) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return new Stamp(key == null ? "" : key, attributes.size(), attributes.lastModifiedTime());
        }
    }

    ArchiveSource(Path path) throws IOException {
        this.path = path;
        this.channel = Files.newByteChannel(path);
        this.stamp = Stamp.of(path);
    }

    long size() { return stamp.size(); }

    /// Whether the file at the path is no longer the one opened.
    boolean changed() {
        try {
            return !Stamp.of(path).equals(stamp);
        } catch (IOException gone) {
            return true;
        }
    }

    /// Exactly `length` bytes from `position`.
    /// @throws EOFException if the file ends before
    synchronized byte[] read(long position, int length) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        boolean interrupted = Thread.interrupted();
        try {
            for (int attempt = 0; ; attempt++) {
                try {
                    return readOnce(position, length);
                } catch (ClosedByInterruptException e) {
                    interrupted |= Thread.interrupted();
                    if (attempt == 3 || changed()) {
                        throw e;
                    }
                    channel = Files.newByteChannel(path);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private byte[] readOnce(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        channel.position(position);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.array();
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(ArchiveSource.class.getName()).log(System.Logger.Level.DEBUG, "closing " + path, e);
        }
    }
}
