package broadsheet.speech;

import broadsheet.edition.Span;
import java.util.Optional;

/// Reads a script aloud: sentence after sentence, with pause, skipping and speed. Thread-safe; calls return at once.
///
/// States: IDLE → SPEAKING ⇄ PAUSED; at the end of the script FINISHED; if the voice fails FAILED. Skipping while paused moves
/// without speaking. Resuming says the current sentence again from its beginning, for no system voice can go on inside one.
public final class Reader {
    /// What the reader is doing.
    public enum State {
        /// Nothing was read yet, or it was stopped.
        IDLE,
        /// A sentence is being said.
        SPEAKING,
        /// Waiting to go on.
        PAUSED,
        /// The script is at its end.
        FINISHED,
        /// The voice does not work.
        FAILED
    }

    /// Hears every change, on the thread that caused it: the caller's or the voice's.
    @FunctionalInterface
    public interface Listener {
        /// @param state   what the reader is doing now
        /// @param current the sentence being said or waited at; empty when idle, finished or failed
        void changed(State state, Optional<Span> current);
    }

    private final Voice voice;
    private final ReadingScript script;
    private final Lexicon lexicon;
    private final Listener listener;
    private State state = State.IDLE;
    private String failure = "";
    private int sentence;
    private double rate = 1;
    /// Counts the sentences begun: what the voice says about an older one is out of date.
    private int turn;

    /// @param listener told of every change; it may call the reader
    public Reader(Voice voice, ReadingScript script, Lexicon lexicon, Listener listener) {
        this.voice = voice;
        this.script = script;
        this.lexicon = lexicon;
        this.listener = listener;
    }

    /// What it is doing.
    public synchronized State state() { return state; }

    /// The sentence being said or waited at.
    public synchronized Optional<Span> current() {
        return switch (state) {
            case SPEAKING, PAUSED -> Optional.of(script.utterances().get(sentence).span());
            case IDLE, FINISHED, FAILED -> Optional.empty();
        };
    }

    /// The voice's words where it failed, else "".
    public synchronized String failure() { return failure; }

    /// Begins, or begins again.
    ///
    /// @param from the sentence, from 0 ([ReadingScript#at])
    public void play(int from) { go(from, State.SPEAKING); }

    /// Falls silent and keeps its place.
    public void pause() {
        synchronized (this) {
            if (state != State.SPEAKING) {
                return;
            }
        }
        go(sentence(), State.PAUSED);
    }

    /// Goes on with the current sentence.
    public void resume() {
        synchronized (this) {
            if (state != State.PAUSED) {
                return;
            }
        }
        go(sentence(), State.SPEAKING);
    }

    /// Ends.
    public void stop() { go(0, State.IDLE); }

    /// To the next sentence.
    public void nextSentence() { skip(sentence() + 1); }

    /// To the sentence before.
    public void previousSentence() { skip(sentence() - 1); }

    /// To the next paragraph.
    public void nextParagraph() { skip(script.nextParagraph(sentence())); }

    /// To the beginning of the paragraph, or, standing there, of the one before.
    public void previousParagraph() { skip(script.previousParagraph(sentence())); }

    /// Changes the speed; the sentence being said begins again.
    ///
    /// @param speed [Voice#SLOWEST] … [Voice#FASTEST], 1 = normal
    public void rate(double speed) {
        boolean speaking;
        synchronized (this) {
            rate = Math.clamp(speed, Voice.SLOWEST, Voice.FASTEST);
            speaking = state == State.SPEAKING;
        }
        if (speaking) {
            go(sentence(), State.SPEAKING);
        }
    }

    private synchronized int sentence() { return sentence; }

    private void skip(int to) {
        State now = state();
        switch (now) {
            case SPEAKING, PAUSED -> go(Math.max(0, to), now);
            case IDLE, FINISHED, FAILED -> { }
        }
    }

    /// The one way into every state but FAILED.
    private void go(int to, State wanted) {
        int begun;
        SpokenText words;
        synchronized (this) {
            boolean end = to >= script.size() && wanted != State.IDLE;
            state = end ? State.FINISHED : wanted;
            sentence = end ? 0 : to;
            failure = "";
            begun = ++turn;
            words = state == State.SPEAKING ? lexicon.apply(script.utterances().get(sentence).text()) : SpokenText.plain("");
        }
        tell();
        synchronized (this) {
            if (begun != turn) {
                return;
            }
            if (state == State.SPEAKING) {
                voice.speak(words, rate, (outcome, detail) -> ended(begun, outcome, detail));
            } else {
                voice.stop();
            }
        }
    }

    private void ended(int begun, Voice.Outcome outcome, String detail) {
        int next;
        synchronized (this) {
            if (begun != turn || state != State.SPEAKING) {
                return;
            }
            next = sentence + 1;
        }
        switch (outcome) {
            case SAID -> go(next, State.SPEAKING);
            case STOPPED -> go(next - 1, State.PAUSED);
            case FAILED -> fail(begun, detail);
        }
    }

    private void fail(int begun, String detail) {
        synchronized (this) {
            if (begun != turn) {
                return;
            }
            turn++;
            state = State.FAILED;
            failure = detail;
        }
        tell();
    }

    private void tell() {
        State now;
        Optional<Span> span;
        synchronized (this) {
            now = state;
            span = current();
        }
        listener.changed(now, span);
    }
}
