package broadsheet.ui.search;

import broadsheet.search.Hit;
import broadsheet.search.SearchResult;

/// A line of the result list.
sealed interface ResultRow {
    /// The edition the lines below it are from; only in results of the shelf.
    record InEdition(SearchResult.InEdition edition) implements ResultRow { }

    /// The page the articles below it stand on.
    ///
    /// @param words its name as shown
    /// @param hits  on the page
    record OnPage(String words, int hits) implements ResultRow { }

    /// An article with hits.
    record InArticle(SearchResult.InEdition edition, SearchResult.InArticle article) implements ResultRow { }

    /// One place.
    ///
    /// @param number its place among all listed hits, from 0
    record Found(SearchResult.InEdition edition, SearchResult.InArticle article, Hit hit, int number) implements ResultRow { }

    /// What is not listed.
    record More(String words) implements ResultRow { }
}
