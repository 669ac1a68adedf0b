package broadsheet.typeset.page.galley;

import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.line.SetParagraph;
import broadsheet.typeset.line.Setting;
import broadsheet.typeset.page.galley.Compositor.Source;
import broadsheet.typeset.page.galley.Compositor.Stand;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Sets a table to a column's width: columns as wide as their contents ask, header cells in bold Sans, a rule above and
/// below and hairlines between the rows; a row is never parted. Every cell line stands on the grid. Where words and figures would have to be
/// parted, the type is made smaller first.
final class TableSetting {
    private static final double SIZE = 0.92;
    private static final double LEAST_SIZE = 0.6;
    private static final double PADDING = 0.4;
    /// A column of Han is never narrower than so many characters, if it has them.
    private static final double LEAST = 3;
    private static final double WIDEST = 40;
    private final Compositor compositor;

    TableSetting(Compositor compositor) {
        this.compositor = compositor;
    }

    /// A row a slug, the first with the table's head rule.
    List<Slug> set(Block.Table table, Place place, double width, Grid grid) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return List.of();
        }
        double[] least = widths(table, columns, cell -> Math.max(compositor.widestPiece(cell), Math.min(LEAST, compositor.naturalWidth(cell))));
        double size = Math.clamp(width / Arrays.stream(least).sum(), LEAST_SIZE * grid.body(), SIZE * grid.body());
        double[] widths = shared(least, widths(table, columns, compositor::naturalWidth), width / size);
        List<Slug> rows = new ArrayList<>();
        int shift = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            List<Block.Cell> row = table.rows().get(r);
            rows.add(row(table, r, place, shift, widths, size, width, grid));
            shift += row.stream().mapToInt(c -> length(c) + 1).sum();
            if (row.isEmpty()) {
                shift++;
            }
        }
        return rows;
    }

    private static int length(Block.Cell cell) { return (int) Inline.text(cell.inlines()).codePoints().count(); }

    private static StyledText text(Block.Cell cell) {
        return Wording.of(cell.inlines(), cell.header() ? Face.SANS_BOLD : Face.SERIF);
    }

    /// What each column's widest cell asks for in em, padding included.
    private static double[] widths(Block.Table table, int columns, ToDoubleFunction<StyledText> width) {
        double[] widths = new double[columns];
        Arrays.fill(widths, 2 * PADDING);
        for (List<Block.Cell> row : table.rows()) {
            for (int c = 0; c < row.size(); c++) {
                double wide = row.get(c).inlines().isEmpty() ? 0 : width.applyAsDouble(text(row.get(c)));
                widths[c] = Math.max(widths[c], Math.min(WIDEST, wide + 2 * PADDING + 0.05));
            }
        }
        return widths;
    }

    /// The measure shared out: natural widths and what is left evenly; where the table does not fit so, the least widths and the rest by what each
    /// column lacks; where not even those fit, all narrower alike.
    private static double[] shared(double[] least, double[] natural, double measure) {
        double left = measure - Arrays.stream(natural).sum();
        if (left >= 0) {
            return Arrays.stream(natural).map(w -> w + left / natural.length).toArray();
        }
        double free = measure - Arrays.stream(least).sum();
        if (free < 0) {
            return Arrays.stream(least).map(w -> w * measure / (measure - free)).toArray();
        }
        double[] wishes = IntStream.range(0, least.length).mapToDouble(c -> Math.sqrt(Math.max(0, natural[c] - least[c]))).toArray();
        double wanted = Math.max(1e-9, Arrays.stream(wishes).sum());
        return IntStream.range(0, least.length).mapToDouble(c -> least[c] + free * wishes[c] / wanted).toArray();
    }

    private Slug row(Block.Table table, int index, Place place, int shift, double[] widths, double size, double width, Grid grid) {
        List<Block.Cell> row = table.rows().get(index);
        boolean first = index == 0;
        boolean last = index == table.rows().size() - 1;
        boolean header = !row.isEmpty() && row.stream().allMatch(Block.Cell::header);
        int blank = first ? 1 : 0;
        List<Line> text = new ArrayList<>();
        double x = 0;
        int at = shift;
        int lines = 1;
        for (int c = 0; c < row.size(); c++) {
            List<Line> cell = cell(row.get(c), place, at, x, widths[c], size, grid, blank);
            text.addAll(cell);
            lines = Math.max(lines, cell.size());
            x += widths[c] * size;
            at += length(row.get(c)) + 1;
        }
        double top = grid.height(blank);
        double bottom = grid.height(blank + lines);
        List<Mark> marks = new ArrayList<>();
        if (header) {
            marks.add(new Mark.Fill(new Rect(0, top, width, bottom - top), Ink.RED_TINT));
        }
        if (first) {
            marks.add(new Mark.Rule(0, top, width, top, 0.1 * grid.body(), Ink.TEXT));
        }
        double thickness = last ? 0.1 : header ? 0.06 : 0.04;
        marks.add(new Mark.Rule(0, bottom, width, bottom, thickness * grid.body(), last || header ? Ink.TEXT : Ink.RULE));
        int below = last ? 1 : 0;
        return new Slug(blank + lines + below, blank, header && !last, false, false, false, text, marks, List.of());
    }

    private List<Line> cell(Block.Cell cell, Place place, int shift, double x, double wide, double size, Grid grid, int blank) {
        StyledText text = text(cell);
        if (text.text().isEmpty()) {
            return List.of();
        }
        double room = Math.max(1, wide - 2 * PADDING);
        boolean figures = text.text().codePoints().noneMatch(Character::isIdeographic);
        Setting setting = cell.header() || figures ? Setting.CENTRE : Setting.START;
        SetParagraph set = compositor.set(text, room, setting);
        Source source = new Source(Optional.of(place), shift, size, Ink.TEXT);
        return compositor.lines(set, source, Stand.on(grid, x + PADDING * size, grid.height(blank), room * size));
    }
}
