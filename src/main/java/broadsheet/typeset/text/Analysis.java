package broadsheet.typeset.text;

import java.util.List;

/// A paragraph ready for breaking: its clusters, and the glue at the boundary before each of them. Independent of any measure.
///
/// All widths in em of the paragraph. Cluster `i` stands between boundary `i` and boundary `i + 1`; boundary 0 is the paragraph's start
/// and boundary `size()` its end. A cluster's *ink* is its frame without the blank half of a mark; blanks are part of the glue, so that
/// leaving out the glue at a line's two ends is what trims the marks there (`typesetting.md` §1.4 W2, W3). Immutable; the arrays
/// handed out are never changed by anyone.
public final class Analysis {
    /// How readily a line ends at a boundary; each later one is worse: between a number and its unit, inside a word of an
    /// address or between the groups of a long number, inside another word or a row of dashes, inside a number, against kinsoku. At a forced one it
    /// always ends.
    public static final byte LEGAL = 0, UNIT = 1, ADDRESS = 2, RUN = 3, NUMBER = 4, KINSOKU = 5, FORCED = 6;
    /// How a gap takes part in stretching.
    public static final byte RIGID = 0, PLAIN = 1, HAN_LATIN = 2, WORD_SPACE = 3;

    final StyledText text;
    final int size;
    final int[] offsets;
    final int[] chars;
    final byte[] classes;
    final float[] ink;
    final float[] blankBefore;
    final float[] blankAfter;
    final float[] nudge;
    final float[] drawn;
    final Face[] faces;
    final short[] styles;
    final float[] glue;
    final float[] shrink;
    final byte[] levels;
    final byte[] stretches;
    final byte[] breaks;
    final double[] at;
    final double[] ordinary;
    final double[] resort;
    final double[] utmost;
    final int[] gaps;
    final List<RubySpan> rubies;

    /// A reading over the clusters `start` … before `end`.
    ///
    /// @param width of the reading as drawn, in em of the paragraph
    public record RubySpan(int start, int end, String reading, float width) { }

    Analysis(Clusters c, List<RubySpan> rubies, Boundaries b) {
        text = c.text;
        size = c.size;
        offsets = c.offsets;
        chars = c.chars;
        classes = c.classes;
        ink = c.ink;
        blankBefore = c.blankBefore;
        blankAfter = c.blankAfter;
        nudge = c.nudge;
        drawn = c.drawn;
        faces = c.faces;
        styles = c.styles;
        this.rubies = List.copyOf(rubies);
        glue = b.glue;
        shrink = b.shrink;
        levels = b.levels;
        stretches = b.stretches;
        breaks = b.breaks;
        at = new double[size + 1];
        ordinary = new double[size + 1];
        resort = new double[size + 1];
        utmost = new double[size + 1];
        gaps = new int[size + 1];
        sum();
    }

    private void sum() {
        for (int i = 1; i <= size; i++) {
            at[i] = at[i - 1] + ink[i - 1] + glue[i];
            ordinary[i] = ordinary[i - 1] + (levels[i] < Boundaries.SENTENCE_END ? shrink[i] : 0);
            resort[i] = resort[i - 1] + (levels[i] < Boundaries.TRACKING ? shrink[i] : 0);
            utmost[i] = utmost[i - 1] + shrink[i];
            gaps[i] = gaps[i - 1] + (stretches[i] == RIGID ? 0 : 1);
        }
    }

    /// What was analysed.
    public StyledText text() { return text; }

    /// How many clusters there are.
    public int size() { return size; }

    /// First code point of each cluster, then the text's length.
    public int[] offsets() { return offsets; }

    /// First UTF-16 unit of each cluster, then the text's length.
    public int[] chars() { return chars; }

    /// The class of a cluster, its context considered.
    public CharClass type(int cluster) { return CharClass.at(classes[cluster]); }

    /// Width of each cluster without its blanks.
    public float[] ink() { return ink; }

    /// Blank between the left edge of each cluster's frame and its ink.
    public float[] blankBefore() { return blankBefore; }

    /// Blank between each cluster's ink and the right edge of its frame.
    public float[] blankAfter() { return blankAfter; }

    /// How far right of its frame's left edge each cluster is drawn: not 0 where the frame is the engine's own and not the font's.
    public float[] nudge() { return nudge; }

    /// The advance of each cluster's glyphs in their face, which is not its frame's where that is the engine's own.
    public float[] drawn() { return drawn; }

    /// The face each cluster is drawn in.
    public Face face(int cluster) { return faces[cluster]; }

    /// The style a cluster is set in.
    public StyledText.Style style(int cluster) { return text.styles().get(styles[cluster]); }

    /// Which of the text's styles a cluster is set in.
    public int styleIndex(int cluster) { return styles[cluster]; }

    /// Natural glue at each boundary; below 0 only after a soft hyphen, which is drawn where a line ends there.
    public float[] glue() { return glue; }

    /// By how much the glue at each boundary may shrink.
    public float[] shrink() { return shrink; }

    /// At which level of squeezing (2 … 7, §1.5 S2–S7; 8 for tracking; 0 for none) each boundary's glue shrinks.
    public byte[] levels() { return levels; }

    /// How each boundary stretches: [#RIGID], [#PLAIN], [#HAN_LATIN], [#WORD_SPACE].
    public byte[] stretches() { return stretches; }

    /// How readily a line ends at each boundary.
    public byte[] breaks() { return breaks; }

    /// Where each cluster's ink would begin on one endless line; `at[size]` is where the next would.
    public double[] at() { return at; }

    /// Running sum of what the boundaries up to each can give by levels S2–S6.
    public double[] ordinary() { return ordinary; }

    /// Running sum of what the boundaries up to each can give by levels S2–S7.
    public double[] resort() { return resort; }

    /// Running sum of what the boundaries up to each can give by all levels, S8 included.
    public double[] utmost() { return utmost; }

    /// Running count of the boundaries that stretch.
    public int[] gaps() { return gaps; }

    /// The readings above the text, in order.
    public List<RubySpan> rubies() { return rubies; }

    /// Natural width of a line of the clusters `from` … before `to`, both edges trimmed.
    public double natural(int from, int to) { return to <= from ? 0 : at[to] - glue[to] - at[from]; }

    /// The least width of such a line, everything squeezed that can be.
    public double least(int from, int to) { return to <= from ? 0 : natural(from, to) - (utmost[to - 1] - utmost[from]); }
}
