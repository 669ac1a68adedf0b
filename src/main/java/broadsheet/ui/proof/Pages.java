package broadsheet.ui.proof;

import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import java.util.HashMap;
import java.util.Map;

/// On which printed page every article begins, as the newsroom made the pages up. Immutable.
final class Pages {
    /// The page of what stands on none, or whose pages the program makes up itself.
    static final int NONE = 0;

    private final Map<String, Integer> byArticle = new HashMap<>();

    Pages(Edition edition) {
        for (Page page : edition.pages()) {
            page.frames().forEach(f -> byArticle.merge(f.article(), page.number(), Math::min));
        }
        byArticle.remove("");
    }

    /// The page on which an article begins; [#NONE] where that is not known.
    int of(String article) { return byArticle.getOrDefault(article, NONE); }
}
