package broadsheet.ui.proof;

import broadsheet.proof.journal.Change;
import broadsheet.task.Background;
import broadsheet.task.FxThread;
import broadsheet.ui.control.Icon;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Desk;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The desk's place in one window: its panel, its keys, and that the keyboard stays with it while one works. FX thread.
final class ProofRoom {
    private static final String PANEL = "proof";

    private final Desk desk;
    private final DeskWork work;
    private final FindingModel model;
    private final Place place = new Place();
    private final BooleanBinding open = place.sceneProperty().isNotNull();
    private Optional<ProofPanel> panel = Optional.empty();
    private boolean working;

    ProofRoom(Desk desk, Background background, Path data, Function<Desk, Optional<Path>> file) {
        this.desk = desk;
        this.work = new DeskWork(desk, background, data);
        this.model = new FindingModel(desk, work);
        new OnSheet(desk, model, open);
        new LeavingGuard(desk, work, background, file);
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
        BooleanBinding listed = Bindings.createBooleanBinding(() -> open.get() && !model.shownProperty().get().isEmpty(), open, model.shownProperty());
        add(listed, "proof-next", Icon.DOWN, () -> model.step(1), key(KeyCode.J), key(KeyCode.DOWN));
        add(listed, "proof-previous", Icon.UP, () -> model.step(-1), key(KeyCode.K), key(KeyCode.UP));
        BooleanBinding inList = Bindings.createBooleanBinding(() -> listed.get() && desk.scene().getFocusOwner() instanceof FindingList, listed,
                desk.scene().focusOwnerProperty());
        add(inList, "proof-accept", Icon.PROOF, model::accept, key(KeyCode.ENTER));
        add(listed, "proof-ignore", Icon.CLOSE, () -> panel.ifPresent(p -> p.card().ignore()), key(KeyCode.I));
        add(listed, "proof-query", Icon.HELP, () -> panel.ifPresent(p -> p.card().query()), key(KeyCode.Q));
        add(listed, "proof-edit", Icon.PROOF, () -> panel.ifPresent(p -> p.card().edit()), key(KeyCode.E));
        add(listed, "proof-silence", Icon.CLOSE, () -> panel.ifPresent(p -> p.card().silence()), key(KeyCode.S));
        add(open, "proof-undo", Icon.PREVIOUS, () -> back(work.undo()), ctrl(KeyCode.Z));
        add(open, "proof-redo", Icon.NEXT, () -> back(work.redo()), ctrl(KeyCode.Y),
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    }

    private void add(ObservableBooleanValue enabled, String id, Icon icon, Runnable run, KeyCombination... keys) {
        desk.add(Action.when(enabled, id, Action.Group.PROOF, icon, run, keys));
    }

    private static KeyCombination key(KeyCode code) { return new KeyCodeCombination(code); }

    private static KeyCombination ctrl(KeyCode code) { return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN); }

    private void back(Optional<Change> step) { desk.notice(desk.texts().say(step.isPresent() ? "desk.undone" : "desk.undone.nothing")); }

    private void shown() {
        if (panel.isEmpty()) {
            ProofPanel made = new ProofPanel(work, model, desk.texts());
            panel = Optional.of(made);
            VBox.setVgrow(made, Priority.ALWAYS);
            VBox content = new VBox(made, new SaveLine(work, desk.texts()));
            content.getStyleClass().add("proof-desk");
            content.getStylesheets().add(ProofRoom.class.getResource("proof-desk.css").toExternalForm());
            place.getChildren().add(content);
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
