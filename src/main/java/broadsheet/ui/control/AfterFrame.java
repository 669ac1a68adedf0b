package broadsheet.ui.control;

import javafx.animation.AnimationTimer;

/// Work that can wait until the frame that is being made has been handed to the screen. FX thread.
public final class AfterFrame extends AnimationTimer {
    private final Runnable work;
    private boolean framed;

    private AfterFrame(Runnable work) { this.work = work; }

    /// Does this once, after the next frame.
    public static void run(Runnable work) { new AfterFrame(work).start(); }

    @Override
    public void handle(long now) {
        if (framed) {
            stop();
            work.run();
        }
        framed = true;
    }
}
