package broadsheet.typeset.layout;

import broadsheet.edition.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One line of text on a page.
///
/// @param place    the text it shows a stretch of; empty for words the engine made itself (下转第2版, folios)
/// @param start    first code point of that text on this line
/// @param end      after the last code point on this line
/// @param box      the line's own room: from the column's left to its right edge, one body pitch (or the headline's lines) high
/// @param baseline in points, absolute on the page
/// @param offsets  first code point of each cluster, ascending
/// @param edges    left edge of each cluster in points, absolute, then the right edge of the last
/// @param runs     what to draw
public record Line(Optional<Place> place, int start, int end, Rect box, double baseline, int[] offsets, double[] edges,
                   List<GlyphRun> runs) {
    /// Copies the list; the arrays are owned by the line and never changed.
    public Line { runs = List.copyOf(runs); }

    /// The x of the position before code point `offset`, clamped to the line.
    public double xOf(int offset) {
        if (offsets.length == 0) {
            return box.x();
        }
        if (offset >= end) {
            return edges[offsets.length];
        }
        int i = Arrays.binarySearch(offsets, offset);
        if (i >= 0) {
            return edges[i];
        }
        int before = -i - 2;
        if (before < 0) {
            return edges[0];
        }
        int next = before + 1 < offsets.length ? offsets[before + 1] : end;
        double share = (double) (offset - offsets[before]) / Math.max(1, next - offsets[before]);
        return edges[before] + (edges[before + 1] - edges[before]) * Math.min(1, share);
    }

    /// The position nearest to x: before or after the character under it, whichever edge is nearer.
    public int offsetAt(double x) {
        for (int i = 0; i < offsets.length; i++) {
            int next = i + 1 < offsets.length ? offsets[i + 1] : end;
            int count = Math.max(1, next - offsets[i]);
            double width = (edges[i + 1] - edges[i]) / count;
            for (int k = 0; k < count; k++) {
                if (x < edges[i] + width * (k + 0.5)) {
                    return offsets[i] + k;
                }
            }
        }
        return end;
    }

    /// The same line elsewhere on the page.
    public Line moved(double dx, double dy) {
        double[] shifted = new double[edges.length];
        for (int i = 0; i < edges.length; i++) {
            shifted[i] = edges[i] + dx;
        }
        return new Line(place, start, end, box.moved(dx, dy), baseline + dy, offsets, shifted,
                runs.stream().map(r -> r.moved(dx, dy)).toList());
    }
}
