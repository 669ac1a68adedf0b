package broadsheet.ui.search;

import broadsheet.search.Hit;
import broadsheet.search.SearchResult;
import broadsheet.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A result as lines: edition, page, article, places; what stands on no printed page under its tab's name.
final class ResultRows {
    private final Texts texts;
    private final boolean shelf;
    private final List<ResultRow> rows = new ArrayList<>();
    private int number;

    private ResultRows(Texts texts, boolean shelf) {
        this.texts = texts;
        this.shelf = shelf;
    }

    /// @param shelf whether each edition gets a line of its own
    static List<ResultRow> of(SearchResult result, Texts texts, boolean shelf) {
        ResultRows made = new ResultRows(texts, shelf);
        result.editions().forEach(made::edition);
        int listed = (int) made.rows.stream().filter(ResultRow.InArticle.class::isInstance).count();
        if (listed < result.articles()) {
            made.rows.add(new ResultRow.More(texts.say("search.more", result.articles() - listed)));
        }
        return List.copyOf(made.rows);
    }

    private void edition(SearchResult.InEdition edition) {
        if (shelf) {
            rows.add(new ResultRow.InEdition(edition));
        }
        Map<Integer, List<SearchResult.InArticle>> pages = new TreeMap<>();
        List<SearchResult.InSection> loose = new ArrayList<>();
        for (SearchResult.InSection section : edition.sections()) {
            List<SearchResult.InArticle> off = new ArrayList<>();
            for (SearchResult.InArticle article : section.articles()) {
                (article.page() > 0 ? pages.computeIfAbsent(article.page(), p -> new ArrayList<>()) : off).add(article);
            }
            if (!off.isEmpty()) {
                loose.add(new SearchResult.InSection(section.title(), off));
            }
        }
        pages.forEach((page, articles) -> group(edition, texts.say("search.page", page), articles));
        loose.forEach(s -> group(edition, s.title().isEmpty() ? texts.say("search.unplaced") : s.title(), s.articles()));
    }

    private void group(SearchResult.InEdition edition, String name, List<SearchResult.InArticle> articles) {
        rows.add(new ResultRow.OnPage(name, articles.stream().mapToInt(SearchResult.InArticle::hits).sum()));
        for (SearchResult.InArticle article : articles) {
            rows.add(new ResultRow.InArticle(edition, article));
            for (Hit hit : article.listed()) {
                rows.add(new ResultRow.Found(edition, article, hit, number++));
            }
        }
    }
}
