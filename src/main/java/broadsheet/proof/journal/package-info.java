/// The proof journal: what proofreaders wrote about an edition, kept so that nothing acknowledged is ever lost.
///
/// May use: `edition`, `storage`, `proof.mark`. Start with [ProofSession].
@NullMarked
package broadsheet.proof.journal;

import org.jspecify.annotations.NullMarked;
