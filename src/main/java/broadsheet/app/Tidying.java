package broadsheet.app;

import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Gives back to the system what opening an edition took: decoders and font readers leave many times the memory of what stays,
/// and a quiet reader gives the collector no other occasion. FX thread.
final class Tidying implements Feature {
    private static final Duration QUIET = Duration.seconds(3);

    private final PauseTransition pause = new PauseTransition(QUIET);

    @Override
    public void install(Desk desk) {
        pause.setOnFinished(e -> System.gc());
        desk.reader().bundleProperty().addListener(o -> soon());
    }

    /// Tidies in three seconds from now; called again in between, in three seconds from then.
    void soon() { pause.playFromStart(); }
}
