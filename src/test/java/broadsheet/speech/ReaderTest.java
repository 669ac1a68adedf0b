package broadsheet.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReaderTest {
    /// Says nothing; the test decides when a sentence ends.
    private static final class SilentVoice implements Voice {
        final List<String> said = new ArrayList<>();
        double rate;
        int stops;
        Completion completion = (outcome, detail) -> { };

        @Override public String name() { return "silent"; }

        @Override public void speak(SpokenText text, double speed, Completion onEnd) {
            said.add(text.withHomophones());
            rate = speed;
            completion = onEnd;
        }

        @Override public void stop() { stops++; }

        @Override public void close() { }

        void end(Outcome outcome) { completion.ended(outcome, outcome == Outcome.FAILED ? "no sound card" : ""); }
    }

    private final SilentVoice voice = new SilentVoice();
    private final List<Reader.State> states = new ArrayList<>();
    private final ReadingScript script = ReadingScript.of(ReadingScriptTest.ARTICLE, EnumSet.of(Utterance.Kind.BODY));
    private final Reader reader = new Reader(voice, script, new Lexicon(List.of()), (state, span) -> states.add(state));

    private Optional<Span> span(int sentence) { return Optional.of(script.utterances().get(sentence).span()); }

    @Test void itReadsOnToTheEnd() {
        reader.play(0);
        for (int i = 0; i < 3; i++) {
            assertEquals(span(i), reader.current());
            voice.end(Voice.Outcome.SAID);
        }
        assertEquals(List.of("一句。", "两句。", "三句。"), voice.said);
        assertEquals(Reader.State.FINISHED, reader.state());
        assertEquals(Optional.empty(), reader.current());
    }

    @Test void pausingKeepsThePlace() {
        reader.play(1);
        reader.pause();
        assertEquals(Reader.State.PAUSED, reader.state());
        assertEquals(span(1), reader.current());
        assertEquals(1, voice.stops);
        reader.resume();
        assertEquals(List.of("两句。", "两句。"), voice.said);
    }

    @Test void anEndThatComesTooLateIsIgnored() {
        reader.play(0);
        Voice.Completion first = voice.completion;
        reader.nextSentence();
        first.ended(Voice.Outcome.STOPPED, "");
        first.ended(Voice.Outcome.SAID, "");
        assertEquals(span(1), reader.current());
        assertEquals(List.of("一句。", "两句。"), voice.said);
    }

    @Test void skippingWhilePausedStaysSilent() {
        reader.play(0);
        reader.pause();
        reader.nextParagraph();
        assertEquals(span(2), reader.current());
        reader.previousSentence();
        reader.previousParagraph();
        reader.previousSentence();
        assertEquals(span(0), reader.current());
        assertEquals(List.of("一句。"), voice.said);
    }

    @Test void skippingBeyondTheEndFinishes() {
        reader.play(2);
        reader.nextSentence();
        assertEquals(Reader.State.FINISHED, reader.state());
        reader.nextSentence();
        assertEquals(Reader.State.FINISHED, reader.state());
    }

    @Test void aNewSpeedCountsAtOnceAndStaysInRange() {
        reader.play(0);
        reader.rate(9);
        assertEquals(Voice.FASTEST, voice.rate);
        assertEquals(2, voice.said.size());
    }

    @Test void aVoiceThatFailsSaysSo() {
        reader.play(0);
        voice.end(Voice.Outcome.FAILED);
        assertEquals(Reader.State.FAILED, reader.state());
        assertEquals("no sound card", reader.failure());
    }

    @Test void stoppingGoesBackToTheBeginning() {
        reader.play(1);
        reader.stop();
        assertEquals(Reader.State.IDLE, reader.state());
        assertEquals(List.of(Reader.State.SPEAKING, Reader.State.IDLE), states);
    }

    @Test void anEmptyScriptIsFinishedAtOnce() {
        Reader empty = new Reader(voice, new ReadingScript(List.of()), new Lexicon(List.of()), (state, span) -> { });
        empty.play(0);
        assertEquals(Reader.State.FINISHED, empty.state());
    }
}
