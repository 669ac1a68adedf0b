package broadsheet.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A screen with an inbox and sticks, and a monotonic clock that goes on when the test says so.
final class Hall implements AutoCloseable {
    final Path inbox;
    final Path media;
    ArrivalSettings settings;
    final List<ArrivalEvent> events = new ArrayList<>();
    private long nanos;
    private Arrivals arrivals;

    Hall(Path home) throws IOException { this(home, SignatureRule.OFF); }

    Hall(Path home, SignatureRule rule) throws IOException { this(home, rule, Issues.NAMEPLATE); }

    Hall(Path home, SignatureRule rule, String newspaper) throws IOException {
        inbox = Files.createDirectories(home.resolve("inbox"));
        media = Files.createDirectories(home.resolve("media"));
        settings = ArrivalSettings.of(home.resolve("store"), List.of(inbox), List.of(media)).withSignature(rule).withNewspaper(newspaper);
        arrivals = Arrivals.open(settings, events::add, () -> nanos);
    }

    Arrivals arrivals() { return arrivals; }

    /// Puts a file or folder into the inbox as a careful copier does: whole.
    Path drop(Path source) throws IOException { return copy(source, inbox.resolve(source.getFileName().toString())); }

    static Path copy(Path source, Path target) throws IOException {
        if (!Files.isDirectory(source)) {
            return Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
        try (var tree = Files.walk(source)) {
            for (Path part : tree.toList()) {
                Files.copy(part, target.resolve(source.relativize(part).toString()));
            }
        }
        return target;
    }

    /// Looks, again and again, while the time passes.
    Hall pass(Duration time) {
        long end = nanos + time.toNanos();
        while (nanos < end) {
            nanos += Math.min(Duration.ofSeconds(1).toNanos(), end - nanos);
            arrivals.look();
        }
        return this;
    }

    /// As the window does when nobody reads: the waiting edition, painted.
    Optional<KeptEdition> show() throws IOException {
        Optional<KeptEdition> shown = arrivals.switchNow();
        if (shown.isPresent()) {
            arrivals.confirmPainted();
        }
        return shown;
    }

    /// Restarts with one more place to look at.
    void insert(Path stick) throws IOException {
        settings = new ArrivalSettings(settings.store(), List.of(inbox, stick), List.of(media), settings.names(), settings.newspaper(),
                settings.signature(), settings.settle(), settings.poll(), settings.scanBudget(), settings.trial());
        restart();
    }

    /// What the current edition's story says, "" for no edition.
    String shown() throws Exception {
        Optional<KeptEdition> current = arrivals.currentEdition();
        return current.isPresent() ? Issues.story(current.get()) : "";
    }

    /// The states of one source, in order; a rejection with its code.
    List<String> way(Path source) {
        return events.stream().filter(e -> e.source().equals(source)).map(e -> e.reason().map(Rejection::code).orElse(e.state().name())).toList();
    }

    /// As after a clean end and a new start.
    void restart() throws IOException {
        arrivals.close();
        arrivals = Arrivals.open(settings, events::add, () -> nanos);
    }

    /// As after the process died: nothing is said to the old one but that its lock is gone.
    void die() throws IOException {
        arrivals.abandon();
        arrivals = Arrivals.open(settings, events::add, () -> nanos);
    }

    @Override
    public void close() throws IOException { arrivals.close(); }
}
