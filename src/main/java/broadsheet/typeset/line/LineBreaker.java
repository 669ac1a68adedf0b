package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import java.util.Arrays;

/// Chooses the line ends of one stretch of text between forced breaks.
///
/// The search sees the legal places, and inside a piece wider than a line also places where a rule gives way. Text beyond what a search
/// is worth (a word of a million letters, a paragraph of a hundred pages) is filled line by line instead, so time stays linear.
final class LineBreaker {
    /// Longest stretch that is searched, and the most places where rules give way in it.
    private static final int LONGEST = 20_000, MOST_FORCED = 3_000;
    /// Below this width in em a search has nothing to choose.
    private static final double NARROWEST = 2;

    private final Analysis text;
    private final LineWidths widths;

    LineBreaker(Analysis text, LineWidths widths) {
        this.text = text;
        this.widths = widths;
    }

    /// The ends of the lines of the clusters `from` … before `to`, the last being `to`.
    int[] ends(int from, int to, int firstLine) {
        double[] rooms = rooms(from, to, firstLine);
        double room = rooms[0];
        if (to - from > LONGEST || room < NARROWEST) {
            return firstFit(from, to, firstLine);
        }
        if (text.natural(from, to) <= widths.room(firstLine)) {
            return new int[] {to};
        }
        int[] places = places(from, to, room);
        LineCost cost = new LineCost(text, from, to);
        int[] ends = places.length == 0 ? places : new TotalFit(text, widths, cost, places, firstLine, rooms[1]).ends();
        if (ends.length == 0) {
            return firstFit(from, to, firstLine);
        }
        return hasWidePiece(places, room) ? cheaper(ends, firstFit(from, to, firstLine), cost, from, firstLine) : ends;
    }

    private int[] cheaper(int[] one, int[] other, LineCost cost, int from, int firstLine) {
        return cost.total(from, other, widths, firstLine) < cost.total(from, one, widths, firstLine) ? other : one;
    }

    private int[] firstFit(int from, int to, int firstLine) {
        FirstFit fit = new FirstFit(text, widths);
        int[] ends = new int[16];
        int count = 0;
        for (int start = from; start < to; start = ends[count - 1]) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count] = fit.end(start, to, firstLine + count);
            count++;
        }
        return Arrays.copyOf(ends, count);
    }

    /// The narrowest and the widest room among the lines the text could take.
    private double[] rooms(int from, int to, int firstLine) {
        double least = widths.room(firstLine);
        double most = least;
        double left = text.natural(from, to) * 1.5 - least;
        int end = widths.uniform() ? 2 : firstLine + LONGEST;
        for (int line = widths.uniform() ? 1 : firstLine + 1; left > 0 && line < end; line++) {
            double room = widths.room(line);
            least = Math.min(least, room);
            most = Math.max(most, room);
            left -= Math.max(room, 0.25);
        }
        return new double[] {least, most};
    }

    /// A search leaves out very loose lines; only where pieces are wide can filling line by line have had to make one.
    private boolean hasWidePiece(int[] places, double room) {
        for (int i = 1; i < places.length; i++) {
            if (text.natural(places[i - 1], places[i]) > room * 0.3) {
                return true;
            }
        }
        return false;
    }

    /// Where lines may end, `from` and `to` included; empty if rules would have to give way in more places than are worth a search.
    private int[] places(int from, int to, double room) {
        int[] places = new int[to - from + 1];
        int count = 1;
        int forced = 0;
        places[0] = from;
        for (int i = from + 1; i <= to; i++) {
            if (text.breaks()[i] > Analysis.UNIT && i < to) {
                continue;
            }
            int last = places[count - 1];
            if (least(last, i) > room) {
                int before = count;
                count = give(places, count, last, i, room);
                forced += count - before;
                if (forced > MOST_FORCED) {
                    return new int[0];
                }
            }
            places[count++] = i;
        }
        return Arrays.copyOf(places, count);
    }

    /// Adds the places inside the piece `start` … `end` where a run is broken, and where even those lie too far apart, every place.
    private int give(int[] places, int count, int start, int end, double room) {
        int last = start;
        for (int i = start + 1; i <= end; i++) {
            if (i < end && text.breaks()[i] != Analysis.RUN) {
                continue;
            }
            if (least(last, i) > room) {
                for (int k = last + 1; k < i; k++) {
                    places[count++] = k;
                }
            }
            if (i < end) {
                places[count++] = i;
            }
            last = i;
        }
        return count;
    }

    private double least(int from, int to) { return text.natural(from, to) - (text.utmost()[to - 1] - text.utmost()[from]); }
}
