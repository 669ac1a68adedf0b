/// The composition root: the command line, the wiring of everything by hand, the last catch of errors.
///
/// May use: everything. Start with `Main`.
@NullMarked
package broadsheet.app;

import org.jspecify.annotations.NullMarked;
