package broadsheet.authoring;

import java.nio.file.Path;

/// A source that is neither Markdown nor JSON of a known form.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Path source;

    /// @param source the file or folder
    UnreadableException(Path source) {
        super(source.toString());
        this.source = source;
    }

    /// The file or folder.
    public Path source() { return source; }
}
