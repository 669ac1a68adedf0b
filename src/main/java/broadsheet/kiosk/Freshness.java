package broadsheet.kiosk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// Whether the edition shown is today's, as far as the clock can be believed: without a battery it may stand in 1970.
public enum Freshness {
    /// It is recent.
    FRESH,
    /// It is older than allowed; the screen says so, quietly.
    STALE,
    /// The clock is before the edition's day: it is the clock that is wrong, and nothing is said about the edition.
    CLOCK_WRONG;

    /// @param edition the day printed on it
    /// @param stale   the age allowed, from the midnight that day began
    public static Freshness of(LocalDate edition, LocalDateTime now, Duration stale) {
        // Tomorrow's paper is printed the evening before.
        if (now.isBefore(edition.minusDays(1).atStartOfDay())) {
            return CLOCK_WRONG;
        }
        return now.isAfter(edition.atStartOfDay().plus(stale)) ? STALE : FRESH;
    }
}
