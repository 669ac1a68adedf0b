/// Checks of what must agree within an article or over the edition: masthead, captions, names, figures, jump lines, contents.
///
/// May use: `proof`, `edition`, `proof.check.number` for the calendar. Start with [NearNames].
@NullMarked
package broadsheet.proof.check.issue;

import org.jspecify.annotations.NullMarked;
