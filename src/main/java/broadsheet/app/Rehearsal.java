package broadsheet.app;

import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.desk.Reader;
import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Window;
import javafx.util.Duration;

/// Reads an edition once as a reader would, then closes: what the start-up cache of the packaged program is trained on. FX thread.
///
/// Page, article, larger type, the next article, page again, usual size, the end; most of a second for each, so that each is
/// really painted.
final class Rehearsal implements Feature {
    private static final Duration STEP = Duration.millis(700);

    private Optional<Desk> desk = Optional.empty();

    @Override
    public void install(Desk window) { desk = Optional.of(window); }

    /// Begins; the first page has been painted.
    void begin() {
        Reader reader = desk.orElseThrow().reader();
        List<Runnable> steps = List.of(
                () -> reader.edition().ifPresent(e -> reader.showArticle(e.articles().getFirst().id())),
                () -> reader.stepScale(1),
                () -> reader.turn(1),
                () -> reader.showPage(1),
                reader::resetScale,
                () -> Window.getWindows().stream().toList().forEach(Window::hide));
        Timeline timeline = new Timeline();
        for (int i = 0; i < steps.size(); i++) {
            Runnable step = steps.get(i);
            timeline.getKeyFrames().add(new KeyFrame(STEP.multiply(i + 1.0), e -> step.run()));
        }
        timeline.play();
    }
}
