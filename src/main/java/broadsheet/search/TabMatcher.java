package broadsheet.search;

import broadsheet.edition.Part;
import java.util.HashMap;
import java.util.Map;

/// Which titles of tabs a query matches; each title is looked at once, as most editions have the same tabs.
final class TabMatcher {
    private final CompiledQuery query;
    private final Map<String, Boolean> known = new HashMap<>();

    TabMatcher(CompiledQuery query) {
        this.query = query;
    }

    boolean matches(String tab) { return known.computeIfAbsent(tab, this::look); }

    private boolean look(String tab) {
        FoldedArticle.Builder builder = new FoldedArticle.Builder();
        builder.add(Part.HEADLINE, 0, tab);
        return query.count(builder.build("", tab, tab, 0)) > 0;
    }
}
