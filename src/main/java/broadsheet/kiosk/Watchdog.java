package broadsheet.kiosk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Decides whether the window still lives. The FX thread gives a beat every few seconds, every painted frame a pulse; a thread that
/// is neither asks for the verdict and acts on it. All times are readings of one monotonic clock in nanoseconds. Thread-safe.
public final class Watchdog {
    /// The process answers so to its supervisor after too many errors.
    public static final int TOO_MANY_ERRORS = 70;
    /// And so when the FX thread or the painting stood still.
    public static final int STOOD_STILL = 71;
    /// No beat for so long: the FX thread stands. No pulse for so long although beats come: nothing is painted any more. Nothing the program does
    /// holds the FX thread for a second, and a new start must show the paper within 45 s of the fault, on a slow machine too.
    public static final Duration PATIENCE = Duration.ofSeconds(20);
    /// More uncaught errors than this within [#ERROR_SPAN] and the process ends.
    public static final int MOST_ERRORS = 5;
    /// See [#MOST_ERRORS].
    public static final Duration ERROR_SPAN = Duration.ofSeconds(60);
    /// The watching itself stood for so long: the machine slept, and nobody is to blame.
    private static final Duration SLEPT = Duration.ofSeconds(10);

    private final Deque<Long> errors = new ArrayDeque<>();
    private final long patience;
    private long beat;
    private long pulse;
    private long asked;

    /// What to do.
    public enum Verdict {
        /// Nothing.
        ALIVE,
        /// Write the threads down and halt with [#STOOD_STILL].
        FROZEN,
        /// The same; it was the painting that stood.
        BLIND
    }

    /// What to do about an uncaught error.
    public enum Remedy {
        /// Everything of the visitor away, the front page.
        FRONT_PAGE,
        /// End with [#TOO_MANY_ERRORS]; the supervisor starts anew.
        RESTART
    }

    /// @param nanos now; the window counts as alive
    public Watchdog(long nanos) { this(nanos, PATIENCE); }

    /// @param patience how long beat and pulse may stay away, in place of [#PATIENCE]
    public Watchdog(long nanos, Duration patience) {
        this.patience = patience.toNanos();
        beat = nanos;
        pulse = nanos;
        asked = nanos;
    }

    /// The FX thread works.
    public synchronized void beat(long nanos) { beat = nanos; }

    /// A frame was painted.
    public synchronized void pulse(long nanos) { pulse = nanos; }

    /// To be asked every second or so.
    public synchronized Verdict verdict(long nanos) {
        if (nanos - asked > SLEPT.toNanos()) {
            beat = nanos;
            pulse = nanos;
        }
        asked = nanos;
        if (nanos - beat > patience) {
            return Verdict.FROZEN;
        }
        return nanos - pulse > patience ? Verdict.BLIND : Verdict.ALIVE;
    }

    /// Something threw that nobody caught.
    public synchronized Remedy uncaught(long nanos) {
        errors.addLast(nanos);
        while (nanos - errors.getFirst() > ERROR_SPAN.toNanos()) {
            errors.removeFirst();
        }
        return errors.size() > MOST_ERRORS ? Remedy.RESTART : Remedy.FRONT_PAGE;
    }
}
