package broadsheet.proof.journal;

import broadsheet.proof.journal.SaveState.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;

/// Tells from an exception why something could not be saved. Java has no exception of its own for a full disk: the system's words decide.
final class Reasons {
    private static final List<String> FULL = List.of("no space left", "disk quota exceeded", "not enough space", "takes no more", "磁盘空间不足",
            "stored whole");
    private static final List<String> NOT_ALLOWED = List.of("read-only file system", "permission denied", "access is denied", "拒绝访问");

    private Reasons() { }

    static Reason of(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return Reason.GONE;
        }
        if (e instanceof AccessDeniedException) {
            return Reason.NOT_ALLOWED;
        }
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(words::contains)) {
            return Reason.DISK_FULL;
        }
        return NOT_ALLOWED.stream().anyMatch(words::contains) ? Reason.NOT_ALLOWED : Reason.OTHER;
    }
}
