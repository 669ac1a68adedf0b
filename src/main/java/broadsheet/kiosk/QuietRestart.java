package broadsheet.kiosk;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/// When the planned restart is due: in the hour after its time, while nobody reads, and never twice: a process must have run for
/// longer than that hour, so a clock that is set back does not make it restart again and again.
///
/// @param at the time of day; empty for never
public record QuietRestart(Optional<LocalTime> at) {
    private static final Duration WINDOW = Duration.ofHours(1);

    /// @param now    the time of day
    /// @param uptime of this process, by the monotonic clock
    /// @param idle   whether nobody reads
    public boolean isDue(LocalTime now, Duration uptime, boolean idle) {
        return idle && at.isPresent() && uptime.compareTo(WINDOW) > 0
                && Math.floorMod(now.toSecondOfDay() - at.get().toSecondOfDay(), 86_400) < WINDOW.toSeconds();
    }
}
