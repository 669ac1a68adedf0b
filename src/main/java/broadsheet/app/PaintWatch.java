package broadsheet.app;

import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.page.PageView;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Marks when the edition is read and when its first page has been painted, and then calls back once. FX thread.
///
/// A page is painted in the layout pass in which its view first has pages and a size; the frame is handed to the screen before
/// the next pass begins, which is when the mark is set: before that pass lays out what was left for after the page.
final class PaintWatch implements Feature {
    private final Runnable whenPainted;
    private final Runnable laying = this::laid;
    private final Runnable handing = this::handed;
    private Optional<Scene> scene = Optional.empty();

    /// @param whenPainted called once, on the FX thread
    PaintWatch(Runnable whenPainted) { this.whenPainted = whenPainted; }

    @Override
    public void install(Desk desk) {
        scene = Optional.of(desk.scene());
        desk.reader().bundleProperty().addListener(o -> StartupTrace.mark(StartupTrace.Stage.EDITION));
        desk.scene().addPostLayoutPulseListener(laying);
    }

    private void laid() {
        Scene watched = scene.orElseThrow();
        if (pageView(watched.getRoot()).filter(v -> !v.pages().isEmpty() && v.getHeight() > 0).isPresent()) {
            watched.removePostLayoutPulseListener(laying);
            watched.addPreLayoutPulseListener(handing);
            Platform.requestNextPulse();
        }
    }

    private void handed() {
        scene.orElseThrow().removePreLayoutPulseListener(handing);
        StartupTrace.mark(StartupTrace.Stage.PAINTED);
        whenPainted.run();
    }

    private static Optional<PageView> pageView(Node node) {
        if (node instanceof PageView view) {
            return Optional.of(view);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> pageView(child).stream()).findFirst() : Optional.empty();
    }
}
