/// The immutable edition: what one issue of a newspaper says and shows, with no word about files, fonts or windows.
///
/// May use: nothing but the JDK. Start with [Edition], then [Article] and [Place].
@NullMarked
package broadsheet.edition;

import org.jspecify.annotations.NullMarked;
