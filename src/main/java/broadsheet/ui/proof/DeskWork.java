package broadsheet.ui.proof;

import broadsheet.bundle.Bundle;
import broadsheet.edition.Edition;
import broadsheet.proof.Finding;
import broadsheet.proof.ProofProgress;
import broadsheet.proof.Proofreader;
import broadsheet.proof.check.Checks;
import broadsheet.proof.check.wording.Newsroom;
import broadsheet.proof.journal.Change;
import broadsheet.proof.journal.ProofSession;
import broadsheet.proof.journal.SaveState;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.Fingerprint;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.task.Background;
import broadsheet.task.Job;
import broadsheet.task.Progress;
import broadsheet.typeset.page.PageSpec;
import broadsheet.ui.control.WindowEnd;
import broadsheet.ui.desk.Desk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The work on the open edition: checks it, opens its journal, and says how everything stands after each entry. FX thread; whatever takes
/// time is done in the background.
final class DeskWork {
    /// What the desk is doing.
    enum Phase {
        /// No edition, or the desk is not open.
        RESTING,
        /// The checks run.
        CHECKING,
        /// Findings and journal are there.
        READY,
        /// The journal could not be opened.
        FAILED
    }

    private static final System.Logger LOG = System.getLogger(DeskWork.class.getName());

