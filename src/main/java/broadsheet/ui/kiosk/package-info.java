/// The reading screen: the loop, one visitor's view, the question whether anybody still reads, the keys and gestures let through.
///
/// May use: the views, arrival, kiosk, library, bundle, search, speech, prefs. Never a second window, a dialog, a chooser, the clipboard or
/// the printer: a test forbids them. Start with [KioskScreen], then [VisitorView], [AttractLoop] and [Newsstand].
@NullMarked
package broadsheet.ui.kiosk;

import org.jspecify.annotations.NullMarked;
