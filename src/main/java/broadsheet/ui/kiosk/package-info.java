/// What a visitor at the reading screen can and cannot do: the keys and gestures let through, how long a visit lasts, the operator's knock.
///
/// May use: the views, arrival, kiosk, library, bundle, search, speech, prefs. Never a second window, a dialog, a chooser, the clipboard or
/// the printer: a test forbids them. Start with [InputGate], then [Visit] and [CornerKnock].
@NullMarked
package broadsheet.ui.kiosk;

import org.jspecify.annotations.NullMarked;
