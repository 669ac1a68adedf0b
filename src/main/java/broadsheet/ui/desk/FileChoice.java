package broadsheet.ui.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks the user for a file to write, or for an edition to read beside the one that is open. FX thread; comes back when the user has answered.
public interface FileChoice {
    /// Where to write.
    ///
    /// @param title of the dialog
    /// @param name  suggested; its ending is offered
    Optional<Path> save(Window owner, String title, String name);

    /// Which edition to read, a file or a folder.
    ///
    /// @param folder whether an unpacked one is looked for
    Optional<Path> edition(Desk desk, boolean folder);

    /// Asks with the system's dialogs.
    FileChoice DIALOGS = new FileChoice() {
        @Override
        public Optional<Path> save(Window owner, String title, String name) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            int dot = name.lastIndexOf('.');
            if (dot >= 0) {
                String ending = name.substring(dot + 1);
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
            }
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        }

        @Override
        public Optional<Path> edition(Desk desk, boolean folder) {
            Window owner = desk.scene().getWindow();
            if (folder) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(desk.texts().say("open.title"));
                return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
            }
            FileChooser chooser = new FileChooser();
            chooser.setTitle(desk.texts().say("open.title"));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(desk.texts().say("open.filter"), "*.edition", "*.zip"));
            return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
        }
    };
}
