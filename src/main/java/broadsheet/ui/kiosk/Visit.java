package broadsheet.ui.kiosk;

import broadsheet.kiosk.KioskConfig;
import java.time.Duration;
import java.util.function.LongSupplier;

/// One visitor's time at the screen: from the first touch until nobody has touched it for long enough. Not thread-safe.
///
/// Never ends while a finger rests on the screen or the visitor is being read to, except at the longest time of a visit: a fault of the
/// touch panel must not hold the screen for ever. Runs by a monotonic clock, so setting the clock neither ends nor prolongs a visit.
public final class Visit {
    /// How it stands.
    public sealed interface Phase {
        /// The loop runs; nothing of any visitor is left.
        record Nobody() implements Phase { }

        /// Somebody reads.
        record Reading() implements Phase { }

        /// 「仍在阅读？」
        /// @param left until the screen is made fresh, > 0
        record Asking(Duration left) implements Phase { }
    }

    private final KioskConfig.Session limits;
    private final LongSupplier clock;
    private final Runnable onEnd;
    private boolean begun;
    private boolean held;
    private boolean readAloud;
    private long first;
    private long last;

    /// @param limits how long a visitor has
    /// @param clock  monotonic, in nanoseconds, as [System#nanoTime]
    /// @param onEnd  forgets the visitor; runs inside the [#phase] that finds the visit over
    public Visit(KioskConfig.Session limits, LongSupplier clock, Runnable onEnd) {
        this.limits = limits;
        this.clock = clock;
        this.onEnd = onEnd;
    }

    /// Somebody touched, turned or typed.
    public void touched() {
        phase();
        last = clock.getAsLong();
        if (!begun) {
            begun = true;
            first = last;
        }
    }

    /// A finger came down or went up.
    public void held(boolean down) {
        touched();
        held = down;
    }

    /// Reading aloud began or ended; of itself it begins no visit.
    public void readAloud(boolean speaking) {
        if (begun) {
            touched();
        }
        readAloud = speaking;
    }

    /// Over at once, whoever is there; what is to be forgotten is for the caller.
    public void over() {
        begun = false;
        held = false;
        readAloud = false;
    }

    /// How the visit stands now; ends it when its time has come. Ask several times a second.
    public Phase phase() {
        if (!begun) {
            return new Phase.Nobody();
        }
        Duration left = left();
        if (!left.isPositive()) {
            over();
            onEnd.run();
            return new Phase.Nobody();
        }
        return left.compareTo(limits.countdown()) <= 0 ? new Phase.Asking(left) : new Phase.Reading();
    }

    private Duration left() {
        long now = clock.getAsLong();
        Duration cap = limits.longest().minusNanos(now - first);
        if (held || readAloud) {
            return cap;
        }
        Duration idle = limits.idle().plus(limits.countdown()).minusNanos(now - last);
        return idle.compareTo(cap) < 0 ? idle : cap;
    }
}
