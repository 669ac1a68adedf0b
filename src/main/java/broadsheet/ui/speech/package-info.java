/// 朗读: the bar below the article that reads it aloud, with the sentence marked and followed.
///
/// May use: speech, prefs, ui.desk and the views. Start with [SpeechFeature], then [SpeechSession].
@NullMarked
package broadsheet.ui.speech;

import org.jspecify.annotations.NullMarked;
