/// The pieces a page is made of: body text, heads, tables and pictures set to a width, each in whole lines of the grid, and their breaking into columns.
///
/// May use: edition, typeset.text, typeset.line, typeset.layout. Start with [Slug], then [BodySetting] and [ColumnBreaker].
@NullMarked
package broadsheet.typeset.page.galley;

import org.jspecify.annotations.NullMarked;
