/// Checks of punctuation: pairs, half-width and doubled marks, the rules of GB/T 15834-2011 that can be decided by the text alone.
///
/// May use: `proof`, `edition`, `typeset.text`. Start with [Pairs].
@NullMarked
package broadsheet.proof.check.mark;

import org.jspecify.annotations.NullMarked;
