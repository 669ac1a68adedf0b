/// Page make-up: frames, threads, columns, balancing, automatic make-up; from an edition to pages in points.
///
/// May use: edition, typeset.*. Start with `Typesetter`.
@NullMarked
package broadsheet.typeset.page;

import org.jspecify.annotations.NullMarked;
