package broadsheet.ui.control;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/// Why a file could not be read or written, in the program's words and with a stable id; the system's own words may be in any language
/// and name whole paths. What a system says is told by exception where there is one, else by the words Linux, Windows and macOS use.
public enum FileFault {
    /// No room is left, or the user's share is used up.
    DISK_FULL("BF-101"),
    /// This user may not.
    NO_PERMISSION("BF-102"),
    /// Nobody may: a write-protected stick or drive.
    READ_ONLY("BF-103"),
    /// File or folder went away, or the drive was pulled.
    VANISHED("BF-104"),
    /// Anything else.
    OTHER("BF-109");

    private static final List<String> FULL = List.of("no space left", "disk quota exceeded", "not enough space", "磁盘空间不足", "设备上没有空间");
    private static final List<String> PROTECTED = List.of("read-only file system", "write protected", "write-protected", "只读文件系统", "写保护");

    private final String id;

    FileFault(String id) { this.id = id; }

    /// The stable id.
    public String id() { return id; }

    /// What kind of failure this is; causes are looked at too.
    public static FileFault of(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause() == t ? null : t.getCause()) {
            FileFault fault = one(t);
            if (fault != OTHER) {
                return fault;
            }
        }
        return OTHER;
    }

    private static FileFault one(Throwable failure) {
        String said = (failure instanceof FileSystemException file ? file.getReason() + " " : "") + failure.getMessage();
        String words = said.toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(words::contains)) {
            return DISK_FULL;
        }
        if (failure instanceof ReadOnlyFileSystemException || PROTECTED.stream().anyMatch(words::contains)) {
            return READ_ONLY;
        }
        return switch (failure) {
            case AccessDeniedException _ -> NO_PERMISSION;
            case NoSuchFileException _ -> VANISHED;
            case NotDirectoryException _ -> VANISHED;
            case FileNotFoundException _ -> words.contains("permission denied") ? NO_PERMISSION : VANISHED;
            default -> words.contains("permission denied") || words.contains("operation not permitted") ? NO_PERMISSION : OTHER;
        };
    }

    /// One sentence with the id, in the language of the window.
    public String words(Texts texts) { return texts.say(key(), id); }

    /// The message of that sentence; its only insert is the id.
    public String key() { return "file.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
