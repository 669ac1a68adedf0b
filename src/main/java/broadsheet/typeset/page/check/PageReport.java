package broadsheet.typeset.page.check;

import broadsheet.edition.Edition;
import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import java.util.ArrayList;
import java.util.List;

/// What `layout BUNDLE --pages --json` says of an edition's pages: plain records a JSON writer can write as they are.
///
/// @param pages   in order
/// @param overset text that found no room, over all pages
public record PageReport(List<PageEntry> pages, List<Fault> overset) {
    /// Copies the lists.
    public PageReport {
        pages = List.copyOf(pages);
        overset = List.copyOf(overset);
    }

    /// A page.
    ///
    /// @param number printed page number
    /// @param name   its section, "" for none
    /// @param width  in points
    /// @param height in points
    /// @param body   size of body type in points
    /// @param pitch  of the baseline grid in points
    /// @param fill   share of the page that is filled, 0 … 1
    /// @param frames back to front
    /// @param faults found on it
    public record PageEntry(int number, String name, double width, double height, double body, double pitch, double fill,
                            List<FrameEntry> frames, List<Fault> faults) { }

    /// A frame.
    ///
    /// @param kind    what it holds
    /// @param article whose it is, "" for none
    /// @param x       left edge in points
    /// @param y       top edge in points
    /// @param lines   lines of text
    /// @param bottoms where each of its columns of body text ends, in points
    /// @param target  the page a jump line points to, 0 for none
    public record FrameEntry(String kind, String article, double x, double y, double width, double height, int lines, List<Double> bottoms, int target) { }

    /// The report on an edition's pages.
    public static PageReport of(Edition edition, List<PageLayout> pages) {
        List<PageEntry> entries = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageLayout page = pages.get(i);
            entries.add(new PageEntry(page.number(), page.name(), page.width(), page.height(), page.body(), page.pitch(), PageCheck.fill(page),
                    page.frames().stream().map(PageReport::frame).toList(), PageCheck.faults(edition, page, i == pages.size() - 1)));
        }
        return new PageReport(entries, PageCheck.overset(edition, pages));
    }

    private static FrameEntry frame(FrameLayout frame) {
        List<Double> bottoms = PageCheck.columns(frame).values().stream()
                .map(lines -> lines.stream().mapToDouble(l -> l.box().bottom()).max().orElse(0)).toList();
        return new FrameEntry(frame.kind().name(), frame.article(), frame.box().x(), frame.box().y(), frame.box().width(), frame.box().height(),
                frame.lines().size(), bottoms, frame.target().orElse(0));
    }
}
