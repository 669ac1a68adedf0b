package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.CharClass;

/// What a line costs the eye: the search looks for the paragraph of the least sum. Immutable; no unit but comparison.
///
/// The *colour* of a line is its growth (positive) or loss (negative) of glue per gap, in tenths of an em. Cost rises faster than the
/// square of it, so that one bad line costs more than two fair ones; squeezing costs as long as it is ordinary little, because
/// Chinese squeezes first (CLREQ §3.2.3); lines of unlike colour below one another cost too.
final class LineCost {
    /// The most that two neighbouring lines of unlike colour can cost: what makes the search's pruning exact.
    static final double MOST_CONTRAST = 60;
    /// Parting a number from its unit, in columns of [#WIDE] em and wider and in narrower ones.
    private static final double UNIT_WIDE = 450, UNIT_NARROW = 15, WIDE = 14;
    /// Rules that give way only where nothing else fits: no sum of ordinary costs reaches them.
    private static final double RUN = 20_000, KINSOKU = 100_000, OVERFULL = 1_000_000;
    /// A last line of one character, which only gaps of half an em would be worse than; of two.
    private static final double LONELY = 60_000, SHORT = 10;
    /// Growth, by the second and third power of the colour.
    private static final double SQUARE = 100, CUBE = 400;
    /// Loss: by the second power of the colour, by that of the share used of what can be given, and for each em taken from 。？！ (S7).
    private static final double LOSS = 32, SHARE = 4, LAST_RESORT = 20;
    private static final double CONTRAST = 8;
    /// One line more, so that of two equal ways the shorter is taken.
    private static final double LINE = 1;
    private static final double HAIR = 1e-6;

    private final double[] at;
    private final float[] glue;
    private final double[] ordinary;
    private final double[] utmost;
    private final int[] gaps;
    private final byte[] breaks;
    private final int to;
    private final int lonelyFrom;
    private final int shortFrom;

    /// Costs of lines of the clusters before `to`, where a paragraph or a forced break ends.
    LineCost(Analysis text, int from, int to) {
        at = text.at();
        glue = text.glue();
        ordinary = text.ordinary();
        utmost = text.utmost();
        gaps = text.gaps();
        breaks = text.breaks();
        this.to = to;
        int[] starts = {to, to, to};
        int found = 0;
        for (int i = to - 1; i >= from && found < 3; i--) {
            if (isSolid(text.type(i))) {
                starts[found++] = i;
            } else if (found == 0) {
                starts[1] = i;
            }
        }
        lonelyFrom = found > 1 ? starts[1] + 1 : from + 1;
        shortFrom = found > 2 ? starts[2] + 1 : from + 1;
    }

    /// Whether a character counts against 孤字: marks do not.
    private static boolean isSolid(CharClass type) {
        return switch (type) {
            case STOP_INNER, STOP_END, CLOSE, OPEN, SPACE, HARD_SPACE, BREAK, FORMAT -> false;
            case HAN, MID, CONNECT, SOLIDUS, DASH, ELLIPSIS, DIGIT, LETTER, PREFIX, POSTFIX, LATIN_STOP, LATIN_CLOSE, LATIN_OPEN,
                 COMBINING, CONTROL, OTHER -> true;
        };
    }

    /// The colour of the line `start` … before `end` in a room, 0 for a last line that needs no squeezing.
    double colour(int start, int end, double room) {
        double more = room - (at[end] - glue[end] - at[start]);
        if (end == to && more >= 0) {
            return 0;
        }
        return more * 10 / Math.max(1, gaps[end - 1] - gaps[start]);
    }

    /// The cost of a line of this colour by itself; infinite if it cannot be squeezed into the room.
    double of(int start, int end, double room, double colour) {
        double cost = LINE + ending(start, end, room);
        if (colour >= 0) {
            return cost + colour * colour * (SQUARE + CUBE * colour);
        }
        double need = at[end] - glue[end] - at[start] - room;
        double most = utmost[end - 1] - utmost[start];
        if (need > most + HAIR) {
            return end == start + 1 ? cost + OVERFULL : Double.POSITIVE_INFINITY;
        }
        double share = need / Math.max(most, HAIR);
        double beyond = need - (ordinary[end - 1] - ordinary[start]);
        return cost + colour * colour * LOSS + share * share * SHARE + (beyond > HAIR ? beyond * LAST_RESORT : 0);
    }

    /// What two lines of these colours, one below the other, cost.
    static double contrast(double above, double below) {
        double difference = above - below;
        return Math.min(MOST_CONTRAST, difference * difference * CONTRAST);
    }

    private double ending(int start, int end, double room) {
        if (end == to) {
            return start < lonelyFrom ? start < shortFrom ? 0 : SHORT : LONELY;
        }
        return switch (breaks[end]) {
            case Analysis.LEGAL -> 0;
            case Analysis.UNIT -> room >= WIDE ? UNIT_WIDE : UNIT_NARROW;
            case Analysis.RUN -> RUN;
            default -> KINSOKU;
        };
    }

    /// The cost of a whole paragraph of lines ending at `ends`, the first beginning at `from`.
    double total(int from, int[] ends, LineWidths widths, int firstLine) {
        double sum = 0;
        double above = Double.NaN;
        int start = from;
        for (int i = 0; i < ends.length; i++) {
            double room = widths.room(firstLine + i);
            double colour = colour(start, ends[i], room);
            sum += of(start, ends[i], room, colour);
            if (i > 0) {
                sum += contrast(above, colour);
            }
            above = colour;
            start = ends[i];
        }
        return sum;
    }
}
