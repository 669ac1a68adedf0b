package broadsheet.ui.proof;

import broadsheet.ui.control.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// The desk beside the sheet: findings, marks, rounds, one at a time, and under them whether everything is saved.
final class ProofPanel extends VBox {
    /// What the panel shows.
    enum Tab {
        /// 问题
        FINDINGS,
        /// 批注
        MARKS,
        /// 校次
        ROUNDS
    }

    private final FindingsPane findings;
    private final MarksPane marks;
    private final RoundsPane rounds;
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(Tab.FINDINGS);
    private final Texts texts;

    ProofPanel(DeskWork work, FindingModel findingModel, MarkModel markModel, RoundsPane rounds, Texts texts, Node foot) {
        this.texts = texts;
        findings = new FindingsPane(work, findingModel, texts);
        marks = new MarksPane(markModel, texts);
        this.rounds = rounds;
        getStyleClass().add("proof-desk");
        getStylesheets().add(ProofPanel.class.getResource("proof-desk.css").toExternalForm());
        SegmentedButton tabs = new SegmentedButton();
        for (Tab one : Tab.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("tab-" + Words.code(one));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> show(one));
            buttons.put(one, button);
            tabs.getButtons().add(button);
        }
        HBox head = new HBox(tabs);
        head.getStyleClass().add("desk-tabs");
        StackPane middle = new StackPane(findings, marks, rounds);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, middle, foot, new SaveLine(work, texts));
        work.standingProperty().addListener(o -> count(work));
        texts.localeProperty().addListener(o -> count(work));
        count(work);
        choose(Tab.FINDINGS);
    }

    ReadOnlyObjectProperty<Tab> tabProperty() { return tab.getReadOnlyProperty(); }

    FindingCard card() { return findings.card(); }

    MarksPane marks() { return marks; }

    RoundsPane rounds() { return rounds; }

    private void count(DeskWork work) {
        buttons.forEach((one, button) -> button.setText(switch (one) {
            case FINDINGS -> texts.say("desk.tab.findings", work.standingProperty().get()
                    .map(s -> s.findings().stream().filter(Numbered::isOpen).count()).orElse(0L));
            case MARKS -> texts.say("desk.tab.marks", work.standingProperty().get().map(s -> s.marks().size()).orElse(0));
            case ROUNDS -> texts.say("desk.rounds");
        }));
    }

    /// Shows a tab with the keyboard on it.
    void show(Tab wanted) {
        choose(wanted);
        requestFocus();
    }

    /// Shows a tab and leaves the keyboard where it is.
    void choose(Tab wanted) {
        tab.set(wanted);
        buttons.forEach((one, button) -> button.setSelected(one == wanted));
        Parts.present(findings, wanted == Tab.FINDINGS);
        Parts.present(marks, wanted == Tab.MARKS);
        Parts.present(rounds, wanted == Tab.ROUNDS);
    }

    @Override
    public void requestFocus() {
        switch (tab.get()) {
            case FINDINGS -> findings.requestFocus();
            case MARKS -> marks.requestFocus();
            case ROUNDS -> rounds.requestFocus();
        }
    }
}
