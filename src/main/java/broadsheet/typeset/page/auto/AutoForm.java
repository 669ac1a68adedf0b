package broadsheet.typeset.page.auto;

import broadsheet.edition.Page;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.furniture.PageScale;
import broadsheet.typeset.page.galley.Grid;

/// A broadsheet page of basic columns: eight of 13 characters at 100 %, fewer and wider ones at larger type, so that a line
/// never has fewer than eleven. Gutters are one character; k columns set as one have 13k + (k − 1) characters.
///
/// @param scale   of the type
/// @param grid    the baseline grid
/// @param columns how many basic columns
/// @param measure characters in one
/// @param area    the type area in points, whole lines high
/// @param lines   grid lines in the type area
record AutoForm(PageScale scale, Grid grid, int columns, int measure, Rect area, int lines) {
    private static final double SIDE_MM = 9;
    private static final double NARROWEST = 11.6;

    /// The form for a type size.
    static AutoForm of(double factor) {
        PageScale scale = new PageScale(factor);
        Grid grid = scale.grid();
        Page.Paper paper = Page.Paper.BROADSHEET;
        double mm = PageScale.POINTS_PER_MM;
        double characters = (paper.width() - 2 * SIDE_MM) * mm / grid.body() + 1;
        int columns = Math.max(3, (int) Math.floor(characters / (NARROWEST + 1)));
        int measure = (int) Math.floor(characters / columns + 1e-6) - 1;
        double width = (columns * (measure + 1) - 1) * grid.body();
        int lines = grid.linesIn((paper.height() - paper.top() - paper.bottom()) * mm);
        Rect area = new Rect((paper.width() * mm - width) / 2, paper.top() * mm, width, grid.height(lines));
        return new AutoForm(scale, grid, columns, measure, area, lines);
    }

    double pageWidth() { return Page.Paper.BROADSHEET.width() * PageScale.POINTS_PER_MM; }

    double pageHeight() { return Page.Paper.BROADSHEET.height() * PageScale.POINTS_PER_MM; }

    /// The left edge of a basic column.
    double x(int column) { return area.x() + column * (measure + 1) * grid.body(); }

    /// The top of a grid line.
    double y(int line) { return area.y() + grid.height(line); }

    /// The width of so many basic columns with their gutters.
    double span(int count) { return (count * (measure + 1) - 1) * grid.body(); }

    /// A room of so many columns and lines.
    Rect room(int column, int line, int width, int height) { return new Rect(x(column), y(line), span(width), grid.height(height)); }
}
