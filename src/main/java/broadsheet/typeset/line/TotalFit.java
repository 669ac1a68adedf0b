package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import java.util.Arrays;

/// Finds the line ends of the least total cost: shortest path over (line end, line start), so that each line is judged together with
/// the one above it (after Knuth and Plass 1981, with squeezing as a cost inside the search).
///
/// Exact for the costs of [LineCost]: a state is dropped only if no neighbour below could make up for it. Time is linear in the
/// length of the text for a given measure. One object serves one search.
final class TotalFit {
    /// A line is not looked at if it would be looser than this part of its room, unless nothing else ends there.
    private static final double LOOSEST = 0.62;
    private static final double HAIR = 1e-6;

    private final Analysis text;
    private final LineWidths widths;
    private final LineCost cost;
    private final int[] places;
    private final int firstLine;
    private final boolean uniform;
    private final int[] first;
    private final int[] lowLine;
    private final int[] highLine;
    private double[] rooms = new double[0];
    private double[] costs;
    private float[] colours;
    private int[] starts;
    private int[] previous;
    private int[] lines;
    private int states;

    /// A search among `places`: clusters before which a line may end, the paragraph's start first and its end last.
    TotalFit(Analysis text, LineWidths widths, LineCost cost, int[] places, int firstLine) {
        this.text = text;
        this.widths = widths;
        this.cost = cost;
        this.places = places;
        this.firstLine = firstLine;
        uniform = widths.uniform();
        first = new int[places.length + 1];
        lowLine = new int[places.length];
        highLine = new int[places.length];
        int room = 8 * places.length + 8;
        costs = new double[room];
        colours = new float[room];
        starts = new int[room];
        previous = new int[room];
        lines = new int[room];
    }

    /// The ends of the lines, the last being the paragraph's; empty if no way through was found.
    int[] ends() {
        int last = places.length - 1;
        add(0, 0, -1, -1, firstLine);
        close(0);
        int near = 0;
        for (int k = 1; k <= last; k++) {
            near = reach(k, k == last ? k - 1 : nearest(near, k));
        }
        return first[last + 1] == first[last] ? new int[0] : trace(last);
    }

    /// The nearest start from which the line to `k` is not too loose; never moves back.
    private int nearest(int near, int k) {
        double end = text.at()[places[k]] - text.glue()[places[k]];
        double least = LOOSEST * room(uniform ? 1 : lowLine[Math.min(near, k - 1)]);
        while (near + 1 < k && end - text.at()[places[near + 1]] >= least) {
            near++;
        }
        return near;
    }

    private int reach(int k, int near) {
        for (int j = near; j >= 0 && join(j, k); j--) { }
        for (int j = near + 1; j < k && states == first[k]; j++) {
            join(j, k);
        }
        close(k);
        return near;
    }

    /// Adds the states of a line from place `j` to place `k`; false if it is too long for any line that could begin there.
    private boolean join(int j, int k) {
        if (first[j + 1] == first[j]) {
            return text.natural(places[j], places[k]) - squeeze(j, k) <= room(uniform ? 1 : highLine[j]) + HAIR || j == k - 1;
        }
        boolean fits = false;
        for (int line = lowLine[j]; line <= highLine[j]; line++) {
            double room = room(line);
            double colour = cost.colour(places[j], places[k], room);
            double own = cost.of(places[j], places[k], room, colour);
            if (own < Double.POSITIVE_INFINITY) {
                fits = true;
                best(j, line, own, colour);
            }
        }
        return fits;
    }

    private double squeeze(int j, int k) { return text.utmost()[places[k] - 1] - text.utmost()[places[j]]; }

    private void best(int j, int line, double own, double colour) {
        double least = Double.POSITIVE_INFINITY;
        int from = -1;
        for (int s = first[j]; s < first[j + 1]; s++) {
            if (lines[s] == line) {
                double sum = costs[s] + (j == 0 ? 0 : LineCost.contrast(colours[s], colour));
                if (sum < least) {
                    least = sum;
                    from = s;
                }
            }
        }
        if (from >= 0) {
            add(least + own, colour, j, from, uniform ? 1 : line + 1);
        }
    }

    private void add(double sum, double colour, int start, int from, int line) {
        if (states == costs.length) {
            int room = states * 2;
            costs = Arrays.copyOf(costs, room);
            colours = Arrays.copyOf(colours, room);
            starts = Arrays.copyOf(starts, room);
            previous = Arrays.copyOf(previous, room);
            lines = Arrays.copyOf(lines, room);
        }
        costs[states] = sum;
        colours[states] = (float) colour;
        starts[states] = start;
        previous[states] = from;
        lines[states++] = line;
    }

    /// Drops the states at `k` that no line below could prefer, and notes which lines may begin there.
    private void close(int k) {
        int begin = first[k];
        int low = Integer.MAX_VALUE;
        int high = -1;
        for (int s = begin; s < states; s++) {
            low = Math.min(low, lines[s]);
            high = Math.max(high, lines[s]);
        }
        int kept = begin;
        for (int line = low; line <= high; line++) {
            kept = keep(begin, kept, line, low == high);
        }
        if (low < high) {
            states = compact(begin);
        } else {
            states = kept;
        }
        lowLine[k] = low;
        highLine[k] = high;
        first[k + 1] = states;
    }

    private int keep(int begin, int kept, int line, boolean only) {
        double least = Double.POSITIVE_INFINITY;
        for (int s = begin; s < states; s++) {
            if (lines[s] == line) {
                least = Math.min(least, costs[s]);
            }
        }
        double most = least + LineCost.MOST_CONTRAST;
        for (int s = begin; s < states; s++) {
            if (lines[s] == line && costs[s] > most) {
                costs[s] = Double.POSITIVE_INFINITY;
            } else if (only) {
                move(s, kept++);
            }
        }
        return kept;
    }

    private int compact(int begin) {
        int kept = begin;
        for (int s = begin; s < states; s++) {
            if (costs[s] < Double.POSITIVE_INFINITY) {
                move(s, kept++);
            }
        }
        return kept;
    }

    private void move(int from, int to) {
        costs[to] = costs[from];
        colours[to] = colours[from];
        starts[to] = starts[from];
        previous[to] = previous[from];
        lines[to] = lines[from];
    }

    private double room(int line) {
        if (line >= rooms.length) {
            int known = rooms.length;
            rooms = Arrays.copyOf(rooms, Math.max(2, line * 2));
            for (int i = known; i < rooms.length; i++) {
                rooms[i] = widths.room(i);
            }
        }
        return rooms[line];
    }

    private int[] trace(int last) {
        int best = first[last];
        for (int s = first[last]; s < first[last + 1]; s++) {
            best = costs[s] < costs[best] ? s : best;
        }
        int count = 0;
        for (int s = best; starts[s] >= 0; s = previous[s]) {
            count++;
        }
        int[] ends = new int[count];
        int end = last;
        for (int s = best; starts[s] >= 0; s = previous[s]) {
            ends[--count] = places[end];
            end = starts[s];
        }
        return ends;
    }
}
