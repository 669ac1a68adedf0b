/// 朗读: an article as a script of sentences, and the system's own speech to say them, one after the other.
///
/// May use: `broadsheet.edition` and the JDK. Start with [ReadingScript] and [Reader]; [Voices] finds what can speak here.
/// Programs are started with argument lists, never through a shell; what is to be said goes to their standard input.
@NullMarked
package broadsheet.speech;

import org.jspecify.annotations.NullMarked;
