/// Generic controls: the program's words and icons, the window onto a stack of sheets, the large picture.
///
/// May use: edition, typeset.*, render, task. Start with [SheetPane], [Texts] and [Icon].
@NullMarked
package broadsheet.ui.control;

import org.jspecify.annotations.NullMarked;
