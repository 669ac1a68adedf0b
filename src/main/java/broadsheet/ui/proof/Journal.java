package broadsheet.ui.proof;

import broadsheet.proof.journal.ProofSession;
import broadsheet.proof.journal.SaveState;
import broadsheet.task.Background;
import broadsheet.task.FxThread;
import broadsheet.ui.control.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// The journals of this window: the open edition's, and those of editions left whose entries are not on the disk yet. Nothing is let go of
/// before it is saved. FX thread.
final class Journal {
    /// How often what is not saved is tried again, and others' entries are looked for.
    private static final Duration BEAT = Duration.seconds(5);
    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    private final Background background;
    private final Texts texts;
    private final Path data;
    private final Runnable changed;
    private final Timeline beat = new Timeline(new KeyFrame(BEAT, event -> beat()));
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Saved());
    private final List<ProofSession> leaving = new ArrayList<>();
    private final Set<ProofSession> closing = new HashSet<>();
    private Optional<Ending> ending = Optional.empty();
    private Optional<ProofSession> open = Optional.empty();

    /// What is waited for at the end.
    private record Ending(Runnable goOn, Runnable stopped) { }

    /// @param data    the user's data folder
    /// @param changed called when entries have changed, by this window or another
    Journal(Background background, Texts texts, Path data, Runnable changed) {
        this.background = background;
        this.texts = texts;
        this.data = data;
        this.changed = changed;
        beat.setCycleCount(Animation.INDEFINITE);
    }

    /// Opens the journal of an edition. Reads the disk: off the FX thread.
    ProofSession read(String edition) throws IOException { return ProofSession.open(data, edition, (Executor) this::later); }

    /// Waits for the disk somewhere else.
    private void later(Runnable work) {
        background.start(texts.say("desk.saving"), progress -> {
            work.run();
            return Boolean.TRUE;
        }, done -> { }, failure -> LOG.log(System.Logger.Level.ERROR, "writing the proof journal", failure));
    }

    /// Works with this journal from now on.
    void take(ProofSession session) {
        open = Optional.of(session);
        watch(session);
        session.onChange(changes -> FxThread.run(changed));
        beat.play();
        look();
    }

    private void watch(ProofSession session) { session.onState(now -> FxThread.run(this::look)); }

    /// The journal in use.
    Optional<ProofSession> session() { return open; }

    /// How much is on the disk; of several journals, the one that is worst off.
    ReadOnlyObjectProperty<SaveState> stateProperty() { return state.getReadOnlyProperty(); }

    private List<ProofSession> all() {
        List<ProofSession> all = new ArrayList<>(leaving);
        open.ifPresent(all::add);
        return all;
    }

    private void look() {
        state.set(all().stream().map(ProofSession::state).max(Comparator.comparingInt(Journal::weight)).orElseGet(SaveState.Saved::new));
    }

    private static int weight(SaveState state) {
        return switch (state) {
            case SaveState.Saved saved -> 0;
            case SaveState.ReadOnly readOnly -> 1;
            case SaveState.Saving saving -> 2;
            case SaveState.Failed failed -> 3;
        };
    }

    private void beat() {
        retry();
        open.filter(s -> s.state() instanceof SaveState.Saved).ifPresent(ProofSession::refresh);
    }

    /// Tries to save what is not saved.
    void retry() {
        all().stream().filter(s -> s.state() instanceof SaveState.Failed).forEach(ProofSession::retry);
        leaving.stream().filter(s -> s.state() instanceof SaveState.Saved).toList().forEach(this::close);
    }

    /// The entries that are in memory only, as W3C annotations, written to a file of the user's choice. Off the FX thread.
    void exportTo(Path file) throws IOException {
        for (ProofSession session : all()) {
            if (!session.unsaved().isEmpty()) {
                session.exportTo(file);
                return;
            }
        }
    }

    /// Leaves the edition; what is not saved yet is tried again until it is.
    void leave() {
        open.ifPresent(leaving::add);
        open = Optional.empty();
        List.copyOf(leaving).forEach(this::close);
    }

    /// Closes every journal, the open one last, then goes on; where something cannot be saved, the open journal stays as it was.
    ///
    /// @param goOn    run once everything is on the disk
    /// @param stopped run when something could not be saved
    void end(Runnable goOn, Runnable stopped) {
        ending = Optional.of(new Ending(goOn, stopped));
        settle();
    }

    /// No longer looks whether anything can be saved or has come in: the window is gone, however that came.
    void rest() { beat.stop(); }

    private void settle() {
        look();
        if (all().isEmpty()) {
            rest();
        }
        if (ending.isEmpty()) {
            return;
        }
        if (leaving.isEmpty() && open.isEmpty()) {
            Runnable next = ending.get().goOn();
            ending = Optional.empty();
            next.run();
        } else if (leaving.isEmpty()) {
            open.ifPresent(this::close);
        } else {
            List.copyOf(leaving).forEach(this::close);
        }
    }

    private void close(ProofSession session) {
        if (!closing.add(session)) {
            return;
        }
        background.start(texts.say("desk.saving"), progress -> {
            session.close();
            return session;
        }, closed -> {
            closing.remove(session);
            leaving.remove(session);
            open = open.filter(s -> s != session);
            settle();
        }, failure -> {
            LOG.log(System.Logger.Level.WARNING, "closing the proof journal", failure);
            closing.remove(session);
            look();
            Optional<Ending> stopped = ending;
            ending = Optional.empty();
            stopped.ifPresent(e -> e.stopped().run());
        });
    }

    /// Gives up what could not be saved: the user said so.
    void abandon() {
        rest();
        leaving.clear();
        open = Optional.empty();
    }
}
