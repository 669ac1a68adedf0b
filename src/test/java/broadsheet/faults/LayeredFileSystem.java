package broadsheet.faults;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/// The default file system seen through a [Disk].
public final class LayeredFileSystem extends FileSystem {
    private final FileSystem real;
    private final LayeredProvider provider;

    private LayeredFileSystem(FileSystem real, Disk disk) {
        this.real = real;
        this.provider = new LayeredProvider(this, real.provider(), disk);
    }

    /// The same folder, every call to it and what is in it passing the disk.
    public static Path over(Path folder, Disk disk) {
        return new LayeredPath(new LayeredFileSystem(folder.getFileSystem(), disk), folder.toAbsolutePath());
    }

    @Override public FileSystemProvider provider() { return provider; }
    @Override public void close() { throw new UnsupportedOperationException(); }
    @Override public boolean isOpen() { return true; }
    @Override public boolean isReadOnly() { return real.isReadOnly(); }
    @Override public String getSeparator() { return real.getSeparator(); }
    @Override public Iterable<FileStore> getFileStores() { return real.getFileStores(); }
    @Override public Set<String> supportedFileAttributeViews() { return real.supportedFileAttributeViews(); }
    @Override public Path getPath(String first, String... more) { return new LayeredPath(this, real.getPath(first, more)); }
    @Override public PathMatcher getPathMatcher(String syntax) {
        PathMatcher matcher = real.getPathMatcher(syntax);
        return path -> matcher.matches(LayeredPath.real(path));
    }
    @Override public UserPrincipalLookupService getUserPrincipalLookupService() { return real.getUserPrincipalLookupService(); }
    @Override public WatchService newWatchService() { throw new UnsupportedOperationException(); }

    @Override
    public Iterable<Path> getRootDirectories() {
        return () -> {
            java.util.List<Path> roots = new java.util.ArrayList<>();
            real.getRootDirectories().forEach(root -> roots.add(new LayeredPath(this, root)));
            return roots.iterator();
        };
    }
}
