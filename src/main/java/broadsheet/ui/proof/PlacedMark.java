package broadsheet.ui.proof;

import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Relocated;
import broadsheet.proof.mark.Reply;
import java.util.List;

/// A mark and where it stands in the edition that is open.
///
/// @param about   what a picture shows, by its caption, else its alternative text; "" for words
/// @param where   found again by its words and what stands around them, or an orphan
/// @param replies what was said under it, in order
record PlacedMark(Mark mark, String about, Relocated where, List<Reply> replies) {
    /// Copies the list.
    PlacedMark { replies = List.copyOf(replies); }
}
