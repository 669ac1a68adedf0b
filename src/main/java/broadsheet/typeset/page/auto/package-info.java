/// Automatic make-up: stories by weight and length into pages of basic columns, where a bundle brings no make-up or the type has another size.
///
/// May use: edition, typeset.layout, typeset.line, typeset.text, typeset.page.galley, typeset.page.furniture, typeset.page.check. Start with [AutoMakeUp].
@NullMarked
package broadsheet.typeset.page.auto;

import org.jspecify.annotations.NullMarked;
