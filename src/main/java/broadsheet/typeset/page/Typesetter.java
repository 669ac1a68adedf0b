package broadsheet.typeset.page;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.auto.AutoMakeUp;
import broadsheet.typeset.page.galley.BodySetting;
import broadsheet.typeset.page.galley.Compositor;
import broadsheet.typeset.page.galley.LeastRecent;
import broadsheet.typeset.page.printed.PrintedMakeUp;
import broadsheet.typeset.page.sheet.SheetMakeUp;
import broadsheet.typeset.text.GlyphMetrics;
import java.util.List;
import java.util.Objects;

/// Sets an edition: its printed pages at any type size, or one article on sheets as wide as a window.
///
/// Safe to call from any thread; the same input always gives the same pages. Results are in points.
public final class Typesetter {
    private static final int PAGES_KEPT = 12;
    private static final int SHEETS_KEPT = 24;
    private final GlyphMetrics metrics;
    private final PrintedMakeUp printed;
    private final AutoMakeUp auto;
    private final SheetMakeUp sheets;
    private final LeastRecent<PagesKey, List<PageLayout>> knownPages = new LeastRecent<>(PAGES_KEPT);
    private final LeastRecent<FrontKey, List<PageLayout>> knownFronts = new LeastRecent<>(2);
    private final LeastRecent<SheetKey, List<PageLayout>> knownSheets = new LeastRecent<>(SHEETS_KEPT);

    /// Compared by the article's identity: an edition's articles never change.
    private record SheetKey(Article article, SheetSpec spec) {
        @Override public boolean equals(Object other) {
            return other instanceof SheetKey key && key.article == article && key.spec.equals(spec);
        }

        @Override public int hashCode() { return System.identityHashCode(article) * 31 + spec.hashCode(); }
    }

    /// Compared by the edition's identity, which is all its `equals` knows.
    private record PagesKey(Edition edition, PageSpec spec) { }

    private record FrontKey(Edition edition, int page) { }

    /// @param metrics the fonts' measures
    public Typesetter(GlyphMetrics metrics) {
        this.metrics = metrics;
        Compositor compositor = new Compositor(metrics);
        BodySetting bodies = new BodySetting(compositor);
        this.printed = new PrintedMakeUp(compositor, bodies);
        this.auto = new AutoMakeUp(compositor, bodies);
        this.sheets = new SheetMakeUp(compositor, bodies);
    }

    /// Another one with the same fonts that remembers nothing yet: for a program that shows one edition after the other for months, and lets go
    /// of what was set of one together with it.
    public Typesetter fresh() { return new Typesetter(metrics); }

    /// The printed pages, in order.
    public List<PageLayout> pages(Edition edition, PageSpec spec) {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(spec);
        return knownPages.get(new PagesKey(edition, spec), () -> made(edition, spec));
    }

    /// The pages up to one, just as [#pages] gives them, where they can be had without setting the others: at printed size, of an
    /// edition that brings its make-up. Elsewhere all pages.
    ///
    /// @param page the printed number of the last page wanted; where there is none of that number, the ones before it
    public List<PageLayout> front(Edition edition, PageSpec spec, int page) {
        boolean all = !asPrinted(edition, spec) || edition.pages().getLast().number() <= page || edition.pages().getFirst().number() > page;
        return all ? pages(edition, spec)
                : knownFronts.get(new FrontKey(edition, page), () -> printed.pages(Printable.of(edition), page));
    }

    private static boolean asPrinted(Edition edition, PageSpec spec) { return spec.fontScale() == 1 && !edition.pages().isEmpty(); }

    private List<PageLayout> made(Edition edition, PageSpec spec) {
        Edition printable = Printable.of(edition);
        return asPrinted(edition, spec) ? printed.pages(printable, Integer.MAX_VALUE) : auto.pages(printable, spec.fontScale());
    }

    /// One article on sheets, in reading order; empty for an article the edition does not have.
    public List<PageLayout> article(Edition edition, String articleId, SheetSpec spec) {
        Objects.requireNonNull(spec);
        return edition.article(articleId).map(a -> knownSheets.get(new SheetKey(a, spec),
                () -> sheets.sheets(a, spec.width(), spec.height(), spec.bodySize()))).orElse(List.of());
    }
}
