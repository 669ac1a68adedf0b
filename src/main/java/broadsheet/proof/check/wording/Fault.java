package broadsheet.proof.check.wording;

/// A line of a list that cannot be used; the other lines still are.
///
/// @param file   the file's name
/// @param line   from 1; 0 for the file as a whole
/// @param reason why
/// @param words  the line, or what the system said of the file
public record Fault(String file, int line, Reason reason, String words) {
    /// Why a line cannot be used. The words are under `proof.list.<code>` in the message files.
    public enum Reason {
        /// The file is no UTF-8 from this line on.
        ENCODING("encoding"),
        /// The file cannot be read.
        UNREADABLE("unreadable"),
        /// Nothing stands before the arrow.
        EMPTY("empty"),
        /// More than one arrow.
        ARROWS("arrows"),
        /// What is wrong and what is right are the same.
        SAME("same"),
        /// An earlier line has these words already.
        TWICE("twice"),
        /// This list needs an arrow and what is right after it.
        NO_ARROW("no-arrow"),
        /// A single character would be found everywhere.
        TOO_SHORT("too-short");

        private final String code;

        Reason(String code) { this.code = code; }

        /// The name in the message files.
        public String code() { return code; }
    }
}
