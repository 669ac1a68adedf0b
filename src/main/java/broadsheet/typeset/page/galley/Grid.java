package broadsheet.typeset.page.galley;

/// The baseline grid (P3): a body size and the pitch of its lines, in points.
///
/// @param body  size of body type
/// @param pitch from baseline to baseline
public record Grid(double body, double pitch) {
    /// How much of a Han character's square stands above the baseline, in em.
    public static final double ASCENT = 0.88;
    private static final double ROUNDING = 1e-6;

    /// @throws IllegalArgumentException if a measure is not positive
    public Grid {
        if (!(body > 0) || !(pitch > 0)) {
            throw new IllegalArgumentException("grid " + body + " / " + pitch);
        }
    }

    /// From a line's top to its baseline: the square of the character stands in the middle of the line.
    public double rise() { return (pitch - body) / 2 + ASCENT * body; }

    /// The number of whole lines that hold a height.
    public int linesFor(double height) { return (int) Math.ceil(height / pitch - ROUNDING); }

    /// The number of whole lines that fit into a height.
    public int linesIn(double height) { return (int) Math.floor(height / pitch + ROUNDING); }

    /// The height of a number of lines.
    public double height(int lines) { return lines * pitch; }
}
