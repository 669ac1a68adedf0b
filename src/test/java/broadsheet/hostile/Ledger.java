package broadsheet.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps what a hostile test counted, one line a test, for [HostileReport].
public final class Ledger {
    static final Path FOLDER = Path.of("target", "hostile");

    private Ledger() { }

    /// Writes the row of one test, replacing its row of an earlier run.
    ///
    /// @param test   its class; orders the table
    /// @param what   what was tried, as a reader would say it
    /// @param cases  how many times
    /// @param result what became of it
    public static void row(Class<?> test, String what, long cases, String result) {
        try {
            Files.createDirectories(FOLDER);
            String line = String.join("\t", what, String.format("%,d", cases), result, Scale.name());
            Files.writeString(FOLDER.resolve(test.getSimpleName() + "-" + Integer.toHexString(what.hashCode()) + ".tsv"), line + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the figures of " + test.getSimpleName() + " cannot be kept", e);
        }
    }
}
