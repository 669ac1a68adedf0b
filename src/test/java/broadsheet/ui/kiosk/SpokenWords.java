package broadsheet.ui.kiosk;

import broadsheet.speech.SpokenText;
import broadsheet.speech.Voice;
import java.util.ArrayList;
import java.util.List;

/// A voice that writes down what it is given and says a sentence for as long as the test wants.
final class SpokenWords implements Voice {
    private final List<String> said = new ArrayList<>();
    private Completion current = (outcome, detail) -> { };
    private boolean speaking;

    /// Everything said so far.
    synchronized List<String> said() { return List.copyOf(said); }

    /// Whether a sentence is being said.
    synchronized boolean speaks() { return speaking; }

    /// The sentence being said ends so.
    void end(Outcome outcome) {
        Completion ended;
        synchronized (this) {
            ended = current;
            speaking = false;
        }
        ended.ended(outcome, outcome == Outcome.FAILED ? "no sound card" : "");
    }

    @Override public String name() { return "spoken words"; }

    @Override
    public void speak(SpokenText text, double rate, Completion completion) {
        synchronized (this) {
            said.add(text.withHomophones());
            current = completion;
            speaking = true;
        }
    }

    @Override public synchronized void stop() { speaking = false; }

    @Override public void close() { stop(); }
}
