/// What the reader has set and where reading stopped: one immutable record and the file it is kept in.
///
/// May use: Jackson. Start with [Preferences], then [PreferencesStore].
@NullMarked
package broadsheet.prefs;

import org.jspecify.annotations.NullMarked;
