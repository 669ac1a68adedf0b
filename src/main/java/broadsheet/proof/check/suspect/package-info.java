/// Characters that are probably wrong, guessed from how words follow each other (疑似): a class of its own, run only where it is asked for.
///
/// May use: `edition`, `proof`, `proof.lexicon`, `proof.check.issue`. Start with [WrongWords].
@NullMarked
package broadsheet.proof.check.suspect;

import org.jspecify.annotations.NullMarked;
