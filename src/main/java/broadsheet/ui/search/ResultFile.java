package broadsheet.ui.search;

import broadsheet.search.ResultExport;
import broadsheet.search.SearchResult;
import broadsheet.task.Background;
import broadsheet.ui.control.FileFault;
import broadsheet.ui.desk.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Writes the result list to a file the user names: plain text or CSV. FX thread; the file is written in the background.
final class ResultFile {
    /// What can be written.
    enum Kind {
        /// For reading.
        TEXT("txt", "search.export.text"),
        /// For a spreadsheet.
        CSV("csv", "search.export.csv");

        final String ending;
        final String key;

        Kind(String ending, String key) {
            this.ending = ending;
            this.key = key;
        }

        String of(SearchResult result) {
            return switch (this) {
                case TEXT -> ResultExport.text(result);
                case CSV -> ResultExport.csv(result);
            };
        }
    }

    private final Desk desk;
    private final Background background;
    private final BiFunction<Kind, String, Optional<Path>> ask;

    ResultFile(Desk desk, Background background) { this(desk, background, (kind, name) -> choose(desk, kind, name)); }

    /// @param ask for the file, given a suggested name
    ResultFile(Desk desk, Background background, BiFunction<Kind, String, Optional<Path>> ask) {
        this.desk = desk;
        this.background = background;
        this.ask = ask;
    }

    private static Optional<Path> choose(Desk desk, Kind kind, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.texts().say("search.export"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(desk.texts().say(kind.key), "*." + kind.ending));
        Window owner = desk.scene().getWindow();
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
    }

    void save(Kind kind, SearchResult result, String words) {
        String name = desk.texts().say("search.export.name", words.replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip()) + "." + kind.ending;
        ask.apply(kind, name).ifPresent(path -> background.start(desk.texts().say("search.export"), progress -> {
            Files.writeString(path, kind.of(result));
            return path;
        }, written -> desk.notice(desk.texts().say("search.export.done", written.getFileName())),
                failure -> desk.notice(desk.texts().say("search.export.failed", path.getFileName(), FileFault.of(failure).words(desk.texts())))));
    }
}
