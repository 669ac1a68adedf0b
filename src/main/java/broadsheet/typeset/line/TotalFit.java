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
    private static final double LOOSEST = 0.7;
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
    private final double[] leastCost;
    private final double widest;
    private final double loosest;
    private double bestSum;
    private int end;
    private double endX;
    private int states;

    /// A search among `places`: clusters before which a line may end, the paragraph's start first and its end last.
    ///
    /// @param widest room of any line
    /// @param holes  whether long pieces may leave no choice but a very loose line
    TotalFit(Analysis text, LineWidths widths, LineCost cost, int[] places, int firstLine, double widest, boolean holes) {
        this.widest = widest;
        loosest = holes ? 0 : LOOSEST;
        this.text = text;
        this.widths = widths;
        this.cost = cost;
        this.places = places;
        this.firstLine = firstLine;
        uniform = widths.uniform();
        first = new int[places.length + 1];
        lowLine = new int[places.length];
        highLine = new int[places.length];
        leastCost = new double[places.length];
        int room = 2 * places.length + 8;
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
        int far = 0;
        int near = 0;
        for (int k = 1; k <= last; k++) {
            near = k == last ? k - 1 : nearest(near, k);
            far = reach(far, near, k);
        }
        return first[last + 1] == first[last] ? new int[0] : trace(last);
    }

    /// The nearest start from which the line to `k` is not too loose; never moves back.
    private int nearest(int near, int k) {
        double end = text.at()[places[k]] - text.glue()[places[k]];
        double least = loosest * room(uniform ? 1 : lowLine[Math.min(near, k - 1)]);
        while (near + 1 < k && end - text.at()[places[near + 1]] >= least) {
            near++;
        }
        return near;
    }

    /// Adds the states of all lines that end at place `k`: from the one nearest its natural width outwards, so that most of the others
    /// are seen to be too dear at once. Returns the tightest start.
    private int reach(int far, int near, int k) {
        end = places[k];
        endX = text.at()[end] - text.glue()[end];
        double[] at = text.at();
        while (far < k - 1 && text.least(places[far], end) > widest + HAIR) {
            far++;
        }
        bestSum = Double.POSITIVE_INFINITY;
        int middle = far;
        while (middle < k - 1 && endX - at[places[middle]] > widest) {
            middle++;
        }
        for (int j = middle - 1; j >= far; j--) {
            join(j, k);
        }
        for (int j = middle; j < k && (j <= near || states == first[k]); j++) {
            join(j, k);
        }
        close(k);
        return far;
    }

    /// Adds the states of a line from place `j` to place `k`, leaving out those that no line below could prefer.
    private void join(int j, int k) {
        double dearest = bestSum + LineCost.MOST_CONTRAST - leastCost[j];
        if (dearest < 0) {
            return;
        }
        int start = places[j];
        for (int line = lowLine[j]; line <= highLine[j]; line++) {
            double room = room(line);
            double own = cost.filling(start, end, room - (endX - text.at()[start]));
            if (own <= dearest) {
                own += cost.ending(start, end);
                if (own <= dearest && own < Double.POSITIVE_INFINITY) {
                    best(j, line, own, cost.colour(start, end, room));
                }
            }
        }
    }

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
            bestSum = uniform ? Math.min(bestSum, least + own) : bestSum;
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
        double least = Double.POSITIVE_INFINITY;
        for (int s = begin; s < states; s++) {
            low = Math.min(low, lines[s]);
            high = Math.max(high, lines[s]);
            least = Math.min(least, costs[s]);
        }
        leastCost[k] = least;
        for (int line = low; line <= high; line++) {
            prune(begin, line, low == high ? least : leastOf(begin, line));
        }
        int kept = begin;
        for (int s = begin; s < states; s++) {
            if (costs[s] < Double.POSITIVE_INFINITY) {
                move(s, kept++);
            }
        }
        states = kept;
        lowLine[k] = low;
        highLine[k] = high;
        first[k + 1] = states;
    }

    private double leastOf(int begin, int line) {
        double least = Double.POSITIVE_INFINITY;
        for (int s = begin; s < states; s++) {
            least = lines[s] == line ? Math.min(least, costs[s]) : least;
        }
        return least;
    }

    private void prune(int begin, int line, double least) {
        for (int s = begin; s < states; s++) {
            if (lines[s] == line && costs[s] > least + LineCost.MOST_CONTRAST) {
                costs[s] = Double.POSITIVE_INFINITY;
            }
        }
    }

    private void move(int from, int to) {
        if (from == to) {
            return;
        }
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
