package broadsheet.proof.journal;

import broadsheet.proof.mark.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// One window's work on one edition: what all proofreaders wrote, and the way to write more.
///
/// [#put], [#remove], [#undo] and [#redo] change memory at once and never wait for the disk; the entries are then saved on the executor
/// the session was opened with. Only when [#state] is [SaveState.Saved] is everything on the disk. Nothing is given up on a
/// failure: the entries stay in memory until [#retry] brings them to the disk. Thread-safe; listeners are called on the thread
/// that made the change or the saving executor's.
public interface ProofSession extends AutoCloseable {
    /// Opens an edition's journal; nothing is written before the first entry. Reads files: not for the FX thread.
    ///
    /// @param data    the user's data folder; the journals stand in `proof/` in it
    /// @param edition the edition's URI
    /// @param saving  runs what waits for the disk; one thing at a time is enough
    /// @throws IOException if the folder cannot be listed
    static ProofSession open(Path data, String edition, Executor saving) throws IOException { return JournalSession.open(data, edition, saving); }

    /// All entries that are not removed, in the order they were first written.
    List<Entry> entries();

    /// The entries of one kind, in the order they were first written.
    default <T extends Entry> List<T> entries(Class<T> kind) { return entries().stream().filter(kind::isInstance).map(kind::cast).toList(); }

    /// The entry with this id, if there is one.
    Optional<Entry> entry(String id);

    /// Adds an entry, or puts it in place of the one with the same id.
    /// @throws IllegalStateException if the session is read-only or closed
    void put(Entry entry);

    /// Removes an entry; others learn of it, and it can be undone. An unknown id does nothing.
    /// @throws IllegalStateException if the session is read-only or closed
    void remove(String id);

    /// Takes back this window's last change that is not taken back, without limit. A change somebody else has changed since is passed over.
    /// @return what was changed; empty if there is nothing to take back
    Optional<Change> undo();

    /// Makes the change last undone again.
    /// @return what was changed; empty if there is nothing to make again
    Optional<Change> redo();

    /// Whether [#undo] would do something.
    boolean canUndo();

    /// Whether [#redo] would do something.
    boolean canRedo();

    /// Whether everything is on the disk.
    SaveState state();

    /// Tells the listener of every new state, until the returned action is run.
    Runnable onState(Consumer<SaveState> listener);

    /// Tells the listener of every change, one's own and others', until the returned action is run.
    Runnable onChange(Consumer<List<Change>> listener);

    /// What was found damaged when the journal was read; empty in ordinary life.
    List<LoadNotice> notices();

    /// Takes up what other windows and proofreaders have written since, on the saving executor.
    void refresh();

    /// Tries again to save what is not saved, on the saving executor. Does nothing where everything is saved.
    void retry();

    /// The entries that are in memory only, to copy to the clipboard or to save elsewhere.
    List<Entry> unsaved();

    /// Writes all entries, saved or not, as one W3C annotation set.
    /// @throws IOException if it could not be stored whole
    void exportTo(Path file) throws IOException;

    /// Saves what is left, waiting for the disk, and lets go of the journal.
    /// @throws IOException if something could not be saved: the session stays open and nothing is lost
    @Override void close() throws IOException;
}
