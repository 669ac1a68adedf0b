package broadsheet.proof.check.wording;

/// One line of a list.
///
/// @param words   what the text says
/// @param instead what it should say, "" where the list gives nothing
/// @param note    the reason or the document it is from, "" where the list gives none
/// @param where   the file and line, e.g. `terms.txt:12`
public record Entry(String words, String instead, String note, String where) {
    /// The source a finding shows: the line, and what it says of itself.
    public String source() { return note.isEmpty() ? where : note + "（" + where + "）"; }
}
