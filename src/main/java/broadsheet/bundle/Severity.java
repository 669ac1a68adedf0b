package broadsheet.bundle;

/// How much of the edition a problem costs, the worst first.
public enum Severity {
    /// The edition is refused as a whole.
    FATAL,
    /// One item (an article, a picture, a page) is not shown; everything else is.
    ERROR,
    /// Shown, but not quite as the bundle asks.
    WARNING,
    /// Nothing is lost; the newsroom should know.
    NOTE
}
