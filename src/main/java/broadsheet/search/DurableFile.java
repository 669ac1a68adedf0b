package broadsheet.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Replaces a file so that after a crash at any moment either the old or the new content is there, whole: write a temporary
/// file in a loop, force it, read it back and compare, rename it over the target, force the folder.
final class DurableFile {
    /// What temporary files end with; those of a dead process are left-overs.
    static final String TEMPORARY = ".part";

    private DurableFile() { }

    /// @throws IOException if any step fails; the target is then untouched
    static void replace(Path target, ByteBuffer content) throws IOException {
        Path temporary = target.resolveSibling(target.getFileName() + TEMPORARY);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            ByteBuffer rest = content.duplicate();
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
            compare(temporary, channel, content);
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(target.toAbsolutePath().resolveSibling(""));
    }

    private static void compare(Path file, FileChannel channel, ByteBuffer content) throws IOException {
        ByteBuffer expected = content.duplicate();
        ByteBuffer chunk = ByteBuffer.allocate(1 << 16);
        channel.position(0);
        while (channel.read(chunk) >= 0) {
            chunk.flip();
            if (chunk.remaining() > expected.remaining() || !chunk.equals(expected.slice(expected.position(), chunk.remaining()))) {
                throw new IOException(file + " reads back differently from what was written");
            }
            expected.position(expected.position() + chunk.remaining());
            chunk.clear();
        }
        if (expected.hasRemaining()) {
            throw new IOException(file + " is " + expected.remaining() + " bytes short: the disk may be full");
        }
    }

    /// Makes a rename last. Windows has no such call: there the file system's own journal keeps the order.
    static void forceFolder(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
