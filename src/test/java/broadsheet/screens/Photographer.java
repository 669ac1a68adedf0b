package broadsheet.screens;

import broadsheet.app.FinderFeatures;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.WindowBounds;
import broadsheet.render.FaceFiles;
import broadsheet.task.BackgroundThreads;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.proof.ProofFeature;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Takes one picture after the other: opens a window, poses it, waits until nothing moves any more, photographs it and the pop-overs
/// above it. FX thread.
final class Photographer {
    private static final int STILL = 8;

    private final Path edition;
    private final Path folder;
    private final Iterator<Shot> shots;
    private final Runnable done;
    private final CountingBackground background = new CountingBackground();
    private final BackgroundThreads watching = new BackgroundThreads();

    Photographer(Path edition, Path folder, List<Shot> shots, Runnable done) {
        this.edition = edition;
        this.folder = folder;
        this.shots = shots.iterator();
        this.done = done;
    }

    void next() {
        if (shots.hasNext()) {
            take(shots.next());
        } else {
            background.close();
            watching.close();
            done.run();
        }
    }

    private void take(Shot shot) {
        try {
            PreferencesStore store = new PreferencesStore(Files.createTempDirectory("screens"));
            Preferences preferences = shot.preferences().withWindow(new WindowBounds(0, 0, shot.width(), shot.height(), false));
            store.save(preferences);
            Stage stage = new Stage();
            ReaderContext context = ReaderContext.of(store, background, FaceFiles.packed(), List.of());
            List<Feature> features = new ArrayList<>(FinderFeatures.of(context, watching, ShelfOfShots.DATA, desk -> Optional.empty()));
            features.add(new ProofFeature(background, ProofShots.tools(context, shot.name())));
            ReaderWindow window = new ReaderWindow(stage, context.with(features));
            window.scene().getPreferences().setReducedMotion(true);
            window.show();
            stage.setWidth(shot.width());
            stage.setHeight(shot.height());
            if (shot.opens()) {
                window.open(edition);
            }
            settle(() -> {
                shot.pose().accept(window);
                settle(() -> {
                    write(shot.name(), stage);
                    Window.getWindows().stream().filter(w -> w != stage).toList().forEach(Window::hide);
                    stage.close();
                    next();
                });
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs after some pulses in which nothing was under way in the background.
    private void settle(Runnable run) {
        new AnimationTimer() {
            private int count;
            @Override public void handle(long now) {
                count = background.idle() ? count + 1 : 0;
                if (count >= STILL) {
                    stop();
                    run.run();
                }
            }
        }.start();
    }

    private void write(String name, Stage stage) {
        Scene scene = stage.getScene();
        WritableImage picture = scene.snapshot(null);
        for (Window window : Window.getWindows()) {
            if (window != stage && window.isShowing() && window.getScene() != null) {
                Scene above = window.getScene();
                javafx.scene.paint.Paint fill = above.getFill();
                above.setFill(javafx.scene.paint.Color.TRANSPARENT);
                Overlaid.draw(picture, above.snapshot(null), window.getX() - stage.getX(), window.getY() - stage.getY());
                above.setFill(fill);
            }
        }
        try {
            PngFile.write(picture, folder.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
