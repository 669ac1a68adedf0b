package broadsheet.search;

import java.util.List;

/// Searches one edition: a plain scan of its folded text, well under a millisecond for a day's paper.
///
/// Pure and thread-safe.
public final class EditionSearch {
    private EditionSearch() { }

    /// Every hit of a query in an edition.
    ///
    /// @param limits how much is listed; [Limits#NONE] for an open edition
    public static SearchResult search(EditionIndex index, Query query, Limits limits) {
        CompiledQuery compiled = new CompiledQuery(query, c -> 0);
        if (compiled.wanted().isEmpty() || !query.dates().contains(index.date())) {
            return SearchResult.none(query);
        }
        ResultBuilder builder = new ResultBuilder(index, "", new TabMatcher(compiled));
        int hits = 0;
        int articles = 0;
        for (FoldedArticle article : index.articles()) {
            Stretches found = compiled.find(article);
            if (found.size() > 0) {
                hits += found.size();
                if (++articles <= limits.articles()) {
                    builder.add(article.section(), HitReader.read(article, found, limits));
                }
            }
        }
        return new SearchResult(query, builder.isEmpty() ? List.of() : List.of(builder.build()), hits, articles, true);
    }
}
