package broadsheet.ui.proof;

import broadsheet.task.Background;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;

/// 校对: plugs the proof desk into the window. F2 opens it beside the sheet.
public final class ProofFeature implements Feature {
    private final Background background;
    private final Path data;
    private final Function<Desk, Optional<Path>> file;

    /// @param background checks, saves and compares
    /// @param data       the user's data folder: `proof/` holds the journals, `lists/` the newsroom's own lists
    /// @param file       asks where marks that cannot be saved are to be kept
    public ProofFeature(Background background, Path data, Function<Desk, Optional<Path>> file) {
        this.background = background;
        this.data = data;
        this.file = file;
    }

    /// Asks with the system's dialog.
    public static Optional<Path> chooser(Desk desk) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.texts().say("desk.unsaved.keep"));
        chooser.setInitialFileName("marks.json");
        return Optional.ofNullable(chooser.showSaveDialog(desk.scene().getWindow())).map(File::toPath);
    }

    @Override
    public void install(Desk desk) { new ProofRoom(desk, background, data, file).install(); }
}
