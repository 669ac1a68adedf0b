package broadsheet.ui.speech;

import broadsheet.speech.SpokenText;
import broadsheet.speech.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A voice that says nothing and ends a sentence when a test tells it to.
public final class ToldVoice implements Voice {
    private record Order(Completion completion) { }

    private final List<String> said = new ArrayList<>();
    private final List<Double> rates = new ArrayList<>();
    private Optional<Order> current = Optional.empty();
    private boolean closed;

    @Override public String name() { return "told"; }

    @Override public void speak(SpokenText text, double rate, Completion completion) {
        stop();
        synchronized (this) {
            said.add(text.withHomophones());
            rates.add(rate);
            current = Optional.of(new Order(completion));
        }
    }

    @Override public void stop() { take().ifPresent(o -> o.completion().ended(Outcome.STOPPED, "")); }

    private synchronized Optional<Order> take() {
        Optional<Order> taken = current;
        current = Optional.empty();
        return taken;
    }

    /// The sentence is said to its end.
    public void end() { take().orElseThrow().completion().ended(Outcome.SAID, ""); }

    /// The voice breaks.
    public void fail(String why) { take().orElseThrow().completion().ended(Outcome.FAILED, why); }

    synchronized List<String> said() { return List.copyOf(said); }

    synchronized double rate() { return rates.getLast(); }

    /// Whether a sentence is being said.
    public synchronized boolean speaking() { return current.isPresent(); }

    @Override public void close() {
        stop();
        synchronized (this) {
            closed = true;
        }
    }

    /// Whether its owner let go of it.
    public synchronized boolean closed() { return closed; }
}
