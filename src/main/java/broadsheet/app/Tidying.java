package broadsheet.app;

import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Gives back to the system what opening an edition took: decoders and font readers leave many times the memory of what stays,
/// and a quiet reader gives the collector no other occasion. FX thread.
final class Tidying implements Feature {
    private static final Duration QUIET = Duration.seconds(3);

    private Optional<PauseTransition> pause = Optional.empty();

    @Override
    public void install(Desk desk) {
        PauseTransition quiet = new PauseTransition(QUIET);
        quiet.setOnFinished(e -> System.gc());
        pause = Optional.of(quiet);
        desk.reader().bundleProperty().addListener(o -> soon());
    }

    /// Tidies in three seconds from now; called again in between, in three seconds from then.
    void soon() { pause.ifPresent(PauseTransition::playFromStart); }
}
