/// Two versions of an edition compared: what was changed, moved, added and taken out, and whether every mark was carried out.
///
/// May use: `edition`, `proof.mark`. Start with [Comparison].
@NullMarked
package broadsheet.proof.compare;

import org.jspecify.annotations.NullMarked;
