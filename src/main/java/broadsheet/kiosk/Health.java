package broadsheet.kiosk;

import broadsheet.arrival.ArrivalEvent;
import broadsheet.arrival.KeptEdition;
import broadsheet.arrival.Rejection;
import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the operator's monitoring reads: `health.json`, replaced whole each time. Nothing in it is about visitors. Thread-safe.
public final class Health {
    private static final int REMEMBERED = 20;
    private static final long MEGABYTE = 1 << 20;

    /// @param at   by the wall clock, which may be wrong
    /// @param text the stable id of an error, or an arrival in words of the state machine
    private record Noted(Instant at, String text, String subject, String detail) { }

    private final Deque<Noted> errors = new ArrayDeque<>();
    private final Deque<Noted> arrivals = new ArrayDeque<>();

    /// What is true at the moment of writing.
    ///
    /// @param edition   shown, if any
    /// @param freshness of that
    /// @param uptime    of the process
    /// @param crashes   since the record began
    /// @param safe      whether this is safe mode
    public record Now(Optional<KeptEdition> edition, Freshness freshness, Duration uptime, int crashes, boolean safe) { }

    /// Notes an error by its stable id; the words are in the log.
    public synchronized void error(String id, Instant at) { note(errors, new Noted(at, id, "", "")); }

    /// Notes what became of an arriving edition.
    public synchronized void arrival(ArrivalEvent event, Instant at) {
        String name = String.valueOf(event.source().getFileName());
        note(arrivals, new Noted(at, event.reason().map(Rejection::code).orElse(event.state().name()), name, event.detail()));
    }

    private static void note(Deque<Noted> list, Noted noted) {
        list.addFirst(noted);
        if (list.size() > REMEMBERED) {
            list.removeLast();
        }
    }

    /// Replaces the file.
    /// @throws IOException if it cannot be written; the screen goes on
    public void write(Path file, Now now, Instant at) throws IOException { WholeFile.write(file, json(now, at)); }

    private synchronized byte[] json(Now now, Instant at) {
        Runtime runtime = Runtime.getRuntime();
        ObjectNode root = JsonMapper.shared().createObjectNode().put("version", 1).put("written", at.toString());
        now.edition().ifPresent(e -> root.putObject("edition").put("date", e.date().toString()).put("issue", e.issue())
                .put("fingerprint", e.fingerprint()));
        root.put("freshness", now.freshness().name()).put("uptimeSeconds", now.uptime().toSeconds())
                .put("heapUsedMb", (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE).put("heapMaxMb", runtime.maxMemory() / MEGABYTE)
                .put("crashes", now.crashes()).put("safeMode", now.safe());
        ArrayNode failed = root.putArray("errors");
        errors.forEach(e -> failed.addObject().put("at", e.at().toString()).put("id", e.text()));
        ArrayNode came = root.putArray("arrivals");
        arrivals.forEach(a -> came.addObject().put("at", a.at().toString()).put("source", a.subject()).put("state", a.text()).put("detail", a.detail()));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }
}
