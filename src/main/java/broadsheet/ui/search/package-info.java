/// The search panel: results while typing, grouped as printed, painted on page and article; the same over the whole shelf.
///
/// May use: search, library, prefs, ui.desk and the views. Start with [SearchFeature], then [SearchSession].
@NullMarked
package broadsheet.ui.search;

import org.jspecify.annotations.NullMarked;
