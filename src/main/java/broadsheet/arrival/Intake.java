package broadsheet.arrival;

import broadsheet.bundle.BundleLimits;
import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;

/// Copies one found edition into the store: hashed while it is read, forced to disk, read back and compared. The source
/// is opened for reading only, and only once: what is verified and shown is the copy.
final class Intake {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_FILES = 20_001;
    private static final int DEPTH = 17;

    private final Path source;
    private final Path target;
    private final Stamp stamp;

    private Intake(Path source, Path target, Stamp stamp) {
        this.source = source;
        this.target = target;
        this.stamp = stamp;
    }

    /// @param target where the copy is made; nothing is there; the caller deletes what is left of a failure
    /// @param stamp  the source's as it settled
    /// @throws Refused if it is gone, changed, unreadable, or the store takes no more
    static void copy(Path source, Path target, Stamp stamp) throws Refused {
        new Intake(source, target, stamp).copy();
    }

    private void copy() throws Refused {
        boolean folder = Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS);
        room();
        weigh(folder);
        if (folder) {
            tree();
        } else if (Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
            file(source, target);
        } else {
            // Opening a pipe would wait for its other end for ever, and no edition would arrive any more.
            throw Files.exists(source, LinkOption.NOFOLLOW_LINKS) ? new Refused(Rejection.DAMAGED, "BS-205") : new Refused(Rejection.REMOVED, "");
        }
        try {
            if (!Stamp.of(source).equals(stamp)) {
                throw new Refused(Rejection.CHANGED, "");
            }
            WholeFile.forceFolder(target.resolveSibling(""));
        } catch (IOException e) {
            throw failedReading(e);
        }
    }

    /// What is beyond the limits of a bundle is not copied first and refused then.
    private void weigh(boolean folder) throws Refused {
        if (stamp.bytes() > (folder ? BundleLimits.STANDARD.total() : BundleLimits.STANDARD.archive())) {
            throw new Refused(Rejection.DAMAGED, (folder ? "BS-111 " : "BS-108 ") + stamp.bytes() + " bytes");
        }
    }

    private void room() throws Refused {
        try {
            long free = Files.getFileStore(target.resolveSibling("")).getUsableSpace();
            if (free < stamp.bytes() + stamp.bytes() / 8) {
                throw new Refused(Rejection.NOT_STORED, stamp.bytes() + " bytes needed, " + free + " free");
            }
        } catch (IOException e) {
            throw new Refused(Rejection.NOT_STORED, String.valueOf(e.getMessage()));
        }
    }

    private void tree() throws Refused {
        List<Path> parts;
        try (Stream<Path> walked = Files.walk(source, DEPTH)) {
            parts = walked.limit(MOST_FILES).toList();
        } catch (IOException e) {
            throw failedReading(e);
        } catch (java.io.UncheckedIOException e) {
            throw failedReading(new IOException(e.getMessage(), e));
        }
        for (Path part : parts) {
            Path own = target.resolve(source.relativize(part).toString());
            if (Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
                folder(own);
            } else if (Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
                file(part, own);
            } else {
                throw Files.exists(part, LinkOption.NOFOLLOW_LINKS)
                        ? new Refused(Rejection.DAMAGED, "BS-205 " + source.relativize(part)) : new Refused(Rejection.REMOVED, "");
            }
        }
        for (Path part : parts) {
            Path own = target.resolve(source.relativize(part).toString());
            if (Files.isDirectory(own)) {
                force(own);
            }
        }
    }

    private static void folder(Path own) throws Refused {
        try {
            Files.createDirectories(own);
        } catch (IOException e) {
            throw new Refused(Rejection.NOT_STORED, String.valueOf(e.getMessage()));
        }
    }

    private static void force(Path own) throws Refused {
        try {
            WholeFile.forceFolder(own);
        } catch (IOException e) {
            throw new Refused(Rejection.NOT_STORED, String.valueOf(e.getMessage()));
        }
    }

    private void file(Path from, Path to) throws Refused {
        byte[] read;
        try (InputStream in = open(from); FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            read = pour(in, out);
            out.force(true);
        } catch (IOException e) {
            throw new Refused(Rejection.NOT_STORED, String.valueOf(e.getMessage()));
        }
        if (!MessageDigest.isEqual(read, digest(to))) {
            throw new Refused(Rejection.NOT_STORED, "the copy differs from what was read");
        }
    }

    private InputStream open(Path from) throws Refused {
        try {
            return Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw failedReading(e);
        }
    }

    private byte[] pour(InputStream in, FileChannel out) throws Refused, IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long left = stamp.bytes();
        for (int count = next(in, buffer); count >= 0; count = next(in, buffer)) {
            left -= count;
            if (left < 0) {
                throw new Refused(Rejection.CHANGED, "it grows while it is read");
            }
            digest.update(buffer, 0, count);
            WholeFile.writeAll(out, ByteBuffer.wrap(buffer, 0, count));
        }
        return digest.digest();
    }

    private int next(InputStream in, byte[] buffer) throws Refused {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw failedReading(e);
        }
    }

    /// A stick that is gone says so in many ways; whether the source is still there tells them apart.
    private Refused failedReading(IOException e) {
        return new Refused(Files.exists(source, LinkOption.NOFOLLOW_LINKS) ? Rejection.UNREADABLE : Rejection.REMOVED, String.valueOf(e.getMessage()));
    }

    private static byte[] digest(Path copy) throws Refused {
        try (InputStream in = Files.newInputStream(copy)) {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return digest.digest();
        } catch (IOException e) {
            throw new Refused(Rejection.NOT_STORED, String.valueOf(e.getMessage()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
