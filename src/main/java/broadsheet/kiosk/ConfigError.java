package broadsheet.kiosk;

import java.util.List;

/// One thing wrong with a configuration file. Without words: those are for who shows it, by [Kind].
///
/// @param line      from 1; 0 where the whole file is meant
/// @param key       the key concerned, "" for none
/// @param kind      what is wrong
/// @param arguments what the message inserts: the value found, then what is allowed
public record ConfigError(int line, String key, Kind kind, List<String> arguments) {
    /// What can be wrong with a configuration. The codes are stable.
    public enum Kind {
        /// The file cannot be read.
        UNREADABLE("BK-101"),
        /// It is not UTF-8.
        ENCODING("BK-102"),
        /// A line that is neither empty, a comment, nor `key = value`.
        SYNTAX("BK-103"),
        /// A key there is not; the second argument is the one most like it.
        UNKNOWN_KEY("BK-104"),
        /// A key given twice; the argument is the line of the first.
        DOUBLED("BK-105"),
        /// A key that must be there is missing.
        MISSING("BK-106"),
        /// A value that is not allowed.
        VALUE("BK-107"),
        /// A key file that holds no Ed25519 public key.
        KEY("BK-108"),
        /// Signatures are to be checked and no key is given.
        NO_KEY("BK-109");

        private final String code;

        Kind(String code) { this.code = code; }

        /// The stable code, e.g. `BK-107`.
        public String code() { return code; }
    }

    /// Copies the list.
    public ConfigError { arguments = List.copyOf(arguments); }

    /// `BK-107 line 12 idle [soon, 10s … 1h]`, for logs.
    @Override
    public String toString() { return kind.code() + " line " + line + (key.isEmpty() ? "" : " " + key) + " " + arguments; }
}
