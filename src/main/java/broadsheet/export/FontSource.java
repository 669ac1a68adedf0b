package broadsheet.export;

import broadsheet.typeset.text.Face;
import java.net.URL;
import java.util.Optional;

/// Port to the font files of the engine's faces.
@FunctionalInterface
public interface FontSource {
    /// The TrueType file of a face; empty for one that cannot be embedded.
    Optional<URL> find(Face face);
}
