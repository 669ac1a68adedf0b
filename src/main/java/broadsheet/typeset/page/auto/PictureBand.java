package broadsheet.typeset.page.auto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How a story's pictures stand: in rows at the top of its right-hand columns.
///
/// @param span     columns they take
/// @param rows     from the top
/// @param next     index of the first picture that found no room
record PictureBand(int span, List<Row> rows, int next) {
    /// Pictures side by side.
    ///
    /// @param first    index of the first
    /// @param count    how many
    /// @param lines    of the pictures
    /// @param captions lines of the longest caption
    record Row(int first, int count, int lines, int captions) {
        int height() { return lines + captions + 1; }
    }

    PictureBand {
        rows = List.copyOf(rows);
    }

    static PictureBand none(int next) { return new PictureBand(0, List.of(), next); }

    /// Lines of all rows.
    int lines() {
        int lines = 0;
        for (Row row : rows) {
            lines += row.height();
        }
        return lines;
    }

    /// How many lines the first picture may grow.
    int give() { return rows.isEmpty() ? 0 : Math.min(6, rows.getFirst().lines() / 5); }

    /// The same with the first picture some lines higher.
    PictureBand grown(int more) {
        if (rows.isEmpty() || more == 0) {
            return this;
        }
        Row first = rows.getFirst();
        List<Row> other = new ArrayList<>(rows);
        other.set(0, new Row(first.first(), first.count(), first.lines() + more, first.captions()));
        return new PictureBand(span, other, next);
    }

    /// Lines taken at the top of each of `width` columns.
    int[] tops(int width) {
        int[] tops = new int[width];
        Arrays.fill(tops, width - span, width, lines());
        return tops;
    }
}
