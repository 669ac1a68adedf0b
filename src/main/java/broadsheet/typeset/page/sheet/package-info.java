/// The article view: one story on sheets as wide as the window, in columns of 16 to 24 characters.
///
/// May use: edition, typeset.layout, typeset.line, typeset.text, typeset.page.galley. Start with [SheetMakeUp].
@NullMarked
package broadsheet.typeset.page.sheet;

import org.jspecify.annotations.NullMarked;
