package broadsheet.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/// A real path that belongs to a [LayeredFileSystem].
record LayeredPath(LayeredFileSystem system, Path real) implements Path {
    static Path real(Path path) { return path instanceof LayeredPath layered ? layered.real : path; }

    private Path wrap(Path path) { return new LayeredPath(system, path); }

    private @Nullable Path wrapped(@Nullable Path path) { return path == null ? null : wrap(path); }

    @Override public FileSystem getFileSystem() { return system; }
    @Override public boolean isAbsolute() { return real.isAbsolute(); }
    @Override public @Nullable Path getRoot() { return wrapped(real.getRoot()); }
    @Override public @Nullable Path getFileName() { return wrapped(real.getFileName()); }
    @Override public @Nullable Path getParent() { return wrapped(real.getParent()); }
    @Override public int getNameCount() { return real.getNameCount(); }
    @Override public Path getName(int index) { return wrap(real.getName(index)); }
    @Override public Path subpath(int from, int to) { return wrap(real.subpath(from, to)); }
    @Override public boolean startsWith(Path other) { return real.startsWith(real(other)); }
    @Override public boolean endsWith(Path other) { return real.endsWith(real(other)); }
    @Override public Path normalize() { return wrap(real.normalize()); }
    @Override public Path resolve(Path other) { return wrap(real.resolve(real(other))); }
    @Override public Path relativize(Path other) { return wrap(real.relativize(real(other))); }
    @Override public URI toUri() { return real.toUri(); }
    @Override public Path toAbsolutePath() { return wrap(real.toAbsolutePath()); }
    @Override public Path toRealPath(LinkOption... options) throws IOException { return wrap(real.toRealPath(options)); }
    @Override public int compareTo(Path other) { return real.compareTo(real(other)); }
    @Override public String toString() { return real.toString(); }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }
}
