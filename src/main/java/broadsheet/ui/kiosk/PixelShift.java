package broadsheet.ui.kiosk;

import java.time.Duration;

/// Moves the picture by a pixel or two every few minutes, so that the nameplate does not burn into the panel. Not thread-safe.
final class PixelShift {
    /// How long it stays at one place.
    static final Duration STAY = Duration.ofMinutes(2);
    private static final int[][] PLACES = {{0, 0}, {1, 0}, {2, 1}, {1, 2}, {0, 1}, {-1, 0}, {-2, -1}, {-1, -2}, {0, -1}};

    /// Where the picture goes.
    @FunctionalInterface
    interface Place {
        /// By pixels.
        void move(double x, double y);
    }

    private int at;
    private long since = Long.MIN_VALUE;

    /// @param nanos now
    /// @param free  whether nobody would see it jump
    void tick(long nanos, boolean free, Place place) {
        if (since == Long.MIN_VALUE) {
            since = nanos;
        }
        if (free && nanos - since >= STAY.toNanos()) {
            since = nanos;
            at = (at + 1) % PLACES.length;
            place.move(PLACES[at][0], PLACES[at][1]);
        }
    }
}
