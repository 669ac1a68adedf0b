package broadsheet.search;

import java.io.IOException;

/// A segment whose bytes are not what was written, or were written by another version: it is dropped and its editions are
/// stored again.
final class DamagedSegmentException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedSegmentException(String message) { super(message); }
}
