/// 往期: the shelf of past editions by calendar and nameplate, with covers, what was read and what is saved.
///
/// May use: library, bundle, search, prefs, ui.desk and the views. Start with [ShelfFeature], then [ShelfModel].
@NullMarked
package broadsheet.ui.shelf;

import org.jspecify.annotations.NullMarked;
