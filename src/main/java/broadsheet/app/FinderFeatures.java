package broadsheet.app;

import broadsheet.search.TextStore;
import broadsheet.speech.Voices;
import broadsheet.task.Background;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.desk.FileChoice;
import broadsheet.ui.output.ExportFeature;
import broadsheet.ui.output.OutputFiles;
import broadsheet.ui.output.PrintFeature;
import broadsheet.ui.search.PastEditions;
import broadsheet.ui.search.SearchFeature;
import broadsheet.ui.shelf.Gathering;
import broadsheet.ui.shelf.ShelfFeature;
import broadsheet.ui.shelf.ShelfModel;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.speech.SpeechFeature;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/// Search, shelf and reading aloud, wired to one another: the panel searches the shelf, the shelf opens the panel.
public final class FinderFeatures {
    private FinderFeatures() { }

    /// The three features of one window.
    ///
    /// @param context  what the window is made with
    /// @param watching a pool of its own for the task that waits for changes in the library folder
    /// @param data     the user's data folder
    /// @param folder   asks for a library folder
    public static List<Feature> of(ReaderContext context, Background watching, Path data, Function<Desk, Optional<Path>> folder) {
        Background background = context.background();
        ShelfModel model = new ShelfModel(background, watching, data);
        Typesetter covers = new Typesetter(new FaceMetrics(ShippedFaces.shared(), context.faces().system()));
        Past past = new Past(model);
        SearchFeature search = new SearchFeature(background, past, FileChoice.DIALOGS);
        ShelfFeature shelf = new ShelfFeature(model, background, covers, context.fonts(), context.decoder(), data, folder, search::searchPast);
        OutputFiles files = files(context);
        ExportFeature export = new ExportFeature(background, files, FileChoice.DIALOGS);
        return List.of(past.of(shelf), search, shelf, new SpeechFeature(background, Voices::find),
                export,
                new PrintFeature(background, files, export));
    }

    /// Words of missing pictures are Chinese, like the paper they stand on.
    private static OutputFiles files(ReaderContext context) {
        ResourceBundle words = ResourceBundle.getBundle("broadsheet.i18n.messages", Locale.ROOT);
        return new OutputFiles(context.typesetter(), context.faces()::embeddable, context.fonts(), context.decoder(), words::getString);
    }

    /// The shelf as the search panel sees it.
    private static final class Past implements PastEditions {
        private final ShelfModel model;
        private Runnable ready = () -> { };
        private Runnable show = () -> { };

        Past(ShelfModel model) { this.model = model; }

        /// Learns the desk when the window installs it, before the panel can ask for anything.
        Feature of(ShelfFeature shelf) {
            return desk -> {
                ready = () -> shelf.ready(desk);
                show = shelf::show;
            };
        }

        @Override public void ready() { ready.run(); }

        @Override public ObservableValue<Optional<TextStore>> store() { return model.textProperty(); }

        @Override public ObservableValue<Building> building() {
            return model.gatheringProperty().map(g -> g.equals(Gathering.IDLE) ? Building.IDLE : new Building(g.done(), g.total()));
        }

        @Override public void stop() { model.stopGathering(); }

        @Override public Optional<Path> path(String source) { return model.path(source); }

        @Override public void show() { show.run(); }
    }
}
