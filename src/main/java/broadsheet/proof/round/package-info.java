/// Where the rounds 一校 二校 三校 核红 终审 stand, and what keeps the next signature back.
///
/// May use: `edition`, `proof.mark`. Start with [RoundProgress].
@NullMarked
package broadsheet.proof.round;

import org.jspecify.annotations.NullMarked;
