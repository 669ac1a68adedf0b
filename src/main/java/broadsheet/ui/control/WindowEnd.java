package broadsheet.ui.control;

import javafx.event.EventHandler;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// What is to be let go of when a window closes, whichever way. FX thread.
public final class WindowEnd {
    private WindowEnd() { }

    /// Runs this once, after the window has been hidden; the window holds nothing of it afterwards.
    /// @return takes it back
    public static Runnable once(Window window, Runnable end) {
        EventHandler<WindowEvent> handler = new EventHandler<>() {
            @Override
            public void handle(WindowEvent event) {
                if (event.getTarget() == window) {
                    window.removeEventHandler(WindowEvent.WINDOW_HIDDEN, this);
                    end.run();
                }
            }
        };
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, handler);
        return () -> window.removeEventHandler(WindowEvent.WINDOW_HIDDEN, handler);
    }
}
