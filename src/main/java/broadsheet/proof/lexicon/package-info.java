/// The words the checks know, read when first asked for from the tables in `assets/lexicon`.
///
/// May use: `typeset.text`. Start with [Vocabulary].
@NullMarked
package broadsheet.proof.lexicon;

import org.jspecify.annotations.NullMarked;
