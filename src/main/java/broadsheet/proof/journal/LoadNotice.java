package broadsheet.proof.journal;

/// Something a reader of the journal must be told: what was found damaged, and that the rest is there.
///
/// @param kind what happened
/// @param file the file's name in the journal's folder
/// @param line the line, from 1; 0 where it is the whole file
public record LoadNotice(Kind kind, String file, int line) {
    /// What happened.
    public enum Kind {
        /// The last record was cut off when a program or the machine died; it had never been reported as saved.
        TORN_TAIL,
        /// A record in the middle does not match its checksum and was passed over; all others are there.
        DAMAGED_RECORD,
        /// A snapshot does not match its checksum; an older one and the journals were read instead.
        DAMAGED_SNAPSHOT,
        /// A file cannot be read at all.
        UNREADABLE_FILE,
        /// A file of a newer version of the program: the session is read-only.
        NEWER_FORMAT
    }
}
