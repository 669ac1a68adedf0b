/// The shipped checks, gathered. Each check is a small class in a room by subject: `mark` punctuation, `word` repeats and
/// characters, `number` numbers and dates, `issue` what must agree over the edition, `wording` the newsroom's lists.
///
/// May use: `proof`, `edition`, `storage`, `typeset.text`. Start with [Checks].
@NullMarked
package broadsheet.proof.check;

import org.jspecify.annotations.NullMarked;
