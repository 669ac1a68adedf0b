/// The printed page as a bundle's `pages/<nn>.json` makes it up: frames on a grid, threads of text through them, facsimiles.
///
/// May use: edition, typeset.layout, typeset.line, typeset.text, typeset.page.galley, typeset.page.furniture. Start with [PrintedMakeUp].
@NullMarked
package broadsheet.typeset.page.printed;

import org.jspecify.annotations.NullMarked;
