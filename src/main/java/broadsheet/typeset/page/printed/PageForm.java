package broadsheet.typeset.page.printed;

import broadsheet.edition.Page;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.furniture.PageScale;
import broadsheet.typeset.page.galley.Grid;

/// A printed page's paper, type area and frame grid in points. Rows of the frame grid are drawn to the nearest line of the
/// baseline grid, so that every frame begins and ends on it.
///
/// @param width  of the paper
/// @param height of the paper
/// @param area   the type area
/// @param grid   the baseline grid, beginning at the area's top
/// @param frames the bundle's frame grid
record PageForm(double width, double height, Rect area, Grid grid, Page.Grid frames) {
    private static final double LEAST = 10;
    /// No sheet is higher or wider than so many times its other side, whatever a scan says of itself.
    private static final double MOST_DRAWN_OUT = 4;

    /// The form of a page.
    static PageForm of(Page page, Grid grid) {
        Page.Paper paper = page.paper();
        double mm = PageScale.POINTS_PER_MM;
        Rect area = new Rect(paper.left() * mm, paper.top() * mm, Math.max(LEAST, (paper.width() - paper.left() - paper.right()) * mm),
                Math.max(LEAST, (paper.height() - paper.top() - paper.bottom()) * mm));
        return new PageForm(paper.width() * mm, paper.height() * mm, area, grid, page.grid());
    }

    /// The form of a scanned page: as wide as its paper and of the scan's shape, so that nothing of the scan is cut off or drawn out of
    /// shape and zones in per cent of the scan are per cent of the sheet. The paper's own shape where the scan's size is unknown.
    static PageForm of(Page page, Page.Facsimile scan, Grid grid) {
        PageForm form = of(page, grid);
        if (scan.width() < 1 || scan.height() < 1) {
            return form;
        }
        double shape = Math.clamp((double) scan.height() / scan.width(), 1 / MOST_DRAWN_OUT, MOST_DRAWN_OUT);
        return new PageForm(form.width(), form.width() * shape, form.area(), grid, form.frames());
    }

    /// The gutter between two columns.
    double gutter() { return Math.min(frames.gutter() * PageScale.POINTS_PER_MM, area.width() / (2.0 * Math.max(1, frames.columns()))); }

    /// The width of so many columns of the frame grid.
    double span(int columns) {
        int all = Math.max(1, frames.columns());
        double one = (area.width() - (all - 1) * gutter()) / all;
        return columns * one + (columns - 1) * gutter();
    }

    /// The first grid line of a row.
    int line(int row) {
        return (int) Math.round(area.height() * row / Math.max(1, frames.rows()) / grid.pitch());
    }

    /// A frame's room, whole grid lines high, at least one.
    Rect box(Page.Frame frame) {
        int top = line(frame.y());
        int bottom = Math.max(top + 1, Math.min(grid.linesIn(area.height()), line(frame.y() + frame.height())));
        return new Rect(area.x() + (frame.x() == 0 ? 0 : span(frame.x()) + gutter()), area.y() + grid.height(top), span(frame.width()),
                grid.height(bottom - top));
    }
}
