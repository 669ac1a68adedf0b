/// The result of typesetting, in points: pages, frames, lines, runs; and the way between a location in the text and a point on the page.
///
/// May use: edition, typeset.text (for [broadsheet.typeset.text.Face]). Start with [PageLayout].
@NullMarked
package broadsheet.typeset.layout;

import org.jspecify.annotations.NullMarked;
