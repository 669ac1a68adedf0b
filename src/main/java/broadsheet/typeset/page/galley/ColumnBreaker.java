package broadsheet.typeset.page.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Breaks slugs into columns whose bottoms end at most one line apart (P4), the longer columns first, without widows or
/// subheads at a foot (P2). Searches all good breaks: from a column's start only two or three ends are possible, so the
/// search stays small. White is added above subheads and pictures where nothing else helps, above a paragraph only at last.
///
/// An object serves one list of slugs and one thread.
public final class ColumnBreaker {
    private static final int MOST_RAISES = 8;
    private static final int SHORT_BEFORE_LONG = 4;
    private static final int WHITE = 6;
    private static final int WHITE_IN_TEXT = 60;
    private static final int RAGGED_LINES = 12;
    private static final int RAGGED_LINE = 200;
    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 4;

    private final List<Slug> slugs;
    private final int[] sums;
    /// How many of the first slugs may have white above them, and how many begin a paragraph below a slug that may end a column.
    private final int[] stretching;
    private final int[] openings;
    private int[] heights = { };
    private boolean toEnd;
    private Leniency leniency = Leniency.STRICT;
    private final Map<Long, Choice> known = new HashMap<>();

    /// How far the search may go to end columns level.
    public enum Leniency {
        /// White above subheads and pictures only, one line of difference.
        STRICT,
        /// White above a paragraph here and there too.
        IN_TEXT,
        /// Columns further apart, as little as can be, where nothing else is possible.
        RAGGED
    }

    /// The best way on from a column's start: its end, whether it is the shorter height, and what it all costs.
    private record Choice(int end, int height, int cost) { }

    private static final Choice NONE = new Choice(-1, 0, IMPOSSIBLE);

    /// @param slugs in reading order
    public ColumnBreaker(List<Slug> slugs) {
        this.slugs = List.copyOf(slugs);
        this.sums = new int[slugs.size() + 1];
        this.stretching = new int[slugs.size() + 1];
        this.openings = new int[slugs.size() + 1];
        for (int i = 0; i < slugs.size(); i++) {
            Slug slug = slugs.get(i);
            sums[i + 1] = sums[i] + slug.lines();
            stretching[i + 1] = stretching[i] + (slug.stretches() ? 1 : 0);
            openings[i + 1] = openings[i] + (slug.opening() && i > 0 && !slugs.get(i - 1).keepNext() ? 1 : 0);
        }
    }

    /// The lines of all slugs as they stand.
    public int lines() { return sums[slugs.size()]; }

    /// Everything in so many columns, as low as possible.
    ///
    /// @param tops lines already taken at the top of each column; their count is the number of columns
    public List<Column> balance(int[] tops) {
        int least = least(tops);
        for (Leniency allowed : List.of(Leniency.STRICT, Leniency.IN_TEXT)) {
            for (int h = least; h < least + MOST_RAISES; h++) {
                Optional<List<Column>> columns = exactly(below(tops, h), true, allowed);
                if (columns.isPresent()) {
                    return columns.get();
                }
            }
        }
        return ragged(tops, least);
    }

    /// Everything in so many columns, as [#balance]; where they end further apart than a line, they are tried beginning level with the lowest top
    /// instead (the column under a line 上接 begins below the others), which may let them end level too.
    ///
    /// @param tops lines already taken at the top of each column
    /// @param room the line no column may reach beyond
    public Balanced balanceWithin(int[] tops, int room) {
        Balanced best = new Balanced(balance(tops), tops);
        if (best.apart() > 1) {
            int[] level = new int[tops.length];
            Arrays.fill(level, Arrays.stream(tops).max().orElse(0));
            Balanced other = new Balanced(balance(level), level);
            return other.apart() < best.apart() && other.bottom() <= Math.max(room, best.bottom()) ? other : best;
        }
        return best;
    }

    /// Columns and the lines left above each.
    public record Balanced(List<Column> columns, int[] tops) {
        /// Lines between the lowest and the highest bottom.
        public int apart() { return ColumnBreaker.apart(columns, tops); }

        /// The line after the lowest one.
        public int bottom() { return java.util.stream.IntStream.range(0, tops.length).map(i -> tops[i] + columns.get(i).lines()).max().orElse(0); }
    }

    /// The columns that end least far apart, of several heights.
    private List<Column> ragged(int[] tops, int least) {
        List<Column> best = List.of();
        for (int h = least; h < least + MOST_RAISES; h++) {
            Optional<List<Column>> columns = exactly(below(tops, h), true, Leniency.RAGGED);
            if (columns.isPresent() && (best.isEmpty() || apart(columns.get(), tops) < apart(best, tops))) {
                best = columns.get();
            }
        }
        for (int h = least; best.isEmpty(); h++) {
            ColumnFill.Filled filled = ColumnFill.fill(slugs, below(tops, h));
            if (filled.rest().isEmpty() || h > least + lines()) {
                best = filled.columns();
            }
        }
        return best;
    }

