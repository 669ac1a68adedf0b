/// What a proofreader writes down: marks with the trade's signs, replies, decisions on findings, silences and sign-offs, each an immutable
/// [Entry] that knows where it belongs by an [Anchor] able to survive a corrected edition.
///
/// May use: `edition`. Start with [Entry], then [Mark] and [Anchor].
@NullMarked
package broadsheet.proof.mark;

import org.jspecify.annotations.NullMarked;
