package broadsheet.ui.proof;

import broadsheet.ui.control.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The findings: filter, list, and the one in full. The keyboard belongs to the list.
final class FindingsPane extends VBox {
    /// Lower than this, in sizes of the title's type, the card makes room for the list.
    private static final double LOW = 24;

    private final DeskWork work;
    private final FindingModel model;
    private final FindingList list;
    private final FindingCard card;
    private final VBox message = new VBox();
    private final Label title = Parts.wrapped("nothing-title");
    private final Label advice = Parts.wrapped("nothing-advice");
    private final ProgressBar bar = new ProgressBar(0);
    private final Texts texts;

    FindingsPane(DeskWork work, FindingModel model, Texts texts) {
        this.work = work;
        this.model = model;
        this.texts = texts;
        list = new FindingList(model, work, texts);
        card = new FindingCard(model, work, texts);
        message.getStyleClass().add("desk-message");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(work.progressProperty());
        message.getChildren().addAll(title, advice, bar);
        StackPane middle = new StackPane(list, message);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(new FilterLine(model, work, texts, this::requestFocus), middle, card);
        heightProperty().addListener((o, was, is) -> card.compact(is.doubleValue() < LOW * title.getFont().getSize()));
        work.phaseProperty().addListener(o -> show());
        model.shownProperty().addListener(o -> show());
        texts.localeProperty().addListener(o -> show());
        show();
    }

    FindingCard card() { return card; }

    @Override
    public void requestFocus() { list.requestFocus(); }

    private void show() {
        boolean checking = work.phaseProperty().get() == DeskWork.Phase.CHECKING;
        boolean listed = !model.shownProperty().get().isEmpty();
        boolean found = work.standingProperty().get().filter(s -> !s.findings().isEmpty()).isPresent();
        Parts.present(message, !listed);
        Parts.present(bar, checking);
        list.setVisible(listed || checking);
        title.setText(texts.say(checking ? "desk.checking" : work.phaseProperty().get() == DeskWork.Phase.RESTING ? "desk.resting"
                : work.phaseProperty().get() == DeskWork.Phase.FAILED ? "desk.failed.title" : found ? "desk.filtered" : "desk.clean"));
        advice.setText(checking ? "" : texts.say(work.phaseProperty().get() == DeskWork.Phase.RESTING ? "desk.resting.advice"
                : work.phaseProperty().get() == DeskWork.Phase.FAILED ? "desk.failed" : found ? "desk.filtered.advice" : "desk.clean.advice"));
    }
}
