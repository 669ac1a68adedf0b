package broadsheet.app;

import java.util.List;

/// A command that cannot be carried out for a reason the user can mend; ends it with [ExitCode#UNREADABLE].
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> inserts;

    /// @param key     the message
    /// @param inserts what the message inserts
    Refusal(String key, Object... inserts) {
        super(key);
        this.key = key;
        this.inserts = List.of(inserts);
    }

    /// The reason in the user's language.
    String text(Terminal terminal) { return terminal.text(key, inserts.toArray()); }
}
