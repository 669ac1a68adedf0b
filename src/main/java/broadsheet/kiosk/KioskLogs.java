package broadsheet.kiosk;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.SimpleFormatter;

/// Where the screen's log goes: five files of at most two megabytes each, the oldest overwritten, so that months of running never
/// fill the disk.
public final class KioskLogs {
    /// Bytes of one file.
    public static final int SIZE = 2_000_000;
    /// How many files.
    public static final int FILES = 5;

    private KioskLogs() { }

    /// A handler for the root logger; closed by the caller.
    /// @throws IOException if the folder cannot be written
    public static FileHandler open(Path folder) throws IOException {
        WholeFile.makeFolders(folder);
        // In a pattern % begins a directive, also in the folder's own name.
        String place = folder.toAbsolutePath().toString().replace("%", "%%");
        FileHandler handler = new FileHandler(place + "/kiosk-%g.log", SIZE, FILES, true);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new SimpleFormatter());
        return handler;
    }
}
