package broadsheet.ui.proof;

import broadsheet.proof.Finding;
import broadsheet.proof.mark.Decision;
import java.util.Optional;

/// A finding with its number in the edition, the one in the list and in the margin of the page.
///
/// @param number   from 1, in printed order, also of what a filter hides
/// @param finding  what a rule complains of
/// @param decision what was decided about it
record Numbered(int number, Finding finding, Optional<Decision> decision) {
    /// Whether nobody has settled it: undecided, or asked about and not yet answered.
    boolean isOpen() { return decision.filter(Decision::settles).isEmpty(); }
}
