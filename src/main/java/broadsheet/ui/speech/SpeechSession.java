package broadsheet.ui.speech;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Location;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.prefs.ReadAloud;
import broadsheet.speech.Lexicon;
import broadsheet.speech.Reader;
import broadsheet.speech.ReadingScript;
import broadsheet.speech.Utterance;
import broadsheet.speech.Voice;
import broadsheet.task.FxThread;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.desk.Desk;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Reading an edition aloud with one voice: article after article, the sentence painted and kept in sight. FX thread.
///
/// It follows the reader: whoever opens another article while it speaks hears that one.
final class SpeechSession {
    private static final int ORDER = 20;

    private final Desk desk;
    private final Voice voice;
    private final ReadOnlyObjectWrapper<Reader.State> state = new ReadOnlyObjectWrapper<>(Reader.State.IDLE);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private Optional<Reading> reading = Optional.empty();

    /// One article being read; what an older one reports is out of date.
    private record Reading(Edition edition, Article article, ReadingScript script, Reader reader) { }

    SpeechSession(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
        desk.reader().articleProperty().addListener(o -> follow());
        desk.reader().bundleProperty().addListener(o -> end());
    }

    /// What the voice is doing.
    ReadOnlyObjectProperty<Reader.State> stateProperty() { return state.getReadOnlyProperty(); }

    /// The sentence being said or waited at, "" for none.
    ReadOnlyStringProperty sentenceProperty() { return sentence.getReadOnlyProperty(); }

    /// Begins with the article on show, or the first one of the page.
    void begin() {
        desk.reader().edition().ifPresent(edition -> read(edition, desk.reader().current().orElseGet(() -> onPage(edition)), script -> 0, true));
    }

    private Article onPage(Edition edition) {
        int page = desk.reader().pageProperty().get();
        return edition.pages().stream().filter(p -> p.number() == page).flatMap(p -> p.frames().stream())
                .flatMap(f -> edition.article(f.article()).stream()).findFirst().orElseGet(() -> edition.articles().getFirst());
    }

    /// Falls silent, goes on, or begins again.
    void toggle() {
        switch (state.get()) {
            case SPEAKING -> reading.ifPresent(r -> r.reader().pause());
            case PAUSED -> reading.ifPresent(r -> r.reader().resume());
            case IDLE, FINISHED, FAILED -> begin();
        }
    }

    void nextSentence() { reading.ifPresent(r -> r.reader().nextSentence()); }

    void previousSentence() { reading.ifPresent(r -> r.reader().previousSentence()); }

    void nextParagraph() { reading.ifPresent(r -> r.reader().nextParagraph()); }

    void previousParagraph() { reading.ifPresent(r -> r.reader().previousParagraph()); }

    /// Changes speed or what is passed over; the sentence stays where it is, or is the next one that is still read.
    void change(UnaryOperator<ReadAloud> change) {
        ReadAloud before = desk.memory().get().readAloud();
        ReadAloud after = change.apply(before);
        desk.memory().change(p -> p.withReadAloud(after));
        if (before.withRate(after.rate()).equals(after)) {
            reading.ifPresent(r -> r.reader().rate(after.rate()));
        } else {
            reading.ifPresent(r -> r.reader().current().map(Span::from).ifPresent(here ->
                    read(r.edition(), r.article(), script -> from(r.article(), script, here), state.get() == Reader.State.SPEAKING)));
        }
    }

    /// The sentence at a place; where it is no longer read, the next one in the article.
    private static int from(Article article, ReadingScript script, Location here) {
        List<Place> order = article.places();
        int at = order.indexOf(here.place());
        for (int i = 0; i < script.size(); i++) {
            Span span = script.utterances().get(i).span();
            int place = order.indexOf(span.place());
            if (place > at || place == at && span.end() > here.offset()) {
                return i;
            }
        }
        return Math.max(0, script.size() - 1);
    }

    private interface Start {
        int in(ReadingScript script);
    }

    private void read(Edition edition, Article article, Start start, boolean speaking) {
        reading.ifPresent(r -> r.reader().stop());
        ReadingScript script = ReadingScript.of(article, kinds());
        // The reader reports to the reading it belongs to, which exists only once the reader does.
        Reading[] own = new Reading[1];
        Reader reader = new Reader(voice, script, new Lexicon(edition.lexicon()), (now, span) -> FxThread.run(() -> changed(own[0], now, span)));
        own[0] = new Reading(edition, article, script, reader);
        reading = Optional.of(own[0]);
        reader.rate(desk.memory().get().readAloud().rate());
        reader.play(start.in(script));
        if (!speaking) {
            reader.pause();
        }
    }

    private Set<Utterance.Kind> kinds() {
        ReadAloud settings = desk.memory().get().readAloud();
        Set<Utterance.Kind> kinds = EnumSet.allOf(Utterance.Kind.class);
        if (!settings.captions()) {
            kinds.remove(Utterance.Kind.CAPTION);
        }
        if (!settings.bylines()) {
            kinds.remove(Utterance.Kind.BYLINE);
        }
        return kinds;
    }

    private void changed(Reading from, Reader.State now, Optional<Span> span) {
        if (reading.filter(r -> r == from).isEmpty()) {
            return;
        }
        state.set(now);
        if (now == Reader.State.FAILED) {
            System.getLogger(SpeechSession.class.getName()).log(System.Logger.Level.WARNING, voice.name() + ": " + from.reader().failure());
            desk.notice(desk.texts().say("speech.failed", voice.name()));
        }
        sentence.set(span.map(s -> s.text(from.edition())).orElse(""));
        desk.paint(new Overlay("spoken", ORDER, Overlay.Style.SPOKEN, span.stream().toList()));
        span.ifPresent(s -> desk.reader().show(s.from()));
        if (now == Reader.State.FINISHED) {
            next(from);
        }
    }

    /// On to the next article; after the last one it rests.
    private void next(Reading done) {
        List<Article> all = done.edition().articles();
        int at = done.edition().position(done.article().id()) + 1;
        if (at < all.size()) {
            read(done.edition(), all.get(at), script -> 0, true);
        }
    }

    /// The reader went to another article by hand.
    private void follow() {
        if (state.get() != Reader.State.SPEAKING && state.get() != Reader.State.PAUSED) {
            return;
        }
        boolean speaking = state.get() == Reader.State.SPEAKING;
        desk.reader().current().filter(a -> reading.filter(r -> !r.article().id().equals(a.id())).isPresent())
                .ifPresent(a -> desk.reader().edition().ifPresent(e -> read(e, a, script -> 0, speaking)));
    }

    /// Falls silent and takes the mark away.
    void end() {
        reading.ifPresent(r -> r.reader().stop());
        reading = Optional.empty();
        state.set(Reader.State.IDLE);
        sentence.set("");
        desk.paint(new Overlay("spoken", ORDER, Overlay.Style.SPOKEN, List.of()));
    }

    /// Falls silent for good and lets go of the voice.
    void close() {
        end();
        voice.close();
    }
}
