package broadsheet.app;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Counts the stages from the start of the process to the first page on the screen.
///
/// Marks are set whether or not anyone asks for the table: one costs well under a microsecond. Safe to call from any thread.
final class StartupTrace {
    private static final Map<Stage, Long> MARKS = new EnumMap<>(Stage.class);

    /// The stages; the edition may be there before the window.
    enum Stage {
        /// The virtual machine runs our first line.
        MAIN,
        /// The command line is understood.
        COMMAND,
        /// There is a display.
        DISPLAY,
        /// JavaFX is up.
        TOOLKIT,
        /// The window stands on the screen.
        WINDOW,
        /// The edition is read.
        EDITION,
        /// The first page is painted.
        PAINTED;

        /// The key of its name.
        String key() { return "startup." + name().toLowerCase(Locale.ROOT); }
    }

    private StartupTrace() { }

    /// A stage is reached; only the first time counts.
    static synchronized void mark(Stage stage) { MARKS.putIfAbsent(stage, System.nanoTime()); }

    /// Milliseconds from the start of the process to each stage reached so far, in the order in which they were reached.
    static synchronized Map<Stage, Long> milliseconds() {
        long now = System.nanoTime();
        long age = ProcessAge.nanoseconds().orElse(now - MARKS.getOrDefault(Stage.MAIN, now));
        Map<Stage, Long> table = new LinkedHashMap<>();
        MARKS.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .forEach(mark -> table.put(mark.getKey(), (age - (now - mark.getValue())) / 1_000_000));
        return table;
    }
}
