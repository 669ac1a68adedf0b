package broadsheet.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;

/// The way out of the window: whoever has something to finish is asked first, one after the other, and may take its time or keep
/// the window open for good. FX thread.
final class Closing {
    private final List<Consumer<Runnable>> guards = new ArrayList<>();
    private final Runnable end;

    /// @param stage whose close button and system menu lead here
    /// @param end   closes the window at last
    Closing(Stage stage, Runnable end) {
        this.end = end;
        stage.setOnCloseRequest(event -> {
            event.consume();
            begin();
        });
    }

    /// @param guard runs what it is handed once the window may close for its part
    void ask(Consumer<Runnable> guard) { guards.add(guard); }

    /// Asks every guard, then ends.
    void begin() { begin(0); }

    private void begin(int asked) {
        if (asked == guards.size()) {
            end.run();
        } else {
            guards.get(asked).accept(() -> begin(asked + 1));
        }
    }
}
