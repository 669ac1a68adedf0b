package broadsheet.ui.proof;

/// A line of the findings list.
sealed interface FindingRow {
    /// The head of a page.
    /// @param open how many of its findings are open
    record OnPage(String name, int open) implements FindingRow { }

    /// The head of an article.
    record InArticle(String title, int open) implements FindingRow { }

    /// A finding.
    record Found(Numbered item) implements FindingRow { }
}
