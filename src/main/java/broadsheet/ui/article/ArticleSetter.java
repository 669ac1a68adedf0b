package broadsheet.ui.article;

import broadsheet.edition.Edition;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.SheetSpec;
import java.util.List;

/// Sets an article on sheets: the typesetter's `article`. Called on and off the FX thread, so it must be safe for any thread.
@FunctionalInterface
public interface ArticleSetter {
    /// @return the sheets, top to bottom, each as wide as the spec asks
    List<PageLayout> set(Edition edition, String article, SheetSpec spec);
}
