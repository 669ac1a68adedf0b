package broadsheet.proof;

/// What a proofreader no longer wants to hear: a rule, a word, or one of both, here or everywhere. "" stands for any.
///
/// @param rule    a rule's id
/// @param quote   the words at the finding
/// @param article an article's id
public record Silence(String rule, String quote, String article) {
    /// @throws IllegalArgumentException if it would silence everything
    public Silence {
        if (rule.isEmpty() && quote.isEmpty() && article.isEmpty()) {
            throw new IllegalArgumentException("a silence must name a rule, a word or an article");
        }
    }

    /// Whether it covers this finding.
    public boolean covers(Finding finding) {
        return (rule.isEmpty() || rule.equals(finding.rule().id())) && (quote.isEmpty() || quote.equals(finding.quote()))
                && (article.isEmpty() || article.equals(finding.span().place().article()));
    }
}
