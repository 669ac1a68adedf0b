package broadsheet.search;

import java.io.IOException;

/// Another window or process is writing this store; searching it works all the same.
public final class StoreBusyException extends IOException {
    private static final long serialVersionUID = 1;

    StoreBusyException(String message) { super(message); }
}
