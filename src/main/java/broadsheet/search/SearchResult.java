package broadsheet.search;

import broadsheet.edition.Span;
import java.time.LocalDate;
import java.util.List;

/// What a query found: editions, newest first on a shelf; in each the tabs in order; in each the articles as printed.
///
/// @param query     what was asked
/// @param editions  the editions with listed articles
/// @param hits      all hits, listed or not
/// @param articles  all articles with hits, listed or not
/// @param complete  false where the search was cancelled, or the shelf's store was still being built: totals are then lower bounds
public record SearchResult(Query query, List<InEdition> editions, int hits, int articles, boolean complete) {
    /// Copies the list.
    public SearchResult { editions = List.copyOf(editions); }

    /// Nothing found.
    public static SearchResult none(Query query) { return new SearchResult(query, List.of(), 0, 0, true); }

    /// The hits of one edition.
    ///
    /// @param edition   its id
    /// @param source    where the shelf keeps it (the key it was stored under), "" for an open edition
    /// @param date      the day printed on it
    /// @param nameplate 报名
    /// @param title     the special title
    /// @param sections  the tabs with listed articles
    /// @param tabs      tabs whose own title matches
    public record InEdition(String edition, String source, LocalDate date, String nameplate, String title, List<InSection> sections,
                            List<String> tabs) {
        /// Copies the lists.
        public InEdition {
            sections = List.copyOf(sections);
            tabs = List.copyOf(tabs);
        }

        /// The hits of its listed articles.
        public int hits() { return sections.stream().mapToInt(InSection::hits).sum(); }
    }

    /// The hits under one tab.
    ///
    /// @param title    the tab, "" for articles in none
    /// @param articles the articles as printed
    public record InSection(String title, List<InArticle> articles) {
        /// Copies the list.
        public InSection { articles = List.copyOf(articles); }

        /// The hits of its listed articles.
        public int hits() { return articles.stream().mapToInt(InArticle::hits).sum(); }
    }

    /// The hits of one article.
    ///
    /// @param article its id, "" for the masthead and the credit line
    /// @param title   what to call it
    /// @param page    the printed page, 0 where unknown
    /// @param hits    how many there are
    /// @param listed  the first of them in reading order
    public record InArticle(String article, String title, int page, int hits, List<Hit> listed) {
        /// Copies the list.
        public InArticle { listed = List.copyOf(listed); }
    }

    /// Every listed hit in the order shown, for painting and for next/previous.
    public List<Span> spans() {
        return editions.stream().flatMap(e -> e.sections().stream()).flatMap(s -> s.articles().stream())
                .flatMap(a -> a.listed().stream()).map(Hit::span).toList();
    }
}
