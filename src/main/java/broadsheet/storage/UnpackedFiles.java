package broadsheet.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/// Files of the program itself, unpacked into a folder of the user for whoever can only read files: written once, whole or not at all, and
/// found there at every later start.
///
/// Each content has a folder of its own, named by the checksums of its files; what another version of the program left behind goes when
/// no process uses it. A file's length is looked at whenever it is asked for, its checksum when it is written. Safe for any thread and for
/// several processes at once.
public final class UnpackedFiles implements Closeable {
    private static final String IN_USE = "in-use";
    private static final String UNPACKING = "unpacking";
    private static final HexFormat HEX = HexFormat.of();
    /// How long another process may take to write a file before this one writes it as well; whole files replace each other unharmed.
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LOOK = 10;
    private static final int TRIES = 5;

    private final Path folder;
    private final FileChannel inUse;

    /// A file as the program holds it.
    ///
    /// @param name     of the file, without a folder
    /// @param packed   where it is in the program
    /// @param size     in bytes
    /// @param checksum CRC32C of all bytes
    public record Source(String name, URL packed, long size, int checksum) { }

    private UnpackedFiles(Path folder, FileChannel inUse) {
        this.folder = folder;
        this.inUse = inUse;
    }

    /// Takes the folder of these files into use, making it where it is missing, and removes those of other contents that nobody uses.
    ///
    /// @param root what holds the folders of all contents, and nothing else
    /// @throws IOException if the folder cannot be made or taken into use
    public static UnpackedFiles open(Path root, List<Source> sources) throws IOException {
        Path folder = root.resolve(sources.stream().map(s -> HEX.toHexDigits(s.checksum())).collect(Collectors.joining()));
        for (int i = 0; i < TRIES; i++) {
            WholeFile.makeFolders(folder);
            Optional<FileChannel> channel = use(folder.resolve(IN_USE));
            if (channel.isPresent()) {
                removeOthers(root, folder);
                return new UnpackedFiles(folder, channel.get());
            }
        }
        throw new IOException(folder + " is being removed");
    }

    /// Holds a shared lock for as long as the process lives.
    /// @return empty if somebody is removing the folder
    private static Optional<FileChannel> use(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true);
            if (lock != null && Files.exists(file)) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException usedByThisProcessAlready) {
            return Optional.of(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /// The file, unpacked if it is not there or not as long as it should be.
    ///
    /// @throws IOException if it cannot be written, or the program's own file is damaged
    public Path file(Source source) throws IOException {
        Path file = folder.resolve(source.name());
        if (isWhole(file, source)) {
            return file;
        }
        synchronized (this) {
            Optional<Claim> claim = claim(file, source);
            try {
                if (!isWhole(file, source)) {
                    if (claim.isPresent()) {
                        removeUnfinished();
                    }
                    WholeFile.write(file, out -> unpack(source, out));
                }
            } finally {
                if (claim.isPresent()) {
                    claim.get().close();
                }
            }
        }
        return file;
    }

    /// Waits for another process that is writing until the file is there, or has been for too long.
    private Optional<Claim> claim(Path file, Source source) throws IOException {
        long since = System.nanoTime();
        while (true) {
            Optional<Claim> claim = Claim.on(folder.resolve(UNPACKING));
            if (claim.isPresent() || isWhole(file, source) || System.nanoTime() - since > PATIENCE.toNanos()) {
                return claim;
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    private static boolean isWhole(Path file, Source source) {
        try {
            return Files.size(file) == source.size();
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void unpack(Source source, OutputStream out) throws IOException {
        CheckedInputStream in = new CheckedInputStream(source.packed().openStream(), new CRC32C());
        try (InputStream all = in) {
            if (all.transferTo(out) != source.size() || (int) in.getChecksum().getValue() != source.checksum()) {
                throw new IOException("damaged in the program: " + source.name());
            }
        }
    }

    /// What killed processes left half written; called by the one that holds the claim.
    private void removeUnfinished() throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*" + WholeFile.TEMPORARY)) {
            for (Path file : unfinished) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Leaves alone what is used, what it does not know and what it may not delete: the next start tries again.
    private static void removeOthers(Path root, Path own) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (!folder.equals(own) && name.matches("([0-9a-f]{8})+") && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    remove(folder);
                }
            }
        } catch (IOException e) {
            System.getLogger(UnpackedFiles.class.getName()).log(System.Logger.Level.DEBUG, "files of another version stay", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        Path used = folder.resolve(IN_USE);
        Optional<Claim> claim = Claim.on(used);
        if (claim.isEmpty()) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.equals(used)) {
                    Files.delete(file);
                }
            }
        } finally {
            claim.get().closeAndDelete();
        }
        Files.delete(folder);
    }

    /// Gives the folder up: a process with other contents may remove it.
    @Override
    public void close() throws IOException { inUse.close(); }
}
