package broadsheet.ui.shell;

import broadsheet.task.Job;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// The slim line that says what takes longer than 0.3 s, how far it is, and stops it.
final class BusyBar extends HBox {
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private Optional<Job<?>> job = Optional.empty();

    BusyBar(Texts texts) {
        getStyleClass().add("busy-bar");
        setAlignment(Pos.CENTER_LEFT);
        bar.accessibleTextProperty().bind(title.textProperty());
        Button stop = Styles.worded(Icon.CLOSE, texts.text("busy.cancel"), this::cancel);
        stop.setId("busy-cancel");
        getChildren().addAll(title, bar, stop);
        hide();
        patience.setOnFinished(event -> {
            setVisible(true);
            setManaged(true);
        });
    }

    /// Watches a job to its end.
    void watch(Job<?> newJob) {
        job = Optional.of(newJob);
        title.textProperty().bind(newJob.titleProperty());
        bar.progressProperty().bind(newJob.progressProperty());
        newJob.runningProperty().addListener((o, was, running) -> {
            if (!running && job.filter(newJob::equals).isPresent()) {
                hide();
            }
        });
        if (newJob.isDone()) {
            hide();
        } else {
            patience.playFromStart();
        }
    }

    private void cancel() {
        job.ifPresent(Job::cancel);
        hide();
    }

    private void hide() {
        patience.stop();
        setVisible(false);
        setManaged(false);
    }
}
