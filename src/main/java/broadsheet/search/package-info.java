/// Search: a query, the folded text of one edition or of a whole shelf, and the hits as spans of the original text.
///
/// May use: `broadsheet.edition`, `broadsheet.storage` and the JDK. Start with [EditionSearch] for one edition and [TextStore] for the shelf;
/// both share [Query], [Folding] and [SearchResult].
@NullMarked
package broadsheet.search;

import org.jspecify.annotations.NullMarked;
