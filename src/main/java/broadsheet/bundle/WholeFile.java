package broadsheet.bundle;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/// Writes a file so that at every moment either the old or the new one is there whole: into a temporary file beside it, forced
/// to disk, read back and compared, moved in one step, the folder forced. A full disk may store half a write without a word;
/// reading back is what finds it.
final class WholeFile {
    private WholeFile() { }

    /// Produces the content.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Looks at the finished temporary file before it takes the old one's place.
    interface Inspection {
        void inspect(Path written) throws IOException, BundleException;
    }

    /// @throws IOException     if anything fails; the old file is then untouched
    /// @throws BundleException if the inspection refuses the new file; the old one is then untouched
    static void write(Path target, Content content, Inspection inspection) throws IOException, BundleException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(target + " has no folder");
        }
        Path temporary = Files.createTempFile(folder, ".broadsheet-", ".tmp");
        try {
            byte[] written = writeAndForce(temporary, content);
            if (!MessageDigest.isEqual(written, digest(temporary))) {
                throw new IOException(target + " could not be stored whole");
            }
            inspection.inspect(temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static byte[] writeAndForce(Path file, Content content) throws IOException {
        MessageDigest digest = ContentCheck.digest();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = new DigestOutputStream(new ChannelStream(channel), digest);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        return digest.digest();
    }

    private static byte[] digest(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), ContentCheck.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // Windows opens no folders; its file system journals the move itself.
            if (File.separatorChar != '\\') {
                throw e;
            }
        }
    }

    /// One write of a channel may store less than it was given; this goes on until all is stored.
    private static final class ChannelStream extends OutputStream {
        private final FileChannel channel;

        ChannelStream(FileChannel channel) { this.channel = channel; }

        @Override
        public void write(int b) throws IOException { write(new byte[] {(byte) b}, 0, 1); }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                if (channel.write(buffer) <= 0) {
                    throw new IOException("the disk takes no more");
                }
            }
        }
    }
}
