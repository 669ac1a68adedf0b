/// Checks of words and characters: what stands twice, and what is no standard character.
///
/// May use: `proof`, `edition`, `typeset.text`. Start with [RepeatedWord].
@NullMarked
package broadsheet.proof.check.word;

import org.jspecify.annotations.NullMarked;
