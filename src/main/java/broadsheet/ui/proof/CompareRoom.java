package broadsheet.ui.proof;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.export.PictureLook;
import broadsheet.proof.compare.Comparison;
import broadsheet.proof.compare.Outcome;
import broadsheet.proof.mark.Entry;
import broadsheet.render.PictureDecoder;
import broadsheet.task.Background;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.FileChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// 对照: another version of the edition beside the one that is open, line by line, and what became of every mark. J and K go from difference
/// to difference, X exchanges the sides, O chooses another version.
final class CompareRoom extends VBox {
    private final Desk desk;
    private final DeskWork work;
    private final Background background;
    private final FileChoice files;
    private final Texts texts;
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final ListView<CompareRow> list = new ListView<>(rows);
    private final ObservableList<Outcome> outcomes = FXCollections.observableArrayList();
    private final ListView<Outcome> verdicts = new ListView<>(outcomes);
    private final Label count = Parts.label("desk-quiet");
    private final Label sides = Parts.label("compare-sides");
    private final Label tally = Parts.wrapped("desk-quiet");
    private final Label message = Parts.wrapped("nothing-title");
    private final VBox empty;
    private final PictureDecoder decoder;
    private Optional<TwoVersions> versions = Optional.empty();
    private Optional<Path> other = Optional.empty();
    private boolean openIsLater = true;

    CompareRoom(Desk desk, DeskWork work, Background background, ProofTools tools) {
        this.desk = desk;
        this.work = work;
        this.background = background;
        this.files = tools.files();
        this.decoder = tools.decoder();
        this.texts = desk.texts();
        getStyleClass().addAll("whole", "proof-desk", "compare-room");
        setId("compare-room");
        getStylesheets().add(CompareRoom.class.getResource("proof-desk.css").toExternalForm());
        list.setId("compare");
        list.getStyleClass().addAll("finding-list", "compare-list");
        list.accessibleTextProperty().bind(texts.text("desk.compare"));
        DoubleBinding half = list.widthProperty().subtract(70).divide(2);
        list.setCellFactory(view -> new CompareCell(texts, half, () -> versions));
        verdicts.setId("outcomes");
        verdicts.getStyleClass().addAll("finding-list", "outcome-list");
        verdicts.accessibleTextProperty().bind(texts.text("desk.outcomes"));
        verdicts.setCellFactory(view -> new OutcomeCell(texts));
        verdicts.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> Optional.ofNullable(is).flatMap(Outcome::where)
                .ifPresent(where -> rowOf(where.place()).ifPresent(this::go)));
        empty = new VBox(message, new HBox(choice("desk.compare.file", "compare-file", false), choice("desk.compare.folder", "compare-folder", true)));
        empty.getStyleClass().addAll("desk-message", "compare-empty");
        VBox left = new VBox(Parts.label(texts, "desk.outcomes", "pane-title"), tally, verdicts);
        left.getStyleClass().add("compare-left");
        VBox.setVgrow(verdicts, Priority.ALWAYS);
        VBox right = new VBox(sides, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox both = new HBox(left, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        StackPane middle = new StackPane(both, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(RoomHead.of(texts, "desk.compare", "desk.compare.keys", count, desk::closeSheet), middle);
        message.setText(texts.say("desk.compare.choose"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().addListener(o -> {
            if (getScene() == null) {
                take(Optional.empty());
            }
        });
    }

    private void take(Optional<TwoVersions> next) {
        versions.ifPresent(TwoVersions::close);
        versions = next;
    }

    private Button choice(String key, String id, boolean folder) {
        Button button = Parts.button(texts, key, id, () -> choose(folder));
        button.getStyleClass().add("plain");
        return button;
    }

    @Override
    public void requestFocus() {
        if (empty.isVisible()) {
            ((HBox) empty.getChildren().get(1)).getChildren().getFirst().requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private void choose(boolean folder) {
        files.edition(desk, folder).ifPresent(path -> {
            other = Optional.of(path);
            compare();
        });
    }

    private void compare() {
        Optional<Bundle> open = desk.reader().bundleProperty().get();
        if (other.isEmpty() || open.isEmpty()) {
            return;
        }
        Path path = other.get();
        boolean later = openIsLater;
        List<Entry> entries = work.entries();
        message.setText(texts.say("desk.compare.busy"));
        background.start(texts.say("desk.compare.busy"), progress -> compared(open.get(), path, later, entries), this::show, failure -> {
            System.getLogger(CompareRoom.class.getName()).log(System.Logger.Level.WARNING, "comparing with " + path, failure);
            Parts.present(empty, true);
            message.setText(texts.say(failure instanceof BundleException ? "desk.compare.refused" : "desk.compare.failed", path.getFileName()));
        });
    }

    private static TwoVersions.Compared compared(Bundle open, Path path, boolean openIsLater, List<Entry> entries) throws BundleException, IOException {
        Bundle second = BundleReader.read(path, ReadProgress.NONE);
        try {
            Bundle before = openIsLater ? second : open;
            Bundle after = openIsLater ? open : second;
            return new TwoVersions.Compared(Comparison.of(before.edition(), after.edition(),
                    new Comparison.Pictures(before::pictureBytes, after::pictureBytes, new PictureLook()), entries), open, second, openIsLater);
        } catch (RuntimeException e) {
            second.close();
            throw e;
        }
    }

    private void show(TwoVersions.Compared compared) {
        if (getScene() == null) {
            compared.second().close();
            return;
        }
        TwoVersions now = new TwoVersions(compared, background, decoder);
        take(Optional.of(now));
        now.onArrival(list::refresh);
        Comparison comparison = now.comparison();
        Parts.present(empty, false);
        rows.setAll(CompareRow.of(comparison));
        outcomes.setAll(comparison.outcomes());
        count.setText(comparison.isSame() ? texts.say("desk.compare.same")
                : texts.say("desk.compare.count", rows.stream().filter(CompareRow::differs).count()));
        sides.setText(texts.say(openIsLater ? "desk.compare.later" : "desk.compare.earlier", other.map(p -> String.valueOf(p.getFileName())).orElse("")));
        tally.setText(outcomes.isEmpty() ? texts.say("desk.outcomes.none") : texts.say("desk.outcomes.tally", comparison.count(Outcome.Verdict.DONE),
                comparison.count(Outcome.Verdict.NOT_DONE), comparison.count(Outcome.Verdict.WRONG), comparison.count(Outcome.Verdict.LOST),
                comparison.count(Outcome.Verdict.LOOK)));
        requestFocus();
        list.getSelectionModel().clearSelection();
        step(1);
    }

    private Optional<Integer> rowOf(broadsheet.edition.Place place) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i) instanceof CompareRow.Pair pair && pair.text().after().filter(place::equals).isPresent())
                .boxed().findFirst();
    }

    private void go(int row) {
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - 2));
    }

    /// To the next difference or the one before.
    private void step(int step) {
        for (int i = list.getSelectionModel().getSelectedIndex() + step; i >= 0 && i < rows.size(); i += step) {
            if (rows.get(i).differs()) {
                go(i);
                return;
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case J -> step(1);
            case K -> step(-1);
            case X -> {
                openIsLater = !openIsLater;
                compare();
            }
            case O -> choose(false);
            default -> { return; }
        }
        event.consume();
    }
}
