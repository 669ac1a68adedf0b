package broadsheet.ui.shell;

import broadsheet.prefs.PreferencesStore;
import broadsheet.render.Fonts;
import broadsheet.task.Background;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.desk.Feature;
import java.util.List;

/// What a window is made with.
///
/// @param store      where the user's settings are kept
/// @param background runs opening, typesetting and saving; closed by whoever made it
/// @param typesetter sets pages and articles
/// @param fonts      the faces to paint with
/// @param features   plugged in, in this order
public record ReaderContext(PreferencesStore store, Background background, Typesetter typesetter, Fonts fonts, List<Feature> features) {
    /// Copies the list.
    public ReaderContext { features = List.copyOf(features); }
}
