package broadsheet.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Replaces a file of the user's data so that after a crash the old or the new content is there, whole: written beside it in a
/// loop, forced, read back and compared, renamed, the folder forced.
final class SafeFile {
    private SafeFile() { }

    /// @throws IOException if any step fails; the old file is then untouched
    static void replace(Path target, byte[] content) throws IOException {
        Path folder = Files.createDirectories(target.toAbsolutePath().resolveSibling(""));
        Path temporary = Files.createTempFile(folder, ".", ".part");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            if (!Arrays.equals(content, Files.readAllBytes(temporary))) {
                throw new IOException(target + " could not be stored whole");
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (!System.getProperty("os.name", "").startsWith("Windows")) {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
