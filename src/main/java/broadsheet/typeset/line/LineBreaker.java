package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import java.util.Arrays;
import java.util.BitSet;

/// Chooses the line ends of one stretch of text between forced breaks.
///
/// The search sees the legal places, and inside long pieces also places where a rule gives way. Text longer than [#WINDOW] is searched
/// window by window: the lines of a window but its last few are kept and the next begins where they end, so time stays linear for
/// every text and every measure.
final class LineBreaker {
    /// Clusters searched at once; lines that end in the last [#TAIL] of a window are searched again with the next.
    private static final int WINDOW = 8_000, TAIL = 800;
    /// The most places in a window where rules give way that are worth a search.
    private static final int MOST_FORCED = 3_000;
    /// Below this width in em a search has nothing to choose.
    private static final double NARROWEST = 2;
    /// A piece longer than this part of the line may have to be broken so that the line before it can be filled.
    private static final double LONG = 0.4;

    private final Analysis text;
    private final LineWidths widths;
    private final BitSet wide = new BitSet();
    private boolean hasLong;
    private int forced;
    private double widest;

    LineBreaker(Analysis text, LineWidths widths) {
        this.text = text;
        this.widths = widths;
    }

    /// The ends of the lines of the clusters `from` … before `to`, the last being `to`.
    int[] ends(int from, int to, int firstLine) {
        int[] ends = new int[16];
        int count = 0;
        for (int start = from; start < to; start = ends[count - 1]) {
            int end = Math.min(to, start + WINDOW);
            int[] found = window(start, end, firstLine + count);
            int kept = found.length;
            while (end < to && kept > 1 && found[kept - 1] > end - TAIL) {
                kept--;
            }
            ends = count + kept > ends.length ? Arrays.copyOf(ends, Math.max(ends.length * 2, count + kept)) : ends;
            System.arraycopy(found, 0, ends, count, kept);
            count += kept;
        }
        return Arrays.copyOf(ends, count);
    }

    private int[] window(int from, int to, int firstLine) {
        if (text.natural(from, to) <= widths.room(firstLine)) {
            return new int[] {to};
        }
        double[] rooms = rooms(from, to, firstLine);
        if (rooms[0] < NARROWEST) {
            return firstFit(from, to, firstLine);
        }
        wide.clear();
        hasLong = false;
        forced = 0;
        widest = rooms[1];
        int[] places = places(from, to, rooms[0]);
        if (forced > MOST_FORCED) {
            return firstFit(from, to, firstLine);
        }
        int[] ends = new TotalFit(text, widths, cost(from, to), places, firstLine, widest, hasLong).ends();
        return ends.length == 0 ? firstFit(from, to, firstLine) : ends;
    }

    /// The costs the last search went by.
    LineCost cost(int from, int to) { return new LineCost(text, from, to, wide, widest); }

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
        int end = widths.uniform() ? 2 : firstLine + WINDOW;
        for (int line = widths.uniform() ? 1 : firstLine + 1; left > 0 && line < end; line++) {
            double room = widths.room(line);
            least = Math.min(least, room);
            most = Math.max(most, room);
            left -= Math.max(room, 0.25);
        }
        return new double[] {least, most};
    }

    /// Where lines may end, `from` and `to` included.
    private int[] places(int from, int to, double room) {
        int[] places = new int[to - from + 1];
        int count = 1;
        places[0] = from;
        byte[] breaks = text.breaks();
        for (int i = from + 1; i <= to; i++) {
            if (breaks[i] > Analysis.UNIT && i < to) {
                continue;
            }
            int last = places[count - 1];
            if (i > last + 1 && text.natural(last, i) > room * LONG) {
                hasLong = true;
                if (text.least(last, i) > room) {
                    wide.set(last + 1, i);
                }
                int before = count;
                count = give(places, count, last, i, room, Analysis.RUN);
                forced += count - before;
            }
            places[count++] = i;
        }
        return Arrays.copyOf(places, count);
    }

    /// Adds the places inside the piece `start` … `end` where a rule of this rank gives way; where those lie too far apart, of the next.
    private int give(int[] places, int count, int start, int end, double room, byte rank) {
        int last = start;
        for (int i = start + 1; i <= end; i++) {
            byte here = text.breaks()[i];
            if (i < end && here != rank && !(rank == Analysis.RUN && here == Analysis.ADDRESS)) {
                continue;
            }
            if (rank < Analysis.KINSOKU && text.least(last, i) > room) {
                count = give(places, count, last, i, room, (byte) (rank + 1));
            }
            if (i < end) {
                places[count++] = i;
            }
            last = i;
        }
        return count;
    }
}
