package broadsheet.app;

import broadsheet.arrival.Rejection;
import broadsheet.kiosk.KioskConfig;
import broadsheet.kiosk.KioskFault;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Says in words what `health.json` says in ids.
final class KioskStatus {
    private final Terminal terminal;

    KioskStatus(Terminal terminal) { this.terminal = terminal; }

    /// Prints the state of a screen.
    /// @return the exit code: [ExitCode#FOUND] where there is something to look at
    /// @throws Refusal if the file is damaged
    int print(KioskConfig config) throws IOException, Refusal {
        if (!Files.exists(config.health())) {
            terminal.say("cli.kiosk.status.none", config.health());
            return ExitCode.FOUND;
        }
        JsonNode health;
        try {
            health = JsonMapper.shared().readTree(Files.readAllBytes(config.health()));
        } catch (JacksonException damaged) {
            throw new Refusal("cli.kiosk.status.damaged", config.health());
        }
        JsonNode edition = health.path("edition");
        terminal.say("cli.kiosk.status.edition", edition.path("date").asString("–"), edition.path("issue").asInt(0),
                terminal.text("cli.kiosk.freshness." + health.path("freshness").asString("FRESH")));
        terminal.say("cli.kiosk.status.process", health.path("written").asString(""), health.path("uptimeSeconds").asLong(0) / 60,
                health.path("heapUsedMb").asInt(0), health.path("heapMaxMb").asInt(0), health.path("crashes").asInt(0),
                terminal.text(health.path("safeMode").asBoolean(false) ? "cli.kiosk.status.safe" : "cli.kiosk.status.ordinary"));
        health.path("errors").forEach(e -> line(e.path("at").asString(""), e.path("id").asString(""), ""));
        health.path("arrivals").forEach(a -> line(a.path("at").asString(""), a.path("state").asString(""), a.path("source").asString("")));
        return health.path("errors").isEmpty() && health.path("freshness").asString("").equals("FRESH") ? ExitCode.FINE : ExitCode.FOUND;
    }

    private void line(String at, String id, String subject) {
        Optional<String> key = Arrays.stream(KioskFault.values()).map(KioskFault::code).filter(id::equals).findFirst().map(c -> "kiosk.fault." + c)
                .or(() -> Arrays.stream(Rejection.values()).map(Rejection::code).filter(id::equals).findFirst().map(c -> "kiosk.arrival." + c));
        terminal.out().println(String.join("  ", at, id, subject, key.map(terminal::text).orElse("")).strip());
        terminal.out().flush();
    }
}
