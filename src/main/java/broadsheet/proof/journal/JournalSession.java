package broadsheet.proof.journal;

import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.Silence;
import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// A session over two journals: the edition's, and the one of what holds everywhere.
final class JournalSession implements ProofSession {
    /// The source of what holds in every edition.
    private static final String EVERYWHERE = "urn:broadsheet:proof:everywhere";

    private final String edition;
    private final JournalStore own;
    private final JournalStore everywhere;
    private final Executor saving;
    private final Steps steps = new Steps();
    private final List<Consumer<SaveState>> stateListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<Change>>> changeListeners = new CopyOnWriteArrayList<>();
    private volatile Optional<IOException> failure = Optional.empty();
    private volatile boolean closed;

    private JournalSession(String edition, JournalStore own, JournalStore everywhere, Executor saving) {
        this.edition = edition;
        this.own = own;
        this.everywhere = everywhere;
        this.saving = saving;
    }

    static JournalSession open(Path data, String edition, Executor saving) throws IOException {
        String name = UUID.randomUUID().toString();
        return new JournalSession(edition, JournalStore.open(JournalNames.folder(data, edition), edition, name),
                JournalStore.open(JournalNames.folder(data, EVERYWHERE), EVERYWHERE, name), saving);
    }

    private List<JournalStore> stores() { return List.of(own, everywhere); }

    private JournalStore storeOf(Entry entry) {
        return entry instanceof Silence silence && silence.extent() == Silence.Extent.EVERYWHERE ? everywhere : own;
    }

    @Override
    public List<Entry> entries() { return stores().stream().flatMap(s -> s.entries().stream()).toList(); }

    @Override
    public Optional<Entry> entry(String id) { return own.entry(id).or(() -> everywhere.entry(id)); }

    @Override
    public void put(Entry entry) { record(entry.id(), Optional.of(entry)); }

    @Override
    public void remove(String id) { record(id, Optional.empty()); }

    private void record(String id, Optional<Entry> entry) {
        List<Change> changes = change(id, entry);
        changes.forEach(steps::made);
        announce(changes);
    }

    /// A silence that is widened from this edition to everywhere, or the reverse, moves from one journal to the other.
    private List<Change> change(String id, Optional<Entry> entry) {
        if (closed || isReadOnly()) {
            throw new IllegalStateException(closed ? "the session is closed" : "the journal is read-only");
        }
        Optional<Entry> before = entry(id);
        if (before.equals(entry)) {
            return List.of();
        }
        before.filter(b -> entry.isEmpty() || storeOf(b) != storeOf(entry.get())).ifPresent(b -> storeOf(b).change(id, Optional.empty()));
        entry.ifPresent(e -> storeOf(e).change(id, entry));
        return List.of(new Change(id, before, entry));
    }

    private void announce(List<Change> changes) {
        if (!changes.isEmpty()) {
            changeListeners.forEach(l -> l.accept(changes));
            save();
        }
    }

    @Override
    public Optional<Change> undo() { return again(steps.undo(this::entry)); }

    @Override
    public Optional<Change> redo() { return again(steps.redo(this::entry)); }

    private Optional<Change> again(Optional<Change> step) {
        step.ifPresent(s -> announce(change(s.id(), s.after())));
        return step;
    }

    @Override
    public boolean canUndo() { return steps.canUndo(this::entry); }

    @Override
    public boolean canRedo() { return steps.canRedo(this::entry); }

    private boolean isReadOnly() { return stores().stream().anyMatch(JournalStore::isReadOnly); }

    @Override
    public SaveState state() {
        int waiting = waiting();
        if (isReadOnly()) {
            return new SaveState.ReadOnly();
        }
        if (waiting == 0) {
            return new SaveState.Saved();
        }
        return failure.<SaveState>map(e -> new SaveState.Failed(Reasons.of(e), waiting, String.valueOf(e.getMessage())))
                .orElseGet(() -> new SaveState.Saving(waiting));
    }

    private int waiting() { return stores().stream().mapToInt(s -> s.pending().size()).sum(); }

    private void save() {
        tell();
        submit(this::flush);
    }

    private void submit(Runnable work) {
        try {
            saving.execute(work);
        } catch (RejectedExecutionException e) {
            failed(new IOException("the program is ending", e));
        }
    }

    private void flush() {
        try {
            flushAll();
        } catch (IOException e) {
            failed(e);
        }
    }

    private void flushAll() throws IOException {
        for (JournalStore store : stores()) {
            store.flush();
        }
        failure = Optional.empty();
        tell();
    }

    private void failed(IOException e) {
        failure = Optional.of(e);
        tell();
    }

    private void tell() {
        SaveState state = state();
        stateListeners.forEach(l -> l.accept(state));
    }

    @Override
    public void retry() {
        if (waiting() > 0) {
            submit(this::flush);
        }
    }

    @Override
    public void refresh() {
        submit(() -> {
            try {
                List<Change> changes = new ArrayList<>();
                for (JournalStore store : stores()) {
                    changes.addAll(store.refresh());
                }
                if (!changes.isEmpty()) {
                    changeListeners.forEach(l -> l.accept(changes));
                }
                tell();
            } catch (IOException e) {
                failed(e);
            }
        });
    }

    @Override
    public Runnable onState(Consumer<SaveState> listener) {
        stateListeners.add(listener);
        return () -> stateListeners.remove(listener);
    }

    @Override
    public Runnable onChange(Consumer<List<Change>> listener) {
        changeListeners.add(listener);
        return () -> changeListeners.remove(listener);
    }

    @Override
    public List<LoadNotice> notices() { return stores().stream().flatMap(s -> s.notices().stream()).toList(); }

    @Override
    public List<Entry> unsaved() {
        return stores().stream().flatMap(s -> s.pending().stream()).flatMap(v -> v.entry().stream()).toList();
    }

    @Override
    public void exportTo(Path file) throws IOException {
        List<Version> versions = stores().stream().flatMap(s -> s.versions().stream()).toList();
        WholeFile.write(file, new VersionJson(edition).writeSet(versions, List.of()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            try {
                for (JournalStore store : stores()) {
                    store.close();
                }
            } catch (IOException e) {
                failed(e);
                throw e;
            }
            closed = true;
        }
    }
}
