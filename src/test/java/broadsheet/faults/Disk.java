package broadsheet.faults;

import java.io.IOException;
import java.nio.file.Path;

/// What a [LayeredFileSystem] asks before each call and tells after it. All paths are real ones.
public interface Disk {
    /// The kinds of calls.
    enum Call { OPEN, READ, WRITE, FORCE, TRUNCATE, LOCK, CREATE_FOLDER, DELETE, MOVE, LIST, ATTRIBUTES }

    /// Asked before every call.
    /// @throws IOException to make it fail
    default void before(Call call, Path file) throws IOException { }

    /// Asked before a write: how many of the bytes the disk takes; the rest is left unwritten without a word, as a full disk does.
    /// @throws IOException if it takes none
    default int room(Path file, long size, long position, int bytes) throws IOException { return bytes; }

    /// A file or folder has been made.
    default void created(Path file) throws IOException { }

    /// Bytes have been written.
    default void wrote(Path file, long position, byte[] bytes) throws IOException { }

    /// A file has been cut.
    default void truncated(Path file, long size) throws IOException { }

    /// A file or a folder has been forced.
    default void forced(Path file) throws IOException { }

    /// A file has taken the place of another, or a new one.
    default void moved(Path from, Path to) throws IOException { }

    /// A file or folder is gone.
    default void deleted(Path file) throws IOException { }
}
