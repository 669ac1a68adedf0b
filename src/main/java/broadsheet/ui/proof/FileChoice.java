package broadsheet.ui.proof;

import broadsheet.ui.desk.Desk;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/// Asks the user for files. FX thread.
public interface FileChoice {
    /// Where to write.
    /// @param name suggested
    Optional<Path> save(Desk desk, String name);

    /// Which edition to read, a file or a folder.
    /// @param folder whether an unpacked one is looked for
    Optional<Path> edition(Desk desk, boolean folder);

    /// Asks with the system's dialogs.
    FileChoice DIALOGS = new FileChoice() {
        @Override
        public Optional<Path> save(Desk desk, String name) {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(desk.scene().getWindow())).map(File::toPath);
        }

        @Override
        public Optional<Path> edition(Desk desk, boolean folder) {
            if (folder) {
                return Optional.ofNullable(new DirectoryChooser().showDialog(desk.scene().getWindow())).map(File::toPath);
            }
            FileChooser chooser = new FileChooser();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("edition, zip", "*.edition", "*.zip"));
            return Optional.ofNullable(chooser.showOpenDialog(desk.scene().getWindow())).map(File::toPath);
        }
    };
}
