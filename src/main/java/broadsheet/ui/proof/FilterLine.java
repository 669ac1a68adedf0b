package broadsheet.ui.proof;

import broadsheet.proof.FindingText;
import broadsheet.proof.Kind;
import broadsheet.proof.Severity;
import broadsheet.task.FxThread;
import broadsheet.ui.control.Texts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Which severities and kinds are listed, and how many findings there are. No severity chosen is all of them.
final class FilterLine extends VBox {
    private final FindingModel model;
    private final DeskWork work;
    private final Texts texts;
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final Map<Kind, CheckMenuItem> kinds = new EnumMap<>(Kind.class);
    private final CheckMenuItem suspects = new CheckMenuItem();
    private final MenuButton menu = new MenuButton();
    private final Label count = Parts.label("desk-count");

    /// @param back gives the keyboard back to the list after a click
    FilterLine(FindingModel model, DeskWork work, Texts texts, Runnable back) {
        this.model = model;
        this.work = work;
        this.texts = texts;
        getStyleClass().add("filter-line");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        chips.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> FxThread.later(back));
        for (Severity severity : Severity.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("severity-" + severity.code());
            chip.getStyleClass().add("desk-chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setOnAction(event -> model.filter(model.filterProperty().get().withSeverities(chosen())));
            severities.put(severity, chip);
            chips.getChildren().add(chip);
        }
        ToggleButton open = Parts.chip(texts, "desk.open.only", "open-only", () -> { });
        open.setOnAction(event -> model.filter(model.filterProperty().get().withOpenOnly(open.isSelected())));
        menu.setId("kinds");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        HBox second = new HBox(count, Parts.space(), menu);
        second.getStyleClass().add("chip-line");
        chips.getChildren().add(open);
        getChildren().addAll(chips, second);
        for (Kind kind : Kind.values()) {
            CheckMenuItem item = new CheckMenuItem();
            item.setOnAction(event -> model.filter(model.filterProperty().get().withKinds(chosenKinds())));
            kinds.put(kind, item);
        }
        suspects.setId("suspects");
        suspects.setOnAction(event -> work.suspects(suspects.isSelected()));
        menu.getItems().addAll(kinds.values());
        menu.getItems().addAll(new SeparatorMenuItem(), suspects);
        work.standingProperty().addListener(o -> count());
        model.shownProperty().addListener(o -> count());
        model.currentProperty().addListener(o -> count());
        texts.localeProperty().addListener(o -> count());
        count();
    }

    private Set<Severity> chosen() {
        Set<Severity> chosen = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, chip) -> {
            if (chip.isSelected()) {
                chosen.add(severity);
            }
        });
        return chosen;
    }

    private Set<Kind> chosenKinds() {
        Set<Kind> chosen = EnumSet.noneOf(Kind.class);
        kinds.forEach((kind, item) -> {
            if (item.isSelected()) {
                chosen.add(kind);
            }
        });
        return chosen;
    }

    private void count() {
        FindingText say = FindingText.of(texts.localeProperty().get());
        List<Numbered> all = work.standingProperty().get().map(Standing::findings).orElse(List.of());
        severities.forEach((severity, chip) -> chip.setText(Words.sign(severity) + " " + say.title(severity) + " "
                + all.stream().filter(i -> i.finding().severity() == severity).filter(Numbered::isOpen).count()));
        Parts.present(java.util.Objects.requireNonNull(severities.get(Severity.SUSPECT)), work.suspects());
        suspects.setSelected(work.suspects());
        suspects.setText(texts.say("desk.suspects"));
        kinds.forEach((kind, item) -> {
            long found = all.stream().filter(i -> i.finding().kind() == kind).count();
            item.setText(say.title(kind) + "　" + found);
            item.setVisible(found > 0);
        });
        Set<Kind> wanted = chosenKinds();
        menu.setText(wanted.isEmpty() ? texts.say("desk.kinds.all") : wanted.stream().map(say::title).reduce((a, b) -> a + texts.say("list.items") + b).orElse(""));
        List<Numbered> shown = model.shownProperty().get();
        int at = model.currentProperty().get().map(c -> shown.indexOf(c) + 1).orElse(0);
        long open = shown.stream().filter(Numbered::isOpen).count();
        count.setText(at == 0 ? texts.say("desk.count", shown.size(), open) : texts.say("desk.count.at", at, shown.size(), open));
    }
}
