package broadsheet.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/// A file of text records that only grows. Each record is one line — its length in bytes and the CRC32C of its bytes, eight
/// hexadecimal digits each, then the record in UTF-8 — so that a damaged line is recognized and the next one found again.
///
/// One writer, any number of readers, also in other processes. A log whose append failed is closed for good: after a failed `fsync`
/// the system may believe the lost bytes to be on the disk (LWN 752063), so the writer begins another file. Not thread-safe.
public final class RecordLog implements Closeable {
    private static final int HEAD = 18;
    private static final HexFormat HEX = HexFormat.of();

    private final Path file;
    private final FileChannel channel;
    private long length;
    private boolean failed;

    private RecordLog(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Makes a new, empty log; it is there for good when this returns.
    ///
    /// @param file its folder must exist, the file must not
    /// @throws IOException if it cannot be made
    public static RecordLog create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        try {
            channel.force(true);
            WholeFile.forceFolder(file.toAbsolutePath().resolveSibling(""));
            return new RecordLog(file, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Adds records; when this returns they are on the disk.
    ///
    /// @param records without line feeds
    /// @throws IOException if they could not all be stored, or the file is no longer where it was made; the log is then closed
    ///         and some of the records may be in it
    public void append(List<String> records) throws IOException {
        ByteBuffer lines = lines(records);
        int added = lines.remaining();
        try {
            WholeFile.writeAll(channel, lines);
            channel.force(true);
            if (Files.size(file) < length + added) {
                throw new IOException(file + " has been replaced by something shorter");
            }
            length += added;
        } catch (IOException e) {
            failed = true;
            try (channel) {
                channel.truncate(length);
            } catch (IOException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }

    /// The length in bytes of all that is on the disk.
    public long length() { return length; }

    /// Whether an append failed: the log takes no more.
    public boolean isFailed() { return failed; }

    @Override
    public void close() throws IOException { channel.close(); }

    private static ByteBuffer lines(List<String> records) {
        List<byte[]> lines = new ArrayList<>();
        for (String record : records) {
            if (record.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a record of two lines");
            }
            byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
            lines.add((HEX.toHexDigits(bytes.length) + ' ' + HEX.toHexDigits(crc(bytes, 0, bytes.length)) + ' ')
                    .getBytes(StandardCharsets.US_ASCII));
            lines.add(bytes);
            lines.add(new byte[] {'\n'});
        }
        ByteBuffer all = ByteBuffer.allocate(lines.stream().mapToInt(b -> b.length).sum());
        lines.forEach(all::put);
        return all.flip();
    }

    private static int crc(byte[] bytes, int from, int count) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, count);
        return (int) crc.getValue();
    }

    /// What a log holds.
    ///
    /// @param records the sound records, in order
    /// @param damaged the numbers, from 1, of the complete lines that do not match their checksum
    /// @param torn    whether the last line is incomplete
    /// @param end     the offset in bytes after the last complete line: where to read on
    /// @param size    the length in bytes of the file as it was read, an incomplete last line included
    public record Contents(List<String> records, List<Integer> damaged, boolean torn, long end, long size) {
        /// Copies the lists.
        public Contents {
            records = List.copyOf(records);
            damaged = List.copyOf(damaged);
        }
    }

    /// Reads a log, also one that is being written.
    ///
    /// @param from where to begin, in bytes: 0 or the end of an earlier reading
    /// @throws IOException if it cannot be read
    public static Contents read(Path file, long from) throws IOException {
        byte[] bytes = bytesFrom(file, from);
        List<String> records = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        int start = 0;
        int line = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                line++;
                if (isSound(bytes, start, i)) {
                    records.add(new String(bytes, start + HEAD, i - start - HEAD, StandardCharsets.UTF_8));
                } else {
                    damaged.add(line);
                }
                start = i + 1;
            }
        }
        return new Contents(records, damaged, start < bytes.length, from + start, from + bytes.length);
    }

    private static boolean isSound(byte[] bytes, int start, int end) {
        int count = end - start - HEAD;
        if (count < 0) {
            return false;
        }
        String head = new String(bytes, start, HEAD, StandardCharsets.ISO_8859_1);
        String expected = HEX.toHexDigits(count) + ' ' + HEX.toHexDigits(crc(bytes, start + HEAD, count)) + ' ';
        return head.equals(expected);
    }

    private static byte[] bytesFrom(Path file, long from) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(Math.max(0, channel.size() - from)));
            long at = from;
            while (bytes.hasRemaining()) {
                int read = channel.read(bytes, at);
                if (read < 0) {
                    break;
                }
                at += read;
            }
            byte[] result = new byte[bytes.position()];
            bytes.flip().get(result);
            return result;
        }
    }
}
