package broadsheet.proof.report;

import broadsheet.edition.Edition;
import broadsheet.proof.Issue;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import java.util.List;

/// How many characters an issue has.
///
/// @param printed 版面字数, by which the law counts: the characters of body type that the type areas of all pages would hold, pictures at their
///                share; where no pages are given, the same as `set`
/// @param set     the characters that are really there: masthead, articles, captions, credits, without summaries and alternative texts that
///                no page prints
public record Extent(int printed, int set) {
    /// Counts.
    ///
    /// @param pages as set; may be empty
    public static Extent of(Edition edition, List<PageLayout> pages, ErrorRule rule) {
        int set = Issue.of(edition).passages().filter(p -> switch (p.place().part()) {
            case SUMMARY, ALT_TEXT -> false;
            case MASTHEAD, KICKER, HEADLINE, DECK, BYLINE, BODY, CAPTION, PICTURE_CREDIT, CREDITS -> true;
        }).mapToInt(p -> p.text().codePointCount(0, p.text().length())).sum();
        double printed = pages.stream().mapToDouble(p -> characters(p, rule.of(Weight.PICTURE_SHARE))).sum();
        return new Extent(printed < 1 ? set : (int) Math.round(printed), set);
    }

    /// 版面字数 = 行字数 × 行数 of the page's type area, less what pictures do not count.
    private static double characters(PageLayout page, double share) {
        if (page.frames().isEmpty()) {
            return 0;
        }
        Rect area = page.frames().stream().map(f -> f.box()).reduce(Rect::union).orElseThrow();
        double cell = page.body() * page.pitch();
        double whole = Math.floor(area.width() / page.body()) * Math.floor(area.height() / page.pitch());
        double pictures = page.frames().stream().flatMap(f -> f.pictures().stream()).mapToDouble(p -> p.box().width() * p.box().height() / cell).sum();
        return Math.max(0, whole - (1 - share) * pictures);
    }
}
