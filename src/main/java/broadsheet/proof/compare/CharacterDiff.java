package broadsheet.proof.compare;

import broadsheet.proof.compare.Piece.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// The fewest characters taken out and put in that make one text the other (Myers, Algorithmica 1, 1986: the greedy algorithm).
///
/// Works on code points. A difference of more than [#MOST] characters is shown as one text replaced by another: nobody reads it
/// character by character, and the time grows with its square.
public final class CharacterDiff {
    /// The greatest difference looked at in detail, in characters.
    public static final int MOST = 4_000;
    /// What two changes leave standing between them is shown as changed too, if it is this short: 中国农民→中华民族 reads better whole.
    private static final int SPLINTER = 1;

    private final int[] before;
    private final int[] after;

    private CharacterDiff(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /// The pieces of two texts in order; what was removed comes before what was added at the same place.
    public static List<Piece> of(String before, String after) {
        int[] a = before.codePoints().toArray();
        int[] b = after.codePoints().toArray();
        int head = 0;
        while (head < Math.min(a.length, b.length) && a[head] == b[head]) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
            tail++;
        }
        CharacterDiff middle = new CharacterDiff(Arrays.copyOfRange(a, head, a.length - tail), Arrays.copyOfRange(b, head, b.length - tail));
        Pieces pieces = new Pieces();
        pieces.add(Kind.SAME, a, 0, head);
        middle.into(pieces);
        pieces.add(Kind.SAME, a, a.length - tail, a.length);
        return pieces.joined();
    }

    private void into(Pieces pieces) {
        List<int[]> trace = before.length == 0 || after.length == 0 ? List.of() : trace();
        if (trace.isEmpty()) {
            pieces.add(Kind.REMOVED, before, 0, before.length);
            pieces.add(Kind.ADDED, after, 0, after.length);
            return;
        }
        for (Step step : steps(trace)) {
            switch (step.kind()) {
                case SAME, REMOVED -> pieces.add(step.kind(), before, step.at(), step.at() + 1);
                case ADDED -> pieces.add(step.kind(), after, step.at(), step.at() + 1);
            }
        }
    }

    /// The furthest points reached with 0, 1, 2 … differences on every diagonal; empty if more than [#MOST] are needed.
    private List<int[]> trace() {
        int most = Math.min(MOST, before.length + after.length);
        int[] furthest = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(furthest, most + 1 - d - 1, most + 1 + d + 2));
            for (int k = -d; k <= d; k += 2) {
                int at = most + 1 + k;
                int x = k == -d || k != d && furthest[at - 1] < furthest[at + 1] ? furthest[at + 1] : furthest[at - 1] + 1;
                int y = x - k;
                while (x < before.length && y < after.length && before[x] == after[y]) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= before.length && y >= after.length) {
                    return trace;
                }
            }
        }
        return List.of();
    }

    private record Step(Kind kind, int at) { }

    private Deque<Step> steps(List<int[]> trace) {
        Deque<Step> steps = new ArrayDeque<>();
        int x = before.length;
        int y = after.length;
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] furthest = trace.get(d);
            int middle = d + 1;
            int k = x - y;
            boolean down = k == -d || k != d && furthest[middle + k - 1] < furthest[middle + k + 1];
            int fromK = down ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : furthest[middle + fromK];
            int fromY = d == 0 ? 0 : fromX - fromK;
            while (x > fromX && y > fromY) {
                steps.push(new Step(Kind.SAME, --x));
                y--;
            }
            if (d > 0) {
                steps.push(down ? new Step(Kind.ADDED, --y) : new Step(Kind.REMOVED, --x));
            }
        }
        return steps;
    }

    /// Collects pieces, joining neighbours.
    private static final class Pieces {
        private final List<Piece> all = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private final StringBuilder same = new StringBuilder();

        void add(Kind kind, int[] points, int from, int to) {
            if (from >= to) {
                return;
            }
            String text = new String(points, from, to - from);
            switch (kind) {
                case SAME -> same.append(text);
                case REMOVED -> change().removed.append(text);
                case ADDED -> change().added.append(text);
            }
        }

        /// Before a change: a splinter between two changes becomes part of both, anything longer ends the earlier change.
        private Pieces change() {
            boolean between = !removed.isEmpty() && !added.isEmpty();
            if (between && !same.isEmpty() && same.codePointCount(0, same.length()) <= SPLINTER) {
                removed.append(same);
                added.append(same);
                same.setLength(0);
            } else if (!same.isEmpty()) {
                flushChange();
                all.add(new Piece(Kind.SAME, same.toString()));
                same.setLength(0);
            }
            return this;
        }

        private void flushChange() {
            if (!removed.isEmpty()) {
                all.add(new Piece(Kind.REMOVED, removed.toString()));
            }
            if (!added.isEmpty()) {
                all.add(new Piece(Kind.ADDED, added.toString()));
            }
            removed.setLength(0);
            added.setLength(0);
        }

        List<Piece> joined() {
            flushChange();
            if (!same.isEmpty()) {
                all.add(new Piece(Kind.SAME, same.toString()));
            }
            return List.copyOf(all);
        }
    }
}
