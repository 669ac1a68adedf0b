package broadsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers listed articles of one edition under their tabs.
final class ResultBuilder {
    private final EditionIndex edition;
    private final String source;
    private final List<String> tabs;
    private final Map<String, List<SearchResult.InArticle>> bySection = new LinkedHashMap<>();

    /// @param edition its data; its articles are not asked for
    ResultBuilder(EditionIndex edition, String source, TabMatcher matcher) {
        this.edition = edition;
        this.source = source;
        this.tabs = edition.sections().stream().filter(matcher::matches).toList();
        edition.sections().forEach(s -> bySection.put(s, new ArrayList<>()));
    }

    void add(String section, SearchResult.InArticle article) {
        bySection.computeIfAbsent(section, s -> new ArrayList<>()).add(article);
    }

    boolean isEmpty() { return tabs.isEmpty() && bySection.values().stream().allMatch(List::isEmpty); }

    SearchResult.InEdition build() {
        List<SearchResult.InSection> sections = bySection.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .map(e -> new SearchResult.InSection(e.getKey(), e.getValue())).toList();
        return new SearchResult.InEdition(edition.edition(), source, edition.date(), edition.nameplate(), edition.title(), sections, tabs);
    }
}
