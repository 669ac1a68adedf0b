package broadsheet.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Replaces a file so that at every moment either the old or the new one is there whole: into a temporary file beside it, forced
/// to disk, read back and compared, moved in one step, the folder forced.
///
/// The loop and the reading back are there because on a full disk one write may store a part without an exception, and the move
/// would then destroy the good file. Safe to call from any thread.
public final class WholeFile {
    /// What temporary files end with; those a dead process left behind may be deleted.
    public static final String TEMPORARY = ".part";

    private WholeFile() { }

    /// Produces the content.
    @FunctionalInterface
    public interface Content {
        /// Writes all of it.
        /// @throws IOException if it cannot be produced or stored
        void writeTo(OutputStream out) throws IOException;
    }

    /// Looks at the finished temporary file before it takes the old one's place.
    @FunctionalInterface
    public interface Inspection<X extends Exception> {
        /// Accepts the file by returning.
        /// @throws X           if the file must not take the old one's place
        /// @throws IOException if it cannot be read
        void inspect(Path written) throws IOException, X;
    }

    /// Replaces a file, or makes it.
    /// @param target its folder must exist
    /// @throws IOException if any step fails; the old file is then untouched
    public static void write(Path target, Content content) throws IOException {
        WholeFile.<RuntimeException>write(target, content, written -> { });
    }

    /// Replaces a file with these bytes, or makes it.
    /// @throws IOException if any step fails; the old file is then untouched
    public static void write(Path target, byte[] content) throws IOException { write(target, out -> out.write(content)); }

    /// Replaces a file with what the buffer holds, or makes it; the buffer's position stays.
    /// @throws IOException if any step fails; the old file is then untouched
    public static void write(Path target, ByteBuffer content) throws IOException {
        write(target, out -> Channels.newChannel(out).write(content.duplicate()));
    }

    /// Replaces a file once it has been inspected.
    /// @throws IOException if any step fails; the old file is then untouched
    /// @throws X           if the inspection refuses the new file; the old one is then untouched
    public static <X extends Exception> void write(Path target, Content content, Inspection<X> inspection) throws IOException, X {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(target + " has no folder");
        }
        // Not a temporary file of the system's making: those are for their owner alone, and so the finished file would be.
        Path temporary = Files.createFile(folder.resolve(".broadsheet-" + UUID.randomUUID() + TEMPORARY));
        try {
            byte[] written = writeAndForce(temporary, content);
            if (!MessageDigest.isEqual(written, digestOf(temporary))) {
                throw new IOException(target + " could not be stored whole");
            }
            inspection.inspect(temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Makes a move, a new file or a deletion in this folder last. Windows opens no folders; its file system journals the move itself.
    /// @throws IOException if the folder cannot be forced
    public static void forceFolder(Path folder) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// Makes a folder and those above it where they are missing, for good.
    /// @throws IOException if one cannot be made or forced
    public static void makeFolders(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        Path parent = absolute.getParent();
        if (Files.isDirectory(absolute) || parent == null) {
            return;
        }
        makeFolders(parent);
        Files.createDirectories(absolute);
        forceFolder(parent);
    }

    /// Writes all that a buffer holds: one write of a channel may store less than it was given.
    /// @throws IOException if the disk takes no more
    public static void writeAll(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.write(buffer) <= 0) {
                throw new IOException("the disk takes no more");
            }
        }
    }

    private static byte[] writeAndForce(Path file, Content content) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = new DigestOutputStream(new ChannelStream(channel), digest);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        return digest.digest();
    }

    private static byte[] digestOf(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class ChannelStream extends OutputStream {
        private final FileChannel channel;

        ChannelStream(FileChannel channel) { this.channel = channel; }

        @Override
        public void write(int b) throws IOException { write(new byte[] {(byte) b}, 0, 1); }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            writeAll(channel, ByteBuffer.wrap(bytes, offset, length));
        }
    }
}
