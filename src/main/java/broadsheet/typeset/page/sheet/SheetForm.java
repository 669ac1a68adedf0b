package broadsheet.typeset.page.sheet;

import broadsheet.typeset.page.galley.Grid;

/// The form of a sheet: how many columns stand on it and where. Widths of columns are whole characters, so that dragging
/// a window's edge re-sets the text only when a character more fits.
///
/// @param grid    the baseline grid, pitch 1.42 × size
/// @param width   of the sheet in points
/// @param columns how many
/// @param column  width of one, in points
/// @param gutter  between two, in points
/// @param left    where the first begins
/// @param top     where the type area begins
public record SheetForm(Grid grid, double width, int columns, double column, double gutter, double left, double top) {
    /// Body pitch in em of the body.
    public static final double PITCH = 1.42;
    /// The fewest characters of a column where several stand side by side.
    public static final int NARROWEST = 16;
    /// The most characters of a column.
    public static final int WIDEST = 24;
    private static final double GUTTER = 2;
    private static final double WANTED = 20;
    private static final int LEAST_LINES = 7;

    /// The form for a sheet of a width, for a text of about so many characters; short texts get fewer
    /// columns, but a story with pictures at least two.
    public static SheetForm of(double width, double body, int length, boolean pictures) {
        Grid grid = new Grid(body, body * PITCH);
        double margin = Math.max(Math.min(body, width * 0.05), Math.min(width * 0.06, 4 * body));
        double room = Math.max(1, (width - 2 * margin) / body);
        int most = (int) Math.floor((room + GUTTER) / (NARROWEST + GUTTER));
        int wanted = (int) Math.round((room + GUTTER) / (WANTED + GUTTER));
        int useful = Math.max(pictures ? 2 : 1, length / (LEAST_LINES * (int) WANTED));
        int columns = Math.max(1, Math.min(Math.min(most, wanted), useful));
        double characters = Math.min(WIDEST, Math.floor((room - (columns - 1) * GUTTER) / columns + 1e-9));
        double column = characters < 1 ? room * body : characters * body;
        double content = columns * column + (columns - 1) * GUTTER * body;
        return new SheetForm(grid, width, columns, column, GUTTER * body, (width - content) / 2, Math.min(margin, 2.5 * body));
    }

    /// The left edge of a column.
    public double x(int index) { return left + index * (column + gutter); }

    /// The width of so many columns with the gutters between them.
    public double span(int count) { return count * column + (count - 1) * gutter; }
}
