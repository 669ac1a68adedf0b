package broadsheet.faults;

import broadsheet.faults.Disk.Call;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A real channel, every call passing the disk.
final class LayeredChannel extends FileChannel {
    private final FileChannel real;
    private final Path file;
    private final Disk disk;
    private final boolean appends;

    LayeredChannel(FileChannel real, Path file, Disk disk, boolean appends) {
        this.real = real;
        this.file = file;
        this.disk = disk;
        this.appends = appends;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        long position = appends ? real.size() : real.position();
        int written = write(bytes, position);
        if (!appends) {
            real.position(position + written);
        }
        return written;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        disk.before(Call.WRITE, file);
        int room = Math.min(bytes.remaining(), disk.room(file, real.size(), position, bytes.remaining()));
        byte[] some = new byte[room];
        bytes.get(some);
        ByteBuffer rest = ByteBuffer.wrap(some);
        while (rest.hasRemaining()) {
            if (appends) {
                real.write(rest);
            } else {
                real.write(rest, position + rest.position());
            }
        }
        disk.wrote(file, position, some);
        return room;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        disk.before(Call.READ, file);
        return real.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        disk.before(Call.READ, file);
        return real.read(bytes, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.before(Call.FORCE, file);
        disk.forced(file);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        disk.before(Call.TRUNCATE, file);
        real.truncate(size);
        disk.truncated(file, size);
        return this;
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        disk.before(Call.LOCK, file);
        return real.tryLock(position, size, shared);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        disk.before(Call.LOCK, file);
        return real.lock(position, size, shared);
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override public long position() throws IOException { return real.position(); }
    @Override public long size() throws IOException { return real.size(); }
    @Override protected void implCloseChannel() throws IOException { real.close(); }
    @Override public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return length == 0 ? 0 : read(targets[offset]);
    }
    @Override public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        return length == 0 ? 0 : write(sources[offset]);
    }
    @Override public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        ByteBuffer some = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        int read = read(some, position);
        return read < 0 ? 0 : target.write(some.flip());
    }
    @Override public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        ByteBuffer some = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        int read = source.read(some);
        return read < 0 ? 0 : write(some.flip(), position);
    }
    @Override public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        if (mode != MapMode.READ_ONLY) {
            throw new UnsupportedOperationException("what is written through a map cannot be watched");
        }
        disk.before(Call.READ, file);
        return real.map(mode, position, size);
    }
}
