package broadsheet.ui.proof;

import broadsheet.proof.journal.Change;
import broadsheet.proof.mark.Anchor;
import broadsheet.task.Background;
import broadsheet.task.FxThread;
import broadsheet.ui.control.Icon;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.proof.ProofPanel.Tab;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The desk's place in one window: its panel, its keys, and that the keyboard stays with it while one works. FX thread.
final class ProofRoom {
    private static final String PANEL = "proof";

    private final Desk desk;
    private final DeskWork work;
    private final FindingModel model;
    private final MarkModel marks;
    private final PictureChoice picture;
    private final WholeRooms rooms;
    private final ReportFile report;
    private final Place place = new Place();
    private final BooleanBinding open = place.sceneProperty().isNotNull();
    private Optional<ProofPanel> panel = Optional.empty();
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.FINDINGS);
    private boolean working;

    ProofRoom(Desk desk, Background background, ProofTools tools) {
        this.desk = desk;
        this.work = new DeskWork(desk, background, tools);
        this.model = new FindingModel(desk, work);
        this.marks = new MarkModel(desk, work);
        new OnSheet(desk, model, marks, open, wanted -> panel.ifPresent(p -> p.show(wanted)));
        this.picture = new PictureChoice(desk, work, marks, open, this::mark);
        this.rooms = new WholeRooms(desk, work, marks, background, tools);
        this.report = new ReportFile(desk, work, background, tools);
        new LeavingGuard(desk, work, background, tools.files());
    }

    void install() {
        desk.addSidePanel(PANEL, "desk.title", place);
        place.sceneProperty().addListener((o, was, is) -> {
            if (is != null) {
                shown();
            }
        });
        BooleanBinding edition = Bindings.createBooleanBinding(() -> desk.reader().edition().isPresent(), desk.reader().bundleProperty());
        Action proof = Action.when(edition, "proof", Action.Group.PROOF, Icon.PROOF, this::toggle, new KeyCodeCombination(KeyCode.F2));
        desk.add(proof);
        desk.addToToolbar(proof);
        keys();
        keepKeyboard();
    }

    private void keys() {
        BooleanBinding listed = Bindings.createBooleanBinding(() -> open.get() && tab.get() == Tab.FINDINGS
                && !model.shownProperty().get().isEmpty(), open, tab, model.shownProperty());
        BooleanBinding marked = Bindings.createBooleanBinding(() -> open.get() && tab.get() == Tab.MARKS && !marks.marksProperty().get().isEmpty(), open, tab,
                marks.marksProperty());
        add(marked, "proof-mark-next", Icon.DOWN, () -> marks.step(1), key(KeyCode.J));
        add(marked, "proof-mark-previous", Icon.UP, () -> marks.step(-1), key(KeyCode.K));
        add(listed, "proof-next", Icon.DOWN, () -> model.step(1), key(KeyCode.J), key(KeyCode.DOWN));
        add(listed, "proof-previous", Icon.UP, () -> model.step(-1), key(KeyCode.K), key(KeyCode.UP));
        BooleanBinding inList = Bindings.createBooleanBinding(() -> listed.get() && desk.scene().getFocusOwner() instanceof FindingList, listed,
                desk.scene().focusOwnerProperty());
        add(inList, "proof-accept", Icon.PROOF, model::accept, key(KeyCode.ENTER));
        add(listed, "proof-ignore", Icon.CLOSE, () -> panel.ifPresent(p -> p.card().ignore()), key(KeyCode.I));
        add(listed, "proof-query", Icon.HELP, () -> panel.ifPresent(p -> p.card().query()), key(KeyCode.Q));
        add(listed, "proof-edit", Icon.PROOF, () -> panel.ifPresent(p -> p.card().edit()), key(KeyCode.E));
        add(listed, "proof-silence", Icon.CLOSE, () -> panel.ifPresent(p -> p.card().silence()), key(KeyCode.S));
        BooleanBinding ready = Bindings.createBooleanBinding(() -> open.get() && work.standingProperty().get().isPresent(), open, work.standingProperty());
        add(ready, "proof-mark", Icon.PROOF, this::mark, key(KeyCode.M));
        add(ready, "proof-picture-next", Icon.PICTURE, () -> picture(1), key(KeyCode.P));
        add(ready, "proof-picture-previous", Icon.PICTURE, () -> picture(-1), new KeyCodeCombination(KeyCode.P, KeyCombination.SHIFT_DOWN));
        BooleanBinding chosen = Bindings.createBooleanBinding(() -> picture.chosenProperty().get().isPresent(), picture.chosenProperty());
        add(chosen, "proof-picture-leave", Icon.CLOSE, picture::leave, key(KeyCode.ESCAPE));
        add(open, "proof-tab-findings", Icon.CONTENTS, () -> panel.ifPresent(p -> p.show(Tab.FINDINGS)), alt(KeyCode.DIGIT1));
        add(open, "proof-tab-marks", Icon.CONTENTS, () -> panel.ifPresent(p -> p.show(Tab.MARKS)), alt(KeyCode.DIGIT2));
        add(open, "proof-tab-rounds", Icon.CONTENTS, () -> panel.ifPresent(p -> p.show(Tab.ROUNDS)), alt(KeyCode.DIGIT3));
        add(ready, "proof-captions", Icon.PICTURE, rooms::captions, alt(KeyCode.DIGIT4));
        add(ready, "proof-galley", Icon.ARTICLE, rooms::galley, alt(KeyCode.DIGIT5));
        add(ready, "proof-compare", Icon.COPY, rooms::compare, alt(KeyCode.DIGIT6));
        add(open, "proof-undo", Icon.PREVIOUS, () -> back(work.undo()), ctrl(KeyCode.Z));
        add(open, "proof-redo", Icon.NEXT, () -> back(work.redo()), ctrl(KeyCode.Y),
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    }

    private void add(ObservableBooleanValue enabled, String id, Icon icon, Runnable run, KeyCombination... keys) {
        desk.add(Action.when(enabled, id, Action.Group.PROOF, icon, run, keys));
    }

    private static KeyCombination key(KeyCode code) { return new KeyCodeCombination(code); }

    private static KeyCombination alt(KeyCode code) { return new KeyCodeCombination(code, KeyCombination.ALT_DOWN); }

    private static KeyCombination ctrl(KeyCode code) { return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN); }

    private void back(Optional<Change> step) { desk.notice(desk.texts().say(step.isPresent() ? "desk.undone" : "desk.undone.nothing")); }

    private void picture(int step) {
        working = false;
        picture.step(step);
    }

    /// A mark on the picture chosen or the words selected, else on the words of the finding one is at, or on the picture one is at in the list of rounds.
    private void mark() {
        List<Anchor> selected = picture.anchor().map(List::of).orElseGet(marks::selected);
        List<Anchor> anchors = !selected.isEmpty() ? selected : switch (tab.get()) {
            case FINDINGS -> model.currentProperty().get().flatMap(c ->
                    work.standingProperty().get().<Anchor>map(s -> Anchor.of(s.edition(), c.finding().span()))).stream().toList();
            case ROUNDS -> panel.flatMap(p -> p.rounds().picture()).stream().toList();
            case MARKS -> List.of();
        };
        if (anchors.isEmpty()) {
            desk.notice(desk.texts().say("desk.mark.select"));
            return;
        }
        panel.ifPresent(p -> {
            p.choose(Tab.MARKS);
            p.marks().make(anchors);
        });
    }

    private void shown() {
        if (panel.isEmpty()) {
            RoundsPane rounds = new RoundsPane(work, new RoundModel(desk, work), desk.texts(), desk.memory());
            ProofPanel made = new ProofPanel(work, model, marks, rounds, desk.texts(), new DeskFoot(desk.texts(), rooms, report));
            panel = Optional.of(made);
            made.tabProperty().addListener((o, was, is) -> tab.set(is));
            place.getChildren().add(made);
        }
        working = true;
        work.wake();
    }

    /// From the sheet the key goes to the desk, from the desk it closes it.
    private void toggle() {
        if (open.get() && !Parts.holds(place, desk.scene().getFocusOwner())) {
            working = true;
            place.requestFocus();
        } else {
            desk.toggleSidePanel(PANEL);
        }
    }

    /// Whoever works at the desk keeps the keyboard there although the sheet changes from page to article; a click elsewhere takes it away.
    private void keepKeyboard() {
        desk.scene().focusOwnerProperty().addListener((o, was, is) -> working = working || Parts.holds(place, is));
        desk.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> working = event.getTarget() instanceof Node node && Parts.holds(place, node));
        desk.reader().viewProperty().addListener(o -> {
            if (working && open.get()) {
                FxThread.later(this::takeKeyboard);
            }
        });
    }

    private void takeKeyboard() {
        if (open.get() && !Parts.holds(place, desk.scene().getFocusOwner()) && !(desk.scene().getFocusOwner() instanceof TextInputControl)) {
            place.requestFocus();
        }
    }

    /// Filled when the desk is first opened, so that the window opens without waiting for it.
    private final class Place extends StackPane {
        @Override
        public void requestFocus() { panel.ifPresentOrElse(ProofPanel::requestFocus, super::requestFocus); }
    }
}
