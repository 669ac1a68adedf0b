/// What the window offers its features: the reader's state and the places to plug into (actions, side panels, overlays, banners).
///
/// May use: edition, bundle, ui.control, javafx. Features see this package, never `ui.shell`. Start with [Desk] and [Reader].
@NullMarked
package broadsheet.ui.desk;

import org.jspecify.annotations.NullMarked;
