package broadsheet.authoring;

import java.nio.file.Path;

/// A source that cannot be made into an edition.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    /// Why.
    public enum Reason {
        /// It is neither Markdown nor JSON of a known form.
        UNKNOWN,
        /// Its signs stand in one another more deeply than can be followed.
        DEEP,
        /// It is larger than a day's paper can be.
        LARGE
    }

    private final transient Path source;
    private final Reason reason;

    /// @param source the file or folder
    UnreadableException(Path source, Reason reason) {
        super(source + ": " + reason);
        this.source = source;
        this.reason = reason;
    }

    /// The file or folder.
    public Path source() { return source; }

    /// Why it cannot be read.
    public Reason reason() { return reason; }
}
