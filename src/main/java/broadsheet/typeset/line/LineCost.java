package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.CharClass;
import java.util.BitSet;

/// What a line costs the eye: the search looks for the paragraph of the least sum. Immutable; no unit but comparison.
///
/// Growth is judged by the em a line grows in all, loss by the em it gives, so that the costs mean the same at every measure. Growth of
/// half an em (a full-width mark trimmed at the line's end) is already in the steep part; squeezing costs little, because Chinese
/// squeezes first (CLREQ §3.2.3), but not nothing. The *colour* of a line is its growth (positive) or loss (negative) per gap in
/// tenths of an em: lines of unlike colour below one another cost too.
final class LineCost {
    /// The most that two neighbouring lines of unlike colour can cost: what makes the search's pruning exact.
    static final double MOST_CONTRAST = 3;
    private static final double CONTRAST = 3;
    /// Parting a number from its unit, in columns of [#WIDE] em and wider and in narrower ones.
    private static final double UNIT_WIDE = 600, UNIT_NARROW = 300, WIDE = 14;
    /// Rules that give way only where nothing else fits: no sum of ordinary costs reaches them. A run wider than the line has to be broken
    /// somewhere, and an address may be, which then costs less than a hole in the line before it.
    private static final double RUN = 20_000, WIDE_RUN = 2_000, NUMBER = 80_000, KINSOKU = 200_000, OVERFULL = 1_000_000;
    /// A last line of one character; of two. A line that no gap can fill: worse than a broken word.
    private static final double LONELY = 60_000, SHORT = 5, RAGGED = 50_000;
    /// Growth in em: by its first and second power, by the second power of what is beyond the knee, and evenly from [#HOLE] on.
    private static final double GROWTH = 22, GROWTH_SQUARE = 20, KNEE = 0.3, STEEP = 900, HOLE = 3, HOLE_EM = 100;
    /// Loss in em: by its first and second power; for each em taken from 。？！ (S7); for a line whose Han is set closer (S8), and each em so won.
    private static final double LOSS = 40, LOSS_SQUARE = 8, LAST_RESORT = 5, CLOSER = 5, CLOSER_EM = 5;
    /// One line more, so that of two equal ways the shorter is taken.
    private static final double LINE = 1;
    private static final double HAIR = 1e-6;

    private final Analysis text;
    private final double[] at;
    private final float[] glue;
    private final double[] ordinary;
    private final double[] resort;
    private final double[] utmost;
    private final int[] gaps;
    private final byte[] breaks;
    private final BitSet wide;
    private final int to;
    private final int lonelyFrom;
    private final int shortFrom;
    private final double unit;

    /// Costs of lines of the clusters before `to`, where a paragraph or a forced break ends.
    ///
    /// @param wide boundaries inside runs wider than a line
    /// @param widest the widest room among the lines, by which number and unit part more or less readily
    LineCost(Analysis text, int from, int to, BitSet wide, double widest) {
        unit = widest >= WIDE ? UNIT_WIDE : UNIT_NARROW;
        this.text = text;
        at = text.at();
        glue = text.glue();
        ordinary = text.ordinary();
        resort = text.resort();
        utmost = text.utmost();
        gaps = text.gaps();
        breaks = text.breaks();
        this.wide = wide;
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

    /// The cost of a line by itself; infinite if it cannot be squeezed into the room.
    double of(int start, int end, double room) {
        return ending(start, end) + filling(start, end, room - (at[end] - glue[end] - at[start]));
    }

    /// What it costs to fill a line that is `more` em short of its room, or to squeeze one that is too long; infinite if that cannot be.
    double filling(int start, int end, double more) {
        if (more < 0) {
            return LINE + loss(start, end, -more);
        }
        if (end == to) {
            return LINE;
        }
        return LINE + growth(more) + (gaps[end - 1] == gaps[start] && isRagged(start, end, more) ? RAGGED : 0);
    }

    private boolean isRagged(int start, int end, double more) {
        int letters = end - start - (text.type(end - 1) == CharClass.SPACE ? 2 : 1);
        return more > HAIR && more > Justifier.WIDEST_SPACING * letters;
    }

    private static double growth(double em) {
        double grown = Math.min(em, HOLE);
        double beyond = Math.max(0, grown - KNEE);
        return grown * (GROWTH + grown * GROWTH_SQUARE) + beyond * beyond * STEEP + (em - grown) * HOLE_EM;
    }

    private double loss(int start, int end, double need) {
        if (need > utmost[end - 1] - utmost[start] + HAIR) {
            return end == start + 1 ? OVERFULL : Double.POSITIVE_INFINITY;
        }
        double marks = resort[end - 1] - resort[start];
        double cost = need * (LOSS + need * LOSS_SQUARE);
        if (need > marks + HAIR) {
            cost += CLOSER + (need - marks) * CLOSER_EM;
        }
        double sentenceEnds = Math.min(need, marks) - (ordinary[end - 1] - ordinary[start]);
        return sentenceEnds > HAIR ? cost + sentenceEnds * LAST_RESORT : cost;
    }

    /// What two lines of these colours, one below the other, cost.
    static double contrast(double above, double below) {
        double difference = above - below;
        return Math.min(MOST_CONTRAST, difference * difference * CONTRAST);
    }

    /// What it costs to end a line there.
    double ending(int start, int end) {
        if (end == to) {
            return start < lonelyFrom ? start < shortFrom ? 0 : SHORT : LONELY;
        }
        return switch (breaks[end]) {
            case Analysis.LEGAL -> 0;
            case Analysis.UNIT -> unit;
            case Analysis.ADDRESS -> WIDE_RUN;
            case Analysis.RUN -> wide.get(end) ? WIDE_RUN : RUN;
            case Analysis.NUMBER -> NUMBER;
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
            sum += of(start, ends[i], room);
            if (i > 0) {
                sum += contrast(above, colour);
            }
            above = colour;
            start = ends[i];
        }
        return sum;
    }
}
