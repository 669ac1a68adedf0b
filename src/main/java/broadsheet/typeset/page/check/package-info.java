/// Judges finished pages from their geometry alone: the faults of make-up, how full a page is, a report for the command line.
///
/// May use: edition, typeset.layout. Start with [PageCheck].
@NullMarked
package broadsheet.typeset.page.check;

import org.jspecify.annotations.NullMarked;
