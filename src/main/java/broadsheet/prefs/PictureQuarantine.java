package broadsheet.prefs;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/// Pictures under which the program died, by two checksums and the length of their file, one small file each in a folder of the user's.
///
/// While a picture is decoded there is `<hash>.<process>.decoding`. One left behind by a process that is no more puts its picture under
/// suspicion (`.suspect`): the power may have gone, or another picture decoded at the same time may have been the one. A second time puts
/// it away (`.refused`) for good; a decoding that ends clears the suspicion. Where the folder cannot be written every picture is admitted.
/// Any thread; several processes may use one folder.
public final class PictureQuarantine {
    private static final Logger LOG = System.getLogger(PictureQuarantine.class.getName());
    private static final String DECODING = ".decoding";
    private static final String SUSPECT = ".suspect";
    private static final String REFUSED = ".refused";

    private final Path folder;
    private final String process = Long.toString(ProcessHandle.current().pid());

    /// Looks at what dead processes left behind. Reads the disk.
    /// @param folder made when the first picture is decoded
    public PictureQuarantine(Path folder) {
        this.folder = folder;
        try {
            sweep();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the quarantine of pictures cannot be read", e);
        }
    }

    private void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.filter(f -> f.toString().endsWith(DECODING)).toList();
        }
        for (Path file : left) {
            String[] name = file.getFileName().toString().split("\\.");
            if (!alive(name[1])) {
                Path suspect = folder.resolve(name[0] + SUSPECT);
                Path next = Files.exists(suspect) ? folder.resolve(name[0] + REFUSED) : suspect;
                Files.move(file, next, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean alive(String process) {
        return process.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isPresent();
    }

    /// Begins the decoding of a file; whether it may be decoded.
    public boolean enter(byte[] file) {
        String key = key(file);
        if (Files.exists(folder.resolve(key + REFUSED))) {
            return false;
        }
        try {
            Files.createDirectories(folder);
            Files.write(marker(key), new byte[0]);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a picture is decoded unwatched", e);
        }
        return true;
    }

    /// Ends it: the process lives.
    public void leave(byte[] file) {
        String key = key(file);
        try {
            Files.deleteIfExists(marker(key));
            Files.deleteIfExists(folder.resolve(key + SUSPECT));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a picture stays marked as being decoded", e);
        }
    }

    private Path marker(String key) { return folder.resolve(key + "." + process + DECODING); }

    /// Two checksums and the length tell pictures apart well enough, and need no warming up while the first page waits for them.
    private static String key(byte[] file) {
        CRC32 crc = new CRC32();
        crc.update(file);
        Adler32 adler = new Adler32();
        adler.update(file);
        return "%08x%08x-%d".formatted(crc.getValue(), adler.getValue(), file.length);
    }
}
