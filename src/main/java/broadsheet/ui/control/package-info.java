/// Generic controls: the program's words, icons and buttons that know nothing of newspapers.
///
/// May use: javafx, ControlsFX. Start with [Texts] and [Icon].
@NullMarked
package broadsheet.ui.control;

import org.jspecify.annotations.NullMarked;
