package broadsheet.ui.search;

import broadsheet.search.ResultExport;
import broadsheet.search.SearchResult;
import broadsheet.task.Background;
import broadsheet.ui.control.FileFault;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.FileChoice;
import java.nio.file.Files;

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
    private final FileChoice choice;

    /// @param choice asks where
    ResultFile(Desk desk, Background background, FileChoice choice) {
        this.desk = desk;
        this.background = background;
        this.choice = choice;
    }

    void save(Kind kind, SearchResult result, String words) {
        String name = desk.texts().say("search.export.name", words.replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip()) + "." + kind.ending;
        choice.save(desk.scene().getWindow(), desk.texts().say("search.export"), name).ifPresent(path -> background.start(desk.texts().say("search.export"), progress -> {
            Files.writeString(path, kind.of(result));
            return path;
        }, written -> desk.notice(desk.texts().say("search.export.done", written.getFileName())),
                failure -> desk.notice(desk.texts().say("search.export.failed", path.getFileName(), FileFault.of(failure).words(desk.texts())))));
    }
}
