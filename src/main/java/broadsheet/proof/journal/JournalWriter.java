package broadsheet.proof.journal;

import broadsheet.storage.Claim;
import broadsheet.storage.RecordLog;
import broadsheet.storage.WholeFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Writes one session's journal: a file of its own, begun at the first entry, and another after every failure. Not thread-safe.
final class JournalWriter implements Closeable {
    private final Path folder;
    private final String writer;
    private final VersionJson json;
    private final List<String> journals = new ArrayList<>();
    private Optional<Claim> claim = Optional.empty();
    private Optional<RecordLog> log = Optional.empty();
    private int number;

    JournalWriter(Path folder, String writer, VersionJson json) {
        this.folder = folder;
        this.writer = writer;
        this.json = json;
    }

    /// The files with records of this session, in order.
    List<String> journals() { return List.copyOf(journals); }

    /// Writes versions; when this returns they are on the disk.
    ///
    /// @param all gives every version there is: where somebody deleted what was written before, all is written again
    /// @throws IOException if they could not all be stored
    void write(List<Version> versions, Supplier<List<Version>> all) throws IOException {
        if (log.isPresent()) {
            append(log.get(), lines(versions));
            return;
        }
        boolean lost = journals.stream().anyMatch(name -> !Files.exists(folder.resolve(name)));
        List<String> lines = new ArrayList<>(List.of(json.header(writer)));
        lines.addAll(lines(lost ? all.get() : versions));
        begin(lines);
        journals.removeIf(name -> !Files.exists(folder.resolve(name)));
    }

    private List<String> lines(List<Version> versions) { return versions.stream().map(json::write).toList(); }

    private void begin(List<String> lines) throws IOException {
        WholeFile.makeFolders(folder);
        claimWriter();
        String name = JournalNames.journal(writer, ++number);
        Path file = folder.resolve(name);
        try {
            append(RecordLog.create(file), lines);
        } catch (IOException e) {
            discard(file, e);
            throw e;
        }
        journals.add(name);
    }

    private void append(RecordLog to, List<String> lines) throws IOException {
        log = Optional.empty();
        to.append(lines);
        log = Optional.of(to);
    }

    private static void discard(Path empty, IOException because) {
        try {
            Files.deleteIfExists(empty);
        } catch (IOException alsoFailed) {
            because.addSuppressed(alsoFailed);
        }
    }

    private void claimWriter() throws IOException {
        Path lock = folder.resolve(JournalNames.lock(writer));
        if (claim.isPresent() && !Files.exists(lock)) {
            claim.get().close();
            claim = Optional.empty();
        }
        if (claim.isEmpty()) {
            claim = Claim.on(lock);
            if (claim.isEmpty()) {
                throw new IOException("the lock " + lock + " is held by somebody else");
            }
        }
    }

    /// Ends the file being written, so that a snapshot may cover it; the claim stays.
    void finish() throws IOException {
        if (log.isPresent()) {
            RecordLog finished = log.get();
            log = Optional.empty();
            finished.close();
        }
    }

    /// Ends the file and gives up the claim.
    @Override
    public void close() throws IOException {
        try {
            finish();
        } finally {
            if (claim.isPresent()) {
                Claim given = claim.get();
                claim = Optional.empty();
                given.closeAndDelete();
            }
        }
    }
}
