/// The composition root: the command line, the wiring of the window, what happens without a display and on an uncaught error.
///
/// May use: everything. The only package that writes to standard output. Start with [Main], then `Commands`.
@NullMarked
package broadsheet.app;

import org.jspecify.annotations.NullMarked;
