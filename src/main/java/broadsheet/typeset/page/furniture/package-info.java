/// What a newspaper page wears besides its stories: masthead, folio, credit line, jump lines, rules between stories, and the scale of type sizes.
///
/// May use: edition, typeset.layout, typeset.line, typeset.text, typeset.page.galley. Start with [MastheadSetting] and [PageScale].
@NullMarked
package broadsheet.typeset.page.furniture;

import org.jspecify.annotations.NullMarked;