    private final Desk desk;
    private final Background background;
    private final ProofTools tools;
    private final Journal journal;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.RESTING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.FIRST);
    private Optional<Proofreader> proofreader = Optional.empty();
    private Optional<Checked> checked = Optional.empty();
    private Optional<Job<Checked>> checking = Optional.empty();
    private boolean awake;
    private boolean counting;
    private boolean countAgain;
    private boolean stageChosen;

    /// An edition after the checks.
    private record Checked(Edition edition, Pages pages, Proofreader proofreader, List<Finding> found, Map<Subject, String> prints, ProofSession session) { }

    DeskWork(Desk desk, Background background, ProofTools tools) {
        this.desk = desk;
        this.background = background;
        this.tools = tools;
        this.journal = new Journal(background, desk.texts(), tools.data(), this::recount);
        desk.reader().bundleProperty().addListener(o -> turn());
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() { return phase.getReadOnlyProperty(); }

    /// How far the checks are, 0 … 1.
    ReadOnlyDoubleProperty progressProperty() { return progress.getReadOnlyProperty(); }

    /// How everything stands; empty until the edition is checked.
    ReadOnlyObjectProperty<Optional<Standing>> standingProperty() { return standing.getReadOnlyProperty(); }

    /// The round marks are made in and signatures are given for.
    ReadOnlyObjectProperty<Stage> stageProperty() { return stage.getReadOnlyProperty(); }

    ReadOnlyObjectProperty<SaveState> saveProperty() { return journal.stateProperty(); }

    Journal journal() { return journal; }

    /// The name entries carry: the one given, else the system's name for the user.
    String author() {
        String given = desk.memory().get().proofreader();
        return given.isBlank() ? System.getProperty("user.name", "?") : given;
    }

    /// Chooses the round; until then it is the first that is not signed throughout.
    void choose(Stage wanted) {
        stageChosen = true;
        stage.set(wanted);
    }

    /// The desk is opened: checks the edition if that has not been done.
    void wake() {
        if (!awake) {
            WindowEnd.once(desk.scene().getWindow(), journal::rest);
        }
        awake = true;
        if (checked.isEmpty() && checking.isEmpty()) {
            check();
        }
    }

    /// Another edition, or none.
    private void turn() {
        checking.ifPresent(Job::cancel);
        checking = Optional.empty();
        checked = Optional.empty();
        journal.leave();
        stageChosen = false;
        standing.set(Optional.empty());
        phase.set(Phase.RESTING);
        if (awake) {
            check();
        }
    }

    /// Checks the edition and opens its journal.
    void check() {
        desk.reader().bundleProperty().get().ifPresent(bundle -> {
            phase.set(Phase.CHECKING);
            progress.set(0);
            Optional<Proofreader> known = proofreader;
            boolean suspects = suspects();
            Job<Checked> job = background.start(desk.texts().say("desk.checking"), work -> check(bundle, known, suspects, work), this::take, this::failed);
            if (phase.get() == Phase.CHECKING) {
                checking = Optional.of(job);
                progress.bind(job.progressProperty());
            }
        });
    }

    /// Whether suspected characters are looked for.
    boolean suspects() { return desk.memory().get().suspects(); }

    /// Looks for suspected characters from now on, or no longer; the edition is checked anew and its journal opened again.
    void suspects(boolean wanted) {
        if (wanted != suspects()) {
            desk.memory().change(m -> m.withSuspects(wanted));
            proofreader = Optional.empty();
            turn();
        }
    }

    private Checked check(Bundle bundle, Optional<Proofreader> known, boolean suspects, Progress work) throws java.io.IOException {
        Proofreader reader = known.orElseGet(() -> new Proofreader(Checks.with(Newsroom.read(tools.data().resolve("lists")), suspects)));
        Edition edition = bundle.edition();
        List<Finding> found = reader.check(edition, java.util.Set.of(), List.of(), new ProofProgress() {
            @Override public void at(int done, int total) { work.at(done, total); }

            @Override public boolean cancelled() { return work.cancelled(); }
        });
        Map<Subject, String> prints = new HashMap<>();
        FileDigests files = new FileDigests(bundle);
        Subject.of(edition).forEach(s -> prints.put(s, Fingerprint.of(edition, s, files)));
        ProofSession session = journal.read(edition.id());
        if (work.cancelled()) {
            session.close();
        }
        return new Checked(edition, new Pages(tools.typesetter().pages(edition, new PageSpec(1))), reader, found, prints, session);
    }

    private void take(Checked taken) {
        progress.unbind();
        checking = Optional.empty();
        proofreader = Optional.of(taken.proofreader());
        if (desk.reader().edition().filter(e -> e == taken.edition()).isEmpty()) {
            return;
        }
        checked = Optional.of(taken);
        journal.take(taken.session());
        recount();
    }

    private void failed(Throwable failure) {
        progress.unbind();
        checking = Optional.empty();
        LOG.log(System.Logger.Level.ERROR, "opening the proof desk", failure);
        phase.set(Phase.FAILED);
    }

    /// Counts anew, in the background; what changes meanwhile is counted after it.
    private void recount() {
        if (counting) {
            countAgain = true;
            return;
        }
        checked.ifPresent(now -> {
            counting = true;
            countAgain = false;
            List<Entry> entries = now.session().entries();
            background.start(desk.texts().say("desk.counting"), work -> Standing.of(now.edition(), now.pages(), now.found(), entries, now.prints()),
                    counted -> counted(now, counted), failure -> {
                        counting = false;
                        failed(failure);
                    });
        });
    }

    private void counted(Checked of, Standing now) {
        counting = false;
        if (checked.filter(c -> c == of).isPresent()) {
            if (!stageChosen) {
                stage.set(now.rounds().subjects().stream().flatMap(s -> now.rounds().current(s).stream()).min(Stage::compareTo).orElse(Stage.FINAL));
            }
            standing.set(Optional.of(now));
            phase.set(Phase.READY);
        }
        if (countAgain || checked.filter(c -> c != of).isPresent()) {
            recount();
        }
    }

    /// Writes entries down. Nothing happens where the journal can only be read; the state of saving says so.
    void put(Entry... entries) {
        checked.filter(c -> !(c.session().state() instanceof SaveState.ReadOnly)).ifPresent(c -> List.of(entries).forEach(c.session()::put));
    }

    /// Removes an entry.
    void remove(Entry entry) {
        checked.filter(c -> !(c.session().state() instanceof SaveState.ReadOnly)).ifPresent(c -> c.session().remove(entry.id()));
    }

    /// Takes back the last change of this window.
    Optional<Change> undo() { return checked.flatMap(c -> c.session().undo()); }

    /// Makes the change taken back last again.
    Optional<Change> redo() { return checked.flatMap(c -> c.session().redo()); }

    /// Everything written about the edition, by everybody.
    List<Entry> entries() { return checked.map(c -> c.session().entries()).orElse(List.of()); }
}
