/// Controls the views are made of: the window onto a stack of sheets and the large picture.
///
/// May use: edition, typeset.*, render, task. Start with [SheetPane].
@NullMarked
package broadsheet.ui.control;

import org.jspecify.annotations.NullMarked;
