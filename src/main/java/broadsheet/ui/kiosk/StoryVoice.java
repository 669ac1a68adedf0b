package broadsheet.ui.kiosk;

import broadsheet.edition.Edition;
import broadsheet.edition.Span;
import broadsheet.speech.Lexicon;
import broadsheet.speech.Reader;
import broadsheet.speech.ReadingScript;
import broadsheet.speech.Utterance;
import broadsheet.speech.Voice;
import broadsheet.task.FxThread;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads one visitor's story aloud. Who goes on to another story hears that one; at a story's end it falls silent, so that an empty hall is
/// not read to. One for each visitor, over a voice that all of them share. FX thread.
final class StoryVoice {
    /// Captions are for who sees the pictures.
    private static final Set<Utterance.Kind> READ = EnumSet.of(Utterance.Kind.HEADLINE, Utterance.Kind.BYLINE, Utterance.Kind.BODY);

    private final Voice voice;
    private final Edition edition;
    private final Consumer<Boolean> onSpeaking;
    private final Consumer<Optional<Span>> onSentence;
    private final Consumer<String> onFailed;
    private Optional<Reader> reader = Optional.empty();
    private boolean failed;

    /// @param onSpeaking told when it begins to speak and when it falls silent
    /// @param onSentence told the sentence being said; empty when it falls silent
    /// @param onFailed   told the words of a voice that does not work
    StoryVoice(Voice voice, Edition edition, Consumer<Boolean> onSpeaking, Consumer<Optional<Span>> onSentence, Consumer<String> onFailed) {
        this.voice = voice;
        this.edition = edition;
        this.onSpeaking = onSpeaking;
        this.onSentence = onSentence;
        this.onFailed = onFailed;
    }

    /// Whether a story is being read.
    boolean speaks() { return reader.isPresent(); }

    /// Whether the voice does not work: this visitor is not offered it again.
    boolean isFailed() { return failed; }

    /// Begins at a story's head, or falls silent.
    void toggle(String article) {
        if (speaks()) {
            stop();
        } else {
            begin(article);
        }
    }

    /// The visitor went to another story.
    void turnTo(String article) {
        if (speaks()) {
            stop();
            begin(article);
        }
    }

    private void begin(String article) {
        reader = edition.article(article).map(a -> {
            // The reader reports to the reading it belongs to, which exists only once the reader does.
            Reader[] own = new Reader[1];
            own[0] = new Reader(voice, ReadingScript.of(a, READ), new Lexicon(edition.lexicon()),
                    (state, at) -> FxThread.run(() -> changed(own[0], state, at)));
            return own[0];
        });
        reader.ifPresent(r -> {
            onSpeaking.accept(true);
            r.play(0);
        });
    }

    private void changed(Reader from, Reader.State state, Optional<Span> sentence) {
        if (reader.filter(r -> r == from).isEmpty()) {
            return;
        }
        switch (state) {
            case SPEAKING -> onSentence.accept(sentence);
            // Nobody pauses here: the system stopped the voice, and the visitor may begin again.
            case IDLE, PAUSED, FINISHED -> stop();
            case FAILED -> {
                failed = true;
                onFailed.accept(from.failure());
                stop();
            }
        }
    }

    /// Falls silent.
    void stop() {
        Optional<Reader> before = reader;
        reader = Optional.empty();
        before.ifPresent(r -> {
            r.stop();
            onSentence.accept(Optional.empty());
            onSpeaking.accept(false);
        });
    }
}
