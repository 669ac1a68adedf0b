package broadsheet.app;

import broadsheet.prefs.PreferencesFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The file that keeps what the user is spared: the stack trace of every error of the program itself, and warnings.
///
/// Safe to call from any thread; never throws. Over one megabyte it is begun anew, the old one kept as `.old`.
///
/// @param file the log, made when first needed
record ErrorLog(Path file) {
    private static final long LIMIT = 1 << 20;

    /// The log of this user, beside the settings.
    static ErrorLog ofThisUser() { return new ErrorLog(PreferencesFolder.ofThisUser().resolve("error.log")); }

    /// What the user is told to name: eight hexadecimal digits made from the error's type and place, the same for the same error.
    static String id(Throwable error) {
        CRC32 sum = new CRC32();
        sum.update(error.getClass().getName().getBytes(StandardCharsets.UTF_8));
        for (StackTraceElement frame : error.getStackTrace()) {
            sum.update(frame.toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /// Writes an error down.
    ///
    /// @param where the thread or command it came from
    /// @return the log, or nothing where it cannot be written
    Optional<Path> write(String where, Throwable error) { return note(id(error) + " " + where, "Java " + Runtime.version(), error); }

    /// Writes a warning down, with the error that caused it if there is one.
    synchronized Optional<Path> note(String what, String words, @Nullable Throwable error) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.printf("%s %s %s%n", Instant.now().truncatedTo(ChronoUnit.SECONDS), what, words);
        if (error != null) {
            error.printStackTrace(lines);
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && Files.size(file) > LIMIT) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.of(file);
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }
}