    /// Lines between the lowest and the highest bottom; a column left empty although there is text for all of them ends at its top.
    private static int apart(List<Column> columns, int[] tops) {
        boolean enough = used(columns) >= tops.length;
        int lowest = 0;
        int highest = Integer.MAX_VALUE;
        for (int i = 0; i < tops.length; i++) {
            if (enough || !columns.get(i).slugs().isEmpty()) {
                lowest = Math.max(lowest, tops[i] + columns.get(i).lines());
                highest = Math.min(highest, tops[i] + columns.get(i).lines());
            }
        }
        return lowest - highest;
    }

    /// The least height at which the room below the tops holds everything.
    private int least(int[] tops) {
        int wanted = lines() - leadingBlank();
        int height = Math.max(1, Math.ceilDiv(wanted + Arrays.stream(tops).min().orElse(0) * tops.length, tops.length));
        while (Arrays.stream(below(tops, height)).sum() < wanted) {
            height++;
        }
        return height;
    }

    private int leadingBlank() { return slugs.isEmpty() ? 0 : slugs.getFirst().blank(); }

    private static int[] below(int[] tops, int height) { return Arrays.stream(tops).map(t -> Math.max(0, height - t)).toArray(); }

    /// Fills columns of these heights, each exactly or one line less; empty where no good breaks do it.
    ///
    /// @param wanted  heights in grid lines
    /// @param all     whether the slugs must be used up, else what is left goes on elsewhere
    /// @param allowed what may be done to end the columns level
    public Optional<List<Column>> exactly(int[] wanted, boolean all, Leniency allowed) {
        heights = wanted;
        toEnd = all;
        leniency = allowed;
        known.clear();
        if (best(0, 0, false).cost() >= IMPOSSIBLE) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        int at = 0;
        boolean shorter = false;
        for (int c = 0; c < heights.length; c++) {
            Choice choice = best(c, at, shorter);
            columns.add(column(at, choice.end(), choice.height()));
            shorter |= choice.height() < heights[c];
            at = choice.end();
        }
        return Optional.of(columns);
    }

    /// The number of slugs that columns have used.
    public static int used(List<Column> columns) { return columns.stream().mapToInt(c -> c.slugs().size()).sum(); }

    private Choice best(int c, int at, boolean shorter) {
        if (c == heights.length) {
            return at == slugs.size() || !toEnd ? new Choice(at, 0, 0) : NONE;
        }
        long key = ((long) c * (slugs.size() + 1) + at) * 2 + (shorter ? 1 : 0);
        Choice found = known.get(key);
        if (found == null) {
            found = search(c, at, shorter);
            known.put(key, found);
        }
        return found;
    }

    private Choice search(int c, int at, boolean shorter) {
        Choice best = NONE;
        int lowest = Math.max(0, heights[c] - (leniency == Leniency.RAGGED ? RAGGED_LINES : 1));
        for (int height = heights[c]; height >= lowest; height--) {
            boolean now = height < heights[c];
            int own = (shorter && !now ? SHORT_BEFORE_LONG : 0) + Math.max(0, heights[c] - height - 1) * RAGGED_LINE;
            for (int end = lastFitting(at, height); end >= at; end--) {
                int white = white(at, end, height);
                if (white >= IMPOSSIBLE) {
                    break;
                }
                if (!allowed(at, end)) {
                    continue;
                }
                int onwards = best(c + 1, end, shorter || now).cost();
                if (onwards + own + white < best.cost()) {
                    best = new Choice(end, height, onwards + own + white);
                }
            }
        }
        return best;
    }

    private int natural(int from, int to) { return from == to ? 0 : sums[to] - sums[from] - slugs.get(from).blank(); }

    private int lastFitting(int at, int height) {
        if (at == slugs.size()) {
            return at;
        }
        int found = Arrays.binarySearch(sums, at, sums.length, height + sums[at] + slugs.get(at).blank());
        return Math.max(at, found >= 0 ? found : -found - 2);
    }

    private boolean allowed(int at, int end) {
        return end == slugs.size() || end > at && !ColumnFill.badBreak(slugs.get(end - 1), slugs.get(end));
    }

    /// What it costs to spread the missing lines over the column; impossible where they are too many.
    private int white(int from, int to, int height) {
        int missing = height - natural(from, to);
        if (missing == 0) {
            return 0;
        }
        int heads = to <= from + 1 ? 0 : stretching[to] - stretching[from + 1];
        if (missing <= heads) {
            return missing * WHITE;
        }
        int paragraphs = to <= from + 1 ? 0 : openings[to] - openings[from + 1];
        return leniency != Leniency.STRICT && missing <= heads + paragraphs ? heads * WHITE + (missing - heads) * WHITE_IN_TEXT : IMPOSSIBLE;
    }

    private Column column(int from, int to, int height) {
        int[] gaps = new int[to - from];
        int missing = height - natural(from, to);
        for (int i = to - 1; i > from && missing > 0; i--) {
            if (slugs.get(i).stretches()) {
                gaps[i - from] = 1;
                missing--;
            }
        }
        for (int i = to - 1; i > from && missing > 0; i--) {
            if (slugs.get(i).opening() && !slugs.get(i).stretches() && !slugs.get(i - 1).keepNext()) {
                gaps[i - from] = 1;
                missing--;
            }
        }
        return new Column(slugs.subList(from, to), gaps);
    }
}
