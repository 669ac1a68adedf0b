package broadsheet.typeset.page.galley;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Fills columns of given heights one after the other; what does not fit is the rest. A column never begins with a
/// paragraph's last line nor ends with a subhead, unless a single slug fills it; pictures that do not fit wait for the
/// next column's top while the text goes on.
public final class ColumnFill {
    private ColumnFill() { }

    /// What was filled and what is left.
    ///
    /// @param columns as many as heights were given; some may be empty
    /// @param rest    in reading order
    public record Filled(List<Column> columns, List<Slug> rest) { }

    /// Fills columns of these heights in grid lines.
    public static Filled fill(List<Slug> slugs, int[] heights) {
        Deque<Slug> rest = new ArrayDeque<>(slugs);
        Deque<Slug> waiting = new ArrayDeque<>();
        List<Column> columns = new ArrayList<>();
        for (int height : heights) {
            columns.add(Column.of(column(rest, waiting, height)));
        }
        List<Slug> left = new ArrayList<>(waiting);
        left.addAll(rest);
        return new Filled(columns, left);
    }

    private static List<Slug> column(Deque<Slug> rest, Deque<Slug> waiting, int height) {
        List<Slug> column = new ArrayList<>();
        int used = 0;
        while (!waiting.isEmpty() && used + grown(waiting.peekFirst(), column) <= height) {
            used += grown(waiting.peekFirst(), column);
            column.add(waiting.removeFirst());
        }
        int pictures = column.size();
        while (!rest.isEmpty()) {
            Slug next = rest.peekFirst();
            if (used + grown(next, column) <= height) {
                used += grown(next, column);
                column.add(rest.removeFirst());
            } else if (next.floats() && (!column.isEmpty() || !waiting.isEmpty())) {
                waiting.addLast(rest.removeFirst());
            } else {
                break;
            }
        }
        giveBack(column, rest, pictures);
        return column;
    }

    private static int grown(Slug slug, List<Slug> column) { return slug.lines() - (column.isEmpty() ? slug.blank() : 0); }

    /// Hands slugs back until the break is a good one; keeps the bad break where nothing would be left.
    private static void giveBack(List<Slug> column, Deque<Slug> rest, int pictures) {
        int keep = column.size();
        while (keep > pictures && !rest.isEmpty() && badBreak(column.get(keep - 1), keep < column.size() ? column.get(keep) : rest.peekFirst())) {
            keep--;
        }
        if (keep == pictures) {
            return;
        }
        while (column.size() > keep) {
            rest.addFirst(column.removeLast());
        }
    }

    /// Whether no column may end with the one and the next begin with the other.
    static boolean badBreak(Slug last, Slug next) { return last.keepNext() || next.bound(); }
}
