package broadsheet.arrival;

import broadsheet.storage.Claim;
import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The program's own editions on the disk:
///
/// ```
/// editions/2025-01-11_00000007_0123456789abcdef.edition   verified copies, never written to again
/// editions/.partial-<uuid>                                being copied or going; what of these is there at the start is left over and goes
/// current.json                                            which one is shown, which were before; replaced in one step
/// store.lock                                              held while the program runs
/// ```
///
/// A copy gets its name by one move within the folder after it was verified and forced to disk, so everything with such a name is
/// whole at any moment.
/// Thread-safe; every method but the getters forces files to disk and is not for the FX thread.
final class EditionStore implements AutoCloseable {
    /// So many editions are kept, the shown one included.
    static final int KEEP = 3;
    private static final String PARTIAL = ".partial-";

    private final Path editions;
    private final Path file;
    private final Claim claim;
    private Standing standing;
    private @Nullable KeptEdition ready;

    private EditionStore(Path folder, Claim claim) throws IOException {
        this.editions = folder.resolve("editions");
        this.file = folder.resolve("current.json");
        this.claim = claim;
        WholeFile.makeFolders(editions);
        this.standing = read();
    }

    /// Opens the store; what a dead process left half done is cleared away.
    /// @throws IOException if it cannot be written, or another process has it open
    static EditionStore open(Path folder) throws IOException {
        WholeFile.makeFolders(folder);
        Claim claim = Claim.on(folder.resolve("store.lock")).orElseThrow(() -> new IOException(folder + " is in use by another process"));
        boolean opened = false;
        try {
            EditionStore store = new EditionStore(folder, claim);
            store.sweep();
            opened = true;
            return store;
        } finally {
            if (!opened) {
                claim.close();
            }
        }
    }

    /// Where `current.json` is damaged or names what is not there, the newest kept edition is shown: everything in `editions` was verified.
    private Standing read() throws IOException {
        if (!Files.exists(file)) {
            return Standing.NOTHING;
        }
        Optional<Standing> said = Standing.read(Files.readAllBytes(file));
        Standing base = said.orElse(Standing.NOTHING);
        List<String> there = kept().stream().map(KeptEdition::name).toList();
        List<String> previous = base.previous().stream().filter(there::contains).toList();
        if (base.current().filter(there::contains).isPresent()) {
            return new Standing(base.current(), previous, base.trial(), base.deaths(), base.failed());
        }
        boolean nothingYet = said.isPresent() && base.current().isEmpty();
        Optional<String> next = previous.stream().findFirst().or(() -> nothingYet || there.isEmpty()
                ? Optional.empty() : Optional.of(there.getLast()));
        return new Standing(next, previous.stream().skip(1).toList(), Standing.Trial.TRUSTED, base.deaths(), base.failed());
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(editions, PARTIAL + "*")) {
            for (Path partial : left) {
                delete(partial);
            }
        }
        ready = kept().stream().filter(e -> isNews(e) && !hasFailed(e.fingerprint())).max(KeptEdition.BY_ISSUE).orElse(null);
        prune();
    }

    private boolean isNews(KeptEdition edition) {
        return !isListed(edition) && current().map(c -> KeptEdition.BY_ISSUE.compare(edition, c) >= 0).orElse(true);
    }

    private boolean isListed(KeptEdition edition) {
        return standing.current().filter(edition.name()::equals).isPresent() || standing.previous().contains(edition.name());
    }

    /// The edition shown.
    synchronized Optional<KeptEdition> current() { return standing.current().map(editions::resolve).flatMap(KeptEdition::of); }

    /// The edition that waits to be shown.
    synchronized Optional<KeptEdition> ready() { return Optional.ofNullable(ready); }

    /// How far the current one is trusted.
    synchronized Standing.Trial trial() { return standing.trial(); }

    /// Whether an edition failed its trial for good.
    synchronized boolean hasFailed(String fingerprint) { return standing.failed().contains(KeptEdition.shortened(fingerprint)); }

    /// Whether an edition is kept.
    synchronized boolean has(String fingerprint) throws IOException {
        String own = KeptEdition.shortened(fingerprint);
        return kept().stream().anyMatch(e -> e.fingerprint().equals(own) && (isListed(e) || e.equals(ready)));
    }

    /// Where the next copy may be made; nothing is there yet.
    Path newPartial() { return editions.resolve(PARTIAL + UUID.randomUUID()); }

    /// Takes a verified copy in; it then waits to be shown.
    /// @param partial forced to disk, made under [#newPartial]
    synchronized KeptEdition take(Path partial, String name) throws IOException {
        Path target = editions.resolve(name);
        if (Files.exists(target)) {
            discard(target);
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        WholeFile.forceFolder(editions);
        KeptEdition kept = KeptEdition.of(target).orElseThrow(() -> new IllegalArgumentException(name));
        ready = kept;
        prune();
        return kept;
    }

    /// Shows the one that waits, on trial. Empty if none waits.
    synchronized Optional<KeptEdition> switchToReady() throws IOException {
        KeptEdition next = ready;
        if (next == null) {
            return Optional.empty();
        }
        write(standing.switchedTo(next.name(), KEEP - 1));
        ready = null;
        prune();
        return Optional.of(next);
    }

    /// Notes how far the current one is trusted.
    synchronized void trial(Standing.Trial trial) throws IOException {
        if (standing.trial() != trial) {
            write(standing.with(trial));
        }
    }

    /// Shows the edition before the current one again, and says which was given up.
    synchronized Optional<KeptEdition> rollBack(boolean died) throws IOException {
        Optional<KeptEdition> given = current();
        if (given.isPresent()) {
            write(standing.rolledBack(given.get().fingerprint(), died));
            // After a first death it stays in the store and is tried once more.
            if (ready == null && !hasFailed(given.get().fingerprint())) {
                ready = given.get();
            }
            prune();
        }
        return given;
    }

    private void write(Standing next) throws IOException {
        WholeFile.write(file, next.json());
        standing = next;
    }

    private void prune() throws IOException {
        Set<String> wanted = new HashSet<>(standing.previous());
        standing.current().ifPresent(wanted::add);
        if (ready != null) {
            wanted.add(ready.name());
        }
        for (KeptEdition edition : kept()) {
            if (!wanted.contains(edition.name())) {
                discard(edition.path());
            }
        }
    }

    /// By name, and so by date and issue number: the newest last.
    private List<KeptEdition> kept() throws IOException {
        try (Stream<Path> names = Files.list(editions)) {
            return names.map(KeptEdition::of).flatMap(Optional::stream).sorted(Comparator.comparing(KeptEdition::name)).toList();
        }
    }

    /// Its name away in one step, so that no half-deleted folder is ever taken for an edition.
    private void discard(Path edition) throws IOException {
        Path going = newPartial();
        Files.move(edition, going, StandardCopyOption.ATOMIC_MOVE);
        WholeFile.forceFolder(editions);
        delete(going);
    }

    /// Deletes a file or a folder with all that is in it.
    static void delete(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(path);
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path child, BasicFileAttributes attributes) throws IOException {
                Files.delete(child);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException { claim.close(); }
}
