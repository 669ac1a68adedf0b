package broadsheet.ui.kiosk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/// The operator's knock: five taps in the top left corner within three seconds. Not thread-safe.
///
/// A tap anywhere else begins it anew, so that turning pages near the corner never adds up to it.
public final class CornerKnock {
    /// Taps that make the knock.
    public static final int TAPS = 5;
    /// The time they may take, first to last.
    public static final Duration WITHIN = Duration.ofSeconds(3);

    private final double reach;
    private final LongSupplier clock;
    private final Deque<Long> taps = new ArrayDeque<>();

    /// @param reach the side of the corner's square in pixels, > 0
    /// @param clock monotonic, in nanoseconds
    public CornerKnock(double reach, LongSupplier clock) {
        this.reach = reach;
        this.clock = clock;
    }

    /// Takes one tap.
    /// @param x from the scene's left edge in pixels
    /// @param y from the scene's top edge in pixels
    /// @return whether the knock is complete
    public boolean tap(double x, double y) {
        if (x >= reach || y >= reach) {
            taps.clear();
            return false;
        }
        long now = clock.getAsLong();
        taps.addLast(now);
        taps.removeIf(then -> now - then > WITHIN.toNanos());
        if (taps.size() < TAPS) {
            return false;
        }
        taps.clear();
        return true;
    }
}
