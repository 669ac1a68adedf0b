package broadsheet.ui.search;

import broadsheet.search.TextStore;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// 往期 as the search panel sees it: the text of all editions on the shelf, and how far its building is. FX thread.
public interface PastEditions {
    /// How far the text store is.
    ///
    /// @param done  editions stored in this run
    /// @param total editions new or changed; 0 while nothing is being built
    record Building(int done, int total) {
        /// Nothing is being built.
        public static final Building IDLE = new Building(0, 0);

        /// Whether editions are still missing from the store.
        public boolean active() { return total > 0 && done < total; }
    }

    /// Opens the library folder remembered, if none is open: called when somebody may want to search it.
    void ready();

    /// The store to search; empty where no library folder was chosen or it could not be opened.
    ObservableValue<Optional<TextStore>> store();

    /// How far its building is.
    ObservableValue<Building> building();

    /// Ends the building; what is stored by then can be searched.
    void stop();

    /// Where an edition of the shelf lies.
    /// @param source as in [broadsheet.search.SearchResult.InEdition#source]
    Optional<Path> path(String source);

    /// Shows the shelf, where the library folder is chosen.
    void show();
}
