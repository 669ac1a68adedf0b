/// Checks of numbers, units, dates and times in one text: GB/T 15835-2011, the calendar, sums.
///
/// May use: `proof`, `edition`. Start with [NumberPatterns].
@NullMarked
package broadsheet.proof.check.number;

import org.jspecify.annotations.NullMarked;
