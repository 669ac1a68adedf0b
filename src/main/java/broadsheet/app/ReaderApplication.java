package broadsheet.app;

import broadsheet.prefs.PreferencesFolder;
import broadsheet.speech.Voices;
import broadsheet.task.BackgroundThreads;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.desk.FileChoice;
import broadsheet.ui.proof.ProofFeature;
import broadsheet.ui.proof.ProofTools;
import broadsheet.ui.shelf.ShelfFeature;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The window and everything it needs, from the start of JavaFX until the window is closed.
final class ReaderApplication {
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Path> editions;
    private final List<Feature> features;
    private final HeadStart ahead;

    /// @param editions what to open, the first on show; nothing opens what was open last, or shows the start page
    /// @param features plugged into the window
    ReaderApplication(List<Path> editions, List<Feature> features) {
        this.editions = List.copyOf(editions);
        this.features = List.copyOf(features);
        this.ahead = new HeadStart(editions.stream().findFirst());
    }

    /// Shows the window and waits until it is closed. Not on the FX thread; once a process.
    ///
    /// JavaFX and the background's daemon threads are left running: the process ends next, and torn down in any order they
    /// would only ask one another for what is no longer there.
    void run() throws InterruptedException {
        withoutGraphicsCard();
        Platform.setImplicitExit(false);
        Platform.startup(this::start);
        ahead.loadFaces();
        closed.await();
    }

    /// On Linux without a graphics device JavaFX would load a software OpenGL, 45 megabytes of it, only to refuse it.
    static void withoutGraphicsCard() {
        if (System.getProperty("os.name", "").startsWith("Linux") && System.getProperty("prism.order") == null
                && !Files.exists(Path.of("/dev/dri"))) {
            System.setProperty("prism.order", "sw");
        }
    }

    private void start() {
        StartupTrace.mark(StartupTrace.Stage.TOOLKIT);
        Stage stage = new Stage();
        stage.setOnHidden(e -> closed.countDown());
        ReaderContext context = ahead.context();
        List<Feature> all = new ArrayList<>(features);
        all.addAll(FinderFeatures.of(context, new BackgroundThreads(), PreferencesFolder.ofThisUser(), ShelfFeature::chooser));
        all.add(proof(context));
        ReaderWindow window = new ReaderWindow(stage, context.with(all));
        ahead.path().ifPresent(path -> window.ahead(path, progress -> ahead.edition()));
        window.show();
        StartupTrace.mark(StartupTrace.Stage.WINDOW);
        if (editions.isEmpty()) {
            window.openLast();
        } else {
            window.openInTabs(editions);
        }
    }

    private static ProofFeature proof(ReaderContext context) {
        return new ProofFeature(context.background(), new ProofTools(PreferencesFolder.ofThisUser(), context.typesetter(), context.decoder(),
                Voices::find, context.faces()::embeddable, FileChoice.DIALOGS));
    }
}
