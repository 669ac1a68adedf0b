package broadsheet.ui.shell;

import broadsheet.ui.control.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The ways a reader names an edition: the system's file and folder dialogs, and dropping it on the window.
final class EditionChooser {
    private final Texts texts;

    EditionChooser(Texts texts) { this.texts = texts; }

    List<Path> files(Window owner, Optional<Path> near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.say("open.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.say("open.filter"), "*.edition", "*.zip", "manifest.json"),
                new FileChooser.ExtensionFilter(texts.say("open.filter.all"), "*.*"));
        near.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return bundles(Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of()));
    }

    Optional<Path> folder(Window owner, Optional<Path> near) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.say("open.title"));
        near.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /// Who chooses a folder's manifest means the folder.
    static Path bundle(Path chosen) {
        Path folder = chosen.getParent();
        return chosen.endsWith("manifest.json") && folder != null ? folder : chosen;
    }

    /// What chosen or dropped files mean, each edition once.
    static List<Path> bundles(List<File> files) { return files.stream().map(File::toPath).map(EditionChooser::bundle).distinct().toList(); }

    /// Lets editions be dropped on a scene; `mark` is outlined while one hangs over it.
    static void acceptDrops(Scene scene, Node mark, java.util.function.Consumer<List<Path>> open) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                if (!mark.getStyleClass().contains("drop-here")) {
                    mark.getStyleClass().add("drop-here");
                }
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_EXITED, event -> mark.getStyleClass().remove("drop-here"));
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            mark.getStyleClass().remove("drop-here");
            List<Path> editions = bundles(event.getDragboard().getFiles());
            open.accept(editions);
            event.setDropCompleted(!editions.isEmpty());
            event.consume();
        });
    }
}
