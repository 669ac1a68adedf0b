package broadsheet.ui.proof;

import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.proof.round.Obstacle;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Memory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 校次: where the five rounds stand for every article and picture; Enter signs the one one is at, if nothing keeps it back.
final class RoundsPane extends VBox {
    private final DeskWork work;
    private final RoundModel model;
    private final Texts texts;
    private final Memory memory;
    private final Map<Stage, ToggleButton> stages = new EnumMap<>(Stage.class);
    private final ObservableList<Subject> lines = FXCollections.observableArrayList();
    private final ListView<Subject> list = new ListView<>(lines);
    private final TextField name = new TextField();
    private final Label title = Parts.wrapped("card-message");
    private final Label hindrance = Parts.wrapped("round-obstacles");

    RoundsPane(DeskWork work, RoundModel model, Texts texts, Memory memory) {
        this.work = work;
        this.model = model;
        this.texts = texts;
        this.memory = memory;
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (Stage stage : Stage.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("stage-" + Words.code(stage));
            chip.getStyleClass().add("desk-chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setOnAction(event -> {
                work.choose(stage);
                show();
                requestFocus();
            });
            stages.put(stage, chip);
            chips.getChildren().add(chip);
        }
        HBox signer = new HBox(Parts.label(texts, "desk.round.name", "desk-quiet"), name);
        signer.getStyleClass().add("chip-line");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setId("round-name");
        name.accessibleTextProperty().bind(texts.text("desk.round.name"));
        name.setText(work.author());
        name.focusedProperty().addListener((o, was, is) -> keepName(was));
        name.setOnAction(event -> requestFocus());
        HBox columns = new HBox(Parts.space());
        columns.getStyleClass().add("round-columns");
        for (Stage stage : Stage.values()) {
            columns.getChildren().add(Parts.label(texts, "desk.stage.short." + Words.code(stage), "round-column"));
        }
        VBox head = new VBox(chips, signer, columns);
        head.getStyleClass().add("filter-line");
        list.setId("rounds");
        list.getStyleClass().addAll("finding-list", "mark-list", "round-list");
        list.accessibleTextProperty().bind(texts.text("desk.rounds"));
        list.setCellFactory(view -> new RoundCell(texts, work));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            Optional.ofNullable(is).filter(s -> list.isFocused()).ifPresent(model::show);
            card();
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(Parts.keyed(texts, "desk.round.sign", "round-sign", "↵", this::sign),
                Parts.keyed(texts, "desk.round.all", "round-all", "A", model::signAll),
                Parts.keyed(texts, "desk.round.withdraw", "round-withdraw", "Del", () -> current().ifPresent(model::withdraw)));
        buttons.getStyleClass().add("card-buttons");
        VBox card = new VBox(title, hindrance, buttons);
        card.getStyleClass().add("finding-card");
        getChildren().addAll(head, list, card);
        work.standingProperty().addListener(o -> show());
        work.stageProperty().addListener(o -> show());
        texts.localeProperty().addListener(o -> show());
        show();
    }

    @Override
    public void requestFocus() { list.requestFocus(); }

    private void keepName(boolean left) {
        if (left && !name.getText().isBlank()) {
            memory.change(p -> p.withProofreader(name.getText().strip()));
        }
    }

    private Optional<Subject> current() { return Optional.ofNullable(list.getSelectionModel().getSelectedItem()); }

    /// The picture one is at, to be marked.
    Optional<Anchor> picture() {
        return current().flatMap(s -> s instanceof Subject.OfPicture on ? Optional.of(new Anchor.OfPicture(on.article(), on.picture())) : Optional.empty());
    }

    private void sign() {
        current().filter(model::sign).ifPresent(signed -> step(1));
        card();
    }

    private void step(int step) {
        int next = list.getSelectionModel().getSelectedIndex() + step;
        if (next >= 0 && next < lines.size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 2));
        }
    }

    private void show() {
        List<Subject> subjects = work.standingProperty().get().map(s -> s.rounds().subjects()).orElse(List.of());
        if (!subjects.equals(lines)) {
            lines.setAll(subjects);
            list.getSelectionModel().selectFirst();
        }
        stages.forEach((stage, chip) -> {
            chip.setText(texts.say("desk.round.progress", Words.say(texts, stage),
                    work.standingProperty().get().map(s -> s.rounds().signed(stage)).orElse(0), subjects.size()));
            chip.setSelected(stage == work.stageProperty().get());
        });
        list.refresh();
        card();
    }

    private void card() {
        title.setText(current().flatMap(s -> work.standingProperty().get().map(now -> RoundCell.title(texts, now.edition(), s))).orElse(""));
        List<Obstacle> obstacles = current().map(model::obstacles).orElse(List.of());
        boolean released = work.standingProperty().get().filter(s -> s.rounds().isReleased()).isPresent();
        hindrance.setText(released ? texts.say("desk.round.released") : obstacles.isEmpty()
                ? texts.say("desk.round.ready", Words.say(texts, work.stageProperty().get()))
                : obstacles.stream().map(this::say).collect(Collectors.joining("\n")));
    }

    private String say(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.OpenFindings open -> texts.say("desk.round.findings", open.count());
            case Obstacle.EarlierRound earlier -> texts.say("desk.round.earlier", Words.say(texts, earlier.stage()));
            case Obstacle.OpenMarks open -> texts.say("desk.round.marks", open.count());
            case Obstacle.Signed signed -> texts.say("desk.round.signed", current().flatMap(c -> work.standingProperty().get()
                    .flatMap(s -> s.rounds().signature(c, work.stageProperty().get()))).map(s -> s.author()).orElse(""));
        };
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP, K -> step(-1);
            case DOWN, J -> step(1);
            case ENTER -> sign();
            case A -> model.signAll();
            case DELETE, BACK_SPACE -> current().ifPresent(model::withdraw);
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5 -> work.choose(Stage.values()[event.getCode().ordinal() - javafx.scene.input.KeyCode.DIGIT1.ordinal()]);
            default -> { return; }
        }
        event.consume();
    }
}
