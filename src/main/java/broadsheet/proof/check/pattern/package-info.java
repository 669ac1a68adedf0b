/// Checks that one expression decides: the rule, the expression and what could stand instead are the whole check.
///
/// May use: `proof`. Start with [PatternCheck].
@NullMarked
package broadsheet.proof.check.pattern;

import org.jspecify.annotations.NullMarked;
