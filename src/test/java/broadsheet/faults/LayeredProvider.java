package broadsheet.faults;

import broadsheet.faults.Disk.Call;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Passes every call to the real provider, asking the disk before and telling it after.
final class LayeredProvider extends FileSystemProvider {
    private final LayeredFileSystem system;
    private final FileSystemProvider real;
    private final Disk disk;

    LayeredProvider(LayeredFileSystem system, FileSystemProvider real, Disk disk) {
        this.system = system;
        this.real = real;
        this.disk = disk;
    }

    private Path asked(Call call, Path path) throws IOException {
        Path file = LayeredPath.real(path);
        disk.before(call, file);
        return file;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path file = asked(Call.OPEN, path);
        boolean existed = Files.exists(file);
        FileChannel channel = real.newFileChannel(file, options, attributes);
        if (!existed) {
            disk.created(file);
        }
        if (existed && options.contains(StandardOpenOption.TRUNCATE_EXISTING) && options.contains(StandardOpenOption.WRITE)) {
            disk.truncated(file, 0);
        }
        return new LayeredChannel(channel, file, disk, options.contains(StandardOpenOption.APPEND));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> names = real.newDirectoryStream(asked(Call.LIST, folder), p -> filter.accept(new LayeredPath(system, p)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> each = names.iterator();
                return new Iterator<>() {
                    @Override public boolean hasNext() { return each.hasNext(); }
                    @Override public Path next() { return new LayeredPath(system, each.next()); }
                };
            }

            @Override public void close() throws IOException { names.close(); }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Path file = asked(Call.CREATE_FOLDER, folder);
        real.createDirectory(file, attributes);
        disk.created(file);
    }

    @Override
    public void delete(Path path) throws IOException {
        Path file = asked(Call.DELETE, path);
        real.delete(file);
        disk.deleted(file);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        Path source = asked(Call.MOVE, from);
        Path target = LayeredPath.real(to);
        real.move(source, target, options);
        disk.moved(source, target);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException { real.checkAccess(asked(Call.ATTRIBUTES, path), modes); }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return real.readAttributes(asked(Call.ATTRIBUTES, path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return real.readAttributes(asked(Call.ATTRIBUTES, path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        real.setAttribute(asked(Call.ATTRIBUTES, path), name, value, options);
    }

    @Override public boolean isSameFile(Path a, Path b) throws IOException { return real.isSameFile(LayeredPath.real(a), LayeredPath.real(b)); }
    @Override public boolean isHidden(Path path) throws IOException { return real.isHidden(LayeredPath.real(path)); }
    @Override public FileStore getFileStore(Path path) throws IOException { return real.getFileStore(LayeredPath.real(path)); }
    @Override public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(LayeredPath.real(path), type, options);
    }
    @Override public void copy(Path from, Path to, CopyOption... options) { throw new UnsupportedOperationException("copy through streams"); }
    @Override public String getScheme() { return "layered"; }
    @Override public FileSystem newFileSystem(URI uri, Map<String, ?> environment) { throw new UnsupportedOperationException(); }
    @Override public FileSystem getFileSystem(URI uri) { throw new UnsupportedOperationException(); }
    @Override public Path getPath(URI uri) { throw new UnsupportedOperationException(); }
}
