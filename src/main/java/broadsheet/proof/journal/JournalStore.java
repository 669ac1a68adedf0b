package broadsheet.proof.journal;

import broadsheet.proof.mark.Entry;
import broadsheet.storage.Claim;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One journal: its ledger in memory and its folder. Memory changes at once; [#flush] brings it to the disk. Thread-safe.
final class JournalStore implements Closeable {
    private static final Logger LOG = System.getLogger(JournalStore.class.getName());
    /// So many journals of finished or dead sessions are folded into a snapshot when a journal is opened.
    private static final int FOLDED_AT = 16;

    private final Path folder;
    private final VersionJson json;
    private final String name;
    private final Object disk = new Object();
    private final JournalReader reader;
    private final JournalWriter writer;
    private final Ledger ledger = new Ledger();
    private final List<Version> pending = new ArrayList<>();

    private JournalStore(Path folder, String source, String name) {
        this.folder = folder;
        this.json = new VersionJson(source);
        this.name = name;
        this.reader = new JournalReader(folder, json);
        this.writer = new JournalWriter(folder, name, json);
    }

    /// Reads a journal; nothing is written before the first entry.
    ///
    /// @param source the edition's URI
    /// @param name   of the session, unique for ever
    /// @throws IOException if the folder cannot be listed
    static JournalStore open(Path folder, String source, String name) throws IOException {
        JournalStore store = new JournalStore(folder, source, name);
        store.refresh();
        if (!store.isReadOnly() && store.reader.dead().size() >= FOLDED_AT) {
            store.fold(List.of());
        }
        return store;
    }

    /// Whether something in the folder was written by a newer version of the program.
    boolean isReadOnly() {
        synchronized (disk) {
            return reader.isNewer();
        }
    }

    List<LoadNotice> notices() {
        synchronized (disk) {
            return reader.notices();
        }
    }

    synchronized List<Entry> entries() { return ledger.entries(); }

    synchronized List<Version> versions() { return ledger.versions(); }

    synchronized Optional<Entry> entry(String id) { return ledger.entry(id); }

    synchronized List<Version> pending() { return List.copyOf(pending); }

    /// Changes memory; empty if nothing changes.
    synchronized Optional<Change> change(String id, Optional<Entry> entry) {
        if (ledger.entry(id).equals(entry)) {
            return Optional.empty();
        }
        Version version = ledger.next(id, entry, name);
        pending.add(version);
        return ledger.merge(version);
    }

    /// Brings everything pending to the disk.
    /// @throws IOException if it could not; all of it is still pending
    void flush() throws IOException {
        synchronized (disk) {
            List<Version> batch = pending();
            if (!batch.isEmpty()) {
                writer.write(batch, this::versions);
                synchronized (this) {
                    pending.subList(0, batch.size()).clear();
                }
            }
        }
    }

    /// Takes up what others wrote.
    /// @throws IOException if the folder cannot be listed
    List<Change> refresh() throws IOException {
        synchronized (disk) {
            List<Version> versions = reader.read(writer.journals());
            synchronized (this) {
                return versions.stream().flatMap(v -> ledger.merge(v).stream()).toList();
            }
        }
    }

    /// Makes a snapshot of everything, unless somebody else is about it. What fails here is tried again another time; nothing depends on it.
    private void fold(List<String> own) {
        try (ClaimedFolder claimed = new ClaimedFolder(Claim.on(folder.resolve(JournalNames.FOLDER_LOCK)))) {
            if (claimed.claim().isEmpty()) {
                return;
            }
            List<String> dead = reader.dead();
            refresh();
            if (reader.isNewer()) {
                return;
            }
            Snapshots snapshots = new Snapshots(folder, json);
            snapshots.make(versions(), reader.coverable(dead, own));
            snapshots.tidy(this::isHeld);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "no snapshot of " + folder, e);
        }
    }

    private record ClaimedFolder(Optional<Claim> claim) implements Closeable {
        @Override
        public void close() throws IOException {
            if (claim.isPresent()) {
                claim.get().close();
            }
        }
    }

    private boolean isHeld(String owner) {
        try {
            return !owner.equals(name) && Claim.isHeld(folder.resolve(JournalNames.lock(owner)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Saves what is pending, makes a snapshot if this session wrote anything, and gives up the claim.
    /// @throws IOException if something could not be saved; the store stays open
    @Override
    public void close() throws IOException {
        synchronized (disk) {
            flush();
            List<String> own = writer.journals();
            if (!own.isEmpty()) {
                writer.finish();
                fold(own);
            }
            writer.close();
        }
    }
}
