package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import java.util.Arrays;

/// Places the clusters of one line.
final class Placer {
    private final Analysis text;
    private final Justifier justifier;

    Placer(Analysis text) {
        this.text = text;
        this.justifier = new Justifier(text);
    }

    /// The line of the clusters `from` … before `to`.
    ///
    /// @param indent    where the room begins
    /// @param room      the width to fill
    /// @param last      whether it ends a paragraph or at a forced break
    SetLine line(int from, int to, double indent, double room, Setting.Alignment alignment, boolean last) {
        boolean stretch = alignment == Setting.Alignment.JUSTIFY && !last;
        float[] glue = justifier.glue(from, to, room, stretch);
        double width = 0;
        for (int i = from; i < to; i++) {
            width += glue[i - from] + text.ink()[i];
        }
        double left = Math.max(0, room - width);
        double x = indent + switch (alignment) {
            case JUSTIFY, START -> 0;
            case CENTRE -> left / 2;
            case END -> left;
        };
        return at(from, to, x, glue);
    }

    /// The line with its first ink at `x` and this glue before each cluster.
    SetLine at(int from, int to, double x, float[] glue) {
        float[] edges = new float[to - from + 1];
        double right = x;
        for (int i = from; i < to; i++) {
            x += glue[i - from];
            edges[i - from] = (float) (x - text.blankBefore()[i]);
            x += text.ink()[i];
            right = x;
        }
        edges[to - from] = (float) right;
        int[] offsets = Arrays.copyOfRange(text.offsets(), from, to);
        return new SetLine(text.offsets()[from], text.offsets()[to], offsets, edges, new LazyRuns(text, from, to, edges));
    }
}
