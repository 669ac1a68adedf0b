package broadsheet.search;

import broadsheet.edition.Edition;
import java.io.IOException;

/// An edition on the shelf, as the text store needs it.
public interface ShelfSource {
    /// Under which the shelf knows it, e.g. its path; unique on the shelf.
    String key();

    /// Changes when the edition changes, e.g. size and time of its file.
    String stamp();

    /// Reads the edition. Called on the indexing thread, at most once per run.
    /// @throws IOException if it cannot be read; the message is shown
    Edition read() throws IOException;
}
