package broadsheet.ui.shell;

import broadsheet.prefs.PreferencesFolder;
import broadsheet.prefs.PreferencesStore;
import broadsheet.render.FaceFiles;
import broadsheet.task.BackgroundThreads;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/// The window alone, to try it: `bs java broadsheet.ui.shell.ShellPreview [EDITION]`.
public final class ShellPreview {
    private ShellPreview() { }

    static void main(String[] args) { Application.launch(Window.class, args); }

    /// The application.
    public static final class Window extends Application {
        private final BackgroundThreads background = new BackgroundThreads();

        @Override
        public void start(Stage stage) {
            PreferencesStore store = new PreferencesStore(PreferencesFolder.ofThisUser());
            ReaderWindow window = new ReaderWindow(stage, ReaderContext.of(store, background, FaceFiles.packed(), List.of()));
            window.show();
            getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(window::open);
        }

        @Override
        public void stop() { background.close(); }
    }
}
