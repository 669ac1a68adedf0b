package broadsheet.ui.proof;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Location;
import broadsheet.edition.Span;
import broadsheet.speech.Lexicon;
import broadsheet.speech.Reader;
import broadsheet.speech.ReadingScript;
import broadsheet.speech.Utterance;
import broadsheet.speech.Voice;
import broadsheet.speech.Voices;
import broadsheet.task.Background;
import broadsheet.task.FxThread;
import broadsheet.ui.control.Texts;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 读校: the voice reads, the eye follows, article by article; the voice is looked for when it is first wanted. FX thread.
final class GalleyVoice {
    private final Background background;
    private final Texts texts;
    private final Supplier<Voices.Search> voices;
    private final double rate;
    private final Consumer<String> missing;
    private final Runnable finished;
    private final ReadOnlyObjectWrapper<Optional<Span>> sentence = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Voice> voice = Optional.empty();
    private Optional<Reader> reader = Optional.empty();

    /// @param rate    a multiple of the voice's own speed
    /// @param missing  told in words why nothing is heard
    /// @param finished called at the article's end
    GalleyVoice(Background background, Texts texts, Supplier<Voices.Search> voices, double rate, Consumer<String> missing, Runnable finished) {
        this.background = background;
        this.texts = texts;
        this.voices = voices;
        this.rate = rate;
        this.missing = missing;
        this.finished = finished;
    }

    /// The sentence being read or waited at.
    ReadOnlyObjectProperty<Optional<Span>> sentenceProperty() { return sentence.getReadOnlyProperty(); }

    /// Begins at a place, falls silent, or goes on.
    void toggle(Edition edition, Article article, Location from) {
        Optional<Reader> now = reader.filter(r -> r.state() == Reader.State.SPEAKING || r.state() == Reader.State.PAUSED);
        if (now.isPresent()) {
            now.filter(r -> r.state() == Reader.State.SPEAKING).ifPresentOrElse(Reader::pause, now.get()::resume);
        } else if (voice.isPresent()) {
            read(voice.get(), edition, article, from);
        } else {
            background.start(texts.say("speech.looking"), progress -> voices.get(), search -> {
                switch (search) {
                    case Voices.Found found -> {
                        voice = Optional.of(found.voice());
                        read(found.voice(), edition, article, from);
                    }
                    case Voices.None none -> missing.accept(texts.say(none.reason().messageKey()));
                }
            }, failure -> {
                System.getLogger(GalleyVoice.class.getName()).log(System.Logger.Level.ERROR, "looking for a voice", failure);
                missing.accept(texts.say("desk.galley.silent", texts.say("desk.galley.voice")));
            });
        }
    }

    private void read(Voice with, Edition edition, Article article, Location from) {
        stop();
        ReadingScript script = ReadingScript.of(article, EnumSet.allOf(Utterance.Kind.class));
        if (script.size() == 0) {
            return;
        }
        // The reader reports to itself, which exists only once it is made.
        Reader[] own = new Reader[1];
        Reader made = new Reader(with, script, new Lexicon(edition.lexicon()), (now, span) -> FxThread.run(() -> {
            if (reader.filter(r -> r == own[0]).isPresent()) {
                changed(with, own[0], now, span);
            }
        }));
        own[0] = made;
        reader = Optional.of(made);
        made.rate(rate);
        made.play(Math.max(0, script.at(from)));
    }

    private void changed(Voice with, Reader from, Reader.State now, Optional<Span> span) {
        sentence.set(span);
        if (now == Reader.State.FAILED) {
            System.getLogger(GalleyVoice.class.getName()).log(System.Logger.Level.WARNING, with.name() + ": " + from.failure());
            missing.accept(texts.say("desk.galley.silent", with.name()));
        } else if (now == Reader.State.FINISHED) {
            finished.run();
        }
    }

    /// Waits at the sentence.
    void pause() { reader.ifPresent(Reader::pause); }

    /// To the next sentence or the one before.
    void skip(int step) {
        reader.ifPresent(r -> {
            if (step > 0) {
                r.nextSentence();
            } else {
                r.previousSentence();
            }
        });
    }

    /// Falls silent.
    void stop() {
        Optional<Reader> old = reader;
        reader = Optional.empty();
        old.ifPresent(Reader::stop);
        sentence.set(Optional.empty());
    }

    /// Falls silent and lets go of the voice; it is looked for again when it is wanted again.
    void close() {
        stop();
        voice.ifPresent(Voice::close);
        voice = Optional.empty();
    }
}
