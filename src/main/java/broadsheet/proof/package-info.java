/// The proof desk without its window. This room: what a check is and what it finds; [Proofreader] runs checks over an edition.
/// The checks themselves are in `proof.check.*`; marks, rounds, comparison, journal and report have rooms of their own.
///
/// May use: `edition`, `storage`, `typeset.text`, `typeset.layout`. Rules and measures: `src/site/markdown/proofreading.md`.
/// Start with [Proofreader] and [Finding].
@NullMarked
package broadsheet.proof;

import org.jspecify.annotations.NullMarked;
