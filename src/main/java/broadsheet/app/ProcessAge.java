package broadsheet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/// How long this process has been running.
///
/// On Linux from the process table and the clock since boot, both to a hundredth of a second: [ProcessHandle] adds the time of boot, which
/// the kernel gives in whole seconds, and is wrong by up to one.
final class ProcessAge {
    /// proc(5): the start time is field 22, counted in clock ticks, of which Linux shows programs 100 a second on every processor.
    private static final int START_FIELD = 22;
    private static final int FIELDS_BEFORE_STATE = 2;
    private static final long TICK = 10_000_000;

    private ProcessAge() { }

    /// Nanoseconds since the process was started; empty where the system does not say.
    static OptionalLong nanoseconds() {
        Path table = Path.of("/proc/self/stat");
        try {
            return Files.exists(table) ? OptionalLong.of(since(Files.readString(table), Files.readString(Path.of("/proc/uptime")))) : byHandle();
        } catch (IOException e) {
            return byHandle();
        }
    }

    /// @param stat   a line as of `/proc/self/stat`
    /// @param uptime a line as of `/proc/uptime`
    static long since(String stat, String uptime) {
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long start = Long.parseLong(afterName[START_FIELD - FIELDS_BEFORE_STATE - 1]) * TICK;
        return Math.max(0, (long) (Double.parseDouble(uptime.substring(0, uptime.indexOf(' '))) * 1e9) - start);
    }

    private static OptionalLong byHandle() {
        return ProcessHandle.current().info().startInstant().map(start -> OptionalLong.of(Duration.between(start, Instant.now()).toNanos()))
                .orElse(OptionalLong.empty());
    }
}
