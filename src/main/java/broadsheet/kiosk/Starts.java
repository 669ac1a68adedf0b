package broadsheet.kiosk;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Remembers how the processes before ended, so that one that keeps dying starts more carefully. How long each lived is measured by
/// the monotonic clock and noted while it lives; the time of day is not asked. Thread-safe; touches the disk.
public final class Starts {
    /// So many crashes, and a start is in safe mode, if they all lie within [#SPAN] of running time.
    public static final int CRASHES = 3;
    /// See [#CRASHES]; who lives longer has no crash before it.
    public static final Duration SPAN = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Path file;
    private final LongSupplier nanos;
    private final long begun;
    private final List<Long> crashes;
    private final int total;
    private final boolean safe;

    private Starts(Path file, LongSupplier nanos, List<Long> crashes, int total) {
        this.file = file;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.crashes = crashes;
        this.total = total;
        List<Long> last = crashes.subList(Math.max(0, crashes.size() - CRASHES), crashes.size());
        this.safe = last.size() == CRASHES && last.stream().mapToLong(Long::longValue).sum() <= SPAN.toSeconds();
    }

    /// Notes a start.
    /// @throws IOException if it cannot be noted
    public static Starts begin(Path file) throws IOException { return begin(file, System::nanoTime); }

    static Starts begin(Path file, LongSupplier nanos) throws IOException {
        WholeFile.makeFolders(file.toAbsolutePath().resolveSibling(""));
        List<Long> crashes = new ArrayList<>();
        int total = 0;
        if (Files.exists(file)) {
            try {
                JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
                root.path("crashes").forEach(c -> crashes.add(c.asLong(0)));
                total = root.path("total").asInt(0);
                if (root.path("running").asBoolean(false)) {
                    crashes.add(root.path("seconds").asLong(0));
                    total++;
                }
            } catch (JacksonException damaged) {
                // Written whole or not at all, so it was the disk; counting begins anew rather than keeping the screen dark.
                crashes.clear();
            }
        }
        Starts starts = new Starts(file, nanos, new ArrayList<>(crashes.subList(Math.max(0, crashes.size() - REMEMBERED), crashes.size())), total);
        starts.write(true);
        return starts;
    }

    /// Whether to start in safe mode: the last good edition, no pictures moving, the software pipeline.
    public boolean isSafe() { return safe; }

    /// Processes that ended without saying so, since the record began.
    public int total() { return total; }

    /// Crashes in a row, at most ten.
    public synchronized int inARow() { return crashes.size(); }

    /// How long to wait before the window opens, where the supervisor does not wait itself: nothing, then 2, 4, 8 … at most 60 s.
    public synchronized Duration backOff() {
        Duration wait = crashes.isEmpty() ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(crashes.size(), 6));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /// Since this start.
    public Duration uptime() { return Duration.ofNanos(nanos.getAsLong() - begun); }

    /// To be called every minute: who has lived for [#SPAN] has no crash before it any more.
    public synchronized void alive() throws IOException {
        if (uptime().compareTo(SPAN) > 0) {
            crashes.clear();
        }
        write(true);
    }

    /// An end in good order: by the operator, or for the planned restart.
    public synchronized void end() throws IOException { write(false); }

    private void write(boolean running) throws IOException {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("version", 1).put("running", running)
                .put("seconds", uptime().toSeconds()).put("total", total);
        ArrayNode list = root.putArray("crashes");
        crashes.forEach(list::add);
        WholeFile.write(file, JsonMapper.shared().writeValueAsBytes(root));
    }
}
