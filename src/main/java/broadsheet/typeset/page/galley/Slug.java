package broadsheet.typeset.page.galley;

import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.PictureBox;
import java.util.List;

/// The smallest piece a column is filled with: a line of text, a subhead, a table row, a picture with its caption.
///
/// Positions are in points from the slug's top left corner. A slug is always a whole number of grid lines high.
///
/// @param lines    height in grid lines, `blank` included, ≥ 1
/// @param blank    lines of white at its top, dropped where the slug stands at a column's top
/// @param keepNext whether the slug must not be the last of a column (a subhead)
/// @param bound    whether the slug must not be the first of a column (P2, a paragraph's last line)
/// @param opening  whether it begins a paragraph
/// @param floats   whether text may overtake it when it does not fit into its column (a picture)
/// @param text     what is read on it
/// @param marks    rules and grounds
/// @param pictures pictures
public record Slug(int lines, int blank, boolean keepNext, boolean bound, boolean opening, boolean floats,
                   List<Line> text, List<Mark> marks, List<PictureBox> pictures) {
    /// Copies the lists.
    public Slug {
        text = List.copyOf(text);
        marks = List.copyOf(marks);
        pictures = List.copyOf(pictures);
    }

    /// One line of running text.
    public static Slug line(Line line, int lines, boolean opening, boolean bound) {
        return new Slug(lines, 0, false, bound, opening, false, List.of(line), List.of(), List.of());
    }

    /// Whether a line of white may be added above it where a column needs one.
    public boolean stretches() { return blank > 0 || floats; }

    /// The same with more lines of white at its top.
    public Slug lowered(int white, Grid grid) {
        double by = grid.height(white);
        return new Slug(lines + white, blank + white, keepNext, bound, opening, floats, text.stream().map(l -> l.moved(0, by)).toList(),
                marks.stream().map(m -> m.moved(0, by)).toList(), pictures.stream().map(p -> p.moved(0, by)).toList());
    }
}
