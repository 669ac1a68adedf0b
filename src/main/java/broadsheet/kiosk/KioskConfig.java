package broadsheet.kiosk;

import broadsheet.arrival.ArrivalSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How one reading screen behaves; read from a file by [KioskConfigFile].
///
/// @param data     the screen's own folder: editions, PIN, reading record, `health.json`, logs
/// @param edition  shown until the first one has arrived, if there is one
/// @param arrivals where editions come from
/// @param panel    how the screen hangs
/// @param session  how long a visitor has
/// @param attract  what is shown when nobody reads
/// @param upkeep   what happens without anybody
public record KioskConfig(Path data, Optional<Path> edition, ArrivalSettings arrivals, Panel panel, Session session, Attract attract, Upkeep upkeep) {
    /// Which way up the screen is laid out.
    public enum Orientation {
        /// By the screen's own shape.
        AUTO,
        /// Page and reading side by side.
        LANDSCAPE,
        /// Page above, reading below.
        PORTRAIT
    }

    /// Where the buttons are.
    public enum Hand {
        /// For the left hand.
        LEFT,
        /// For the right hand.
        RIGHT
    }

    /// How the screen hangs and how large it writes.
    ///
    /// @param rotation     degrees clockwise the picture is turned: 0, 90, 180 or 270
    /// @param millimetres  the visible width of the screen, so that type and buttons have their size; 0 to ask the system
    /// @param typeSizes    the visitor's choices of type height in millimetres, ascending, 2 to 6 of them; 大字 is the last
    /// @param firstSize    the index in `typeSizes` a visitor begins with
    /// @param readAloud    whether a visitor may have a story read aloud
    /// @param language     of the screen's own words; not the system's, which often is none where a service starts the program
    public record Panel(Orientation orientation, int rotation, Hand hand, int millimetres, List<Double> typeSizes, int firstSize, boolean readAloud,
                        Locale language) {
        /// Copies the list.
        public Panel { typeSizes = List.copyOf(typeSizes); }
    }

    /// How long a visitor has.
    ///
    /// @param idle      without touch until the countdown begins
    /// @param countdown visible, until the next visitor's fresh screen
    /// @param longest   of one session, however busy
    public record Session(Duration idle, Duration countdown, Duration longest) { }

    /// What is shown when nobody reads.
    ///
    /// @param headline how long a headline stands
    /// @param picture  how long a picture stands
    /// @param page     how long the page stands
    /// @param night    when the screen is dimmed
    public record Attract(Duration headline, Duration picture, Duration page, Optional<Hours> night) { }

    /// Hours of the day, over midnight where `to` is before `from`.
    ///
    /// @param from the first moment
    /// @param to   the first moment after it
    public record Hours(LocalTime from, LocalTime to) {
        /// Whether a time lies in them.
        public boolean contains(LocalTime time) {
            boolean after = !time.isBefore(from);
            boolean before = time.isBefore(to);
            return from.isBefore(to) ? after && before : after || before;
        }
    }

    /// What happens without anybody.
    ///
    /// @param pin     the file with the PIN's hash
    /// @param restart when the quiet daily restart is due, if there is one
    /// @param stale   the age of an edition, from the midnight its day began, at which the screen says it is not today's
    public record Upkeep(Path pin, Optional<LocalTime> restart, Duration stale) { }

    /// The reading record, a CSV file a month.
    public Path readings() { return data.resolve("readings"); }

    /// What the operator's monitoring reads.
    public Path health() { return data.resolve("health.json"); }

    /// The log files.
    public Path logs() { return data.resolve("logs"); }

    /// The record of starts and ends.
    public Path starts() { return data.resolve("starts.json"); }
}
