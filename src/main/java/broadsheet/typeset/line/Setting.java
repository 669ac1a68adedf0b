package broadsheet.typeset.line;

/// How a paragraph is to be set.
///
/// @param indent    first-line indent in em, ≥ 0 (2 for body text; negative is not allowed)
/// @param alignment what happens to the room left on a line
public record Setting(double indent, Alignment alignment) {
    /// Body text: two em indent, both edges flush.
    public static final Setting BODY = new Setting(2, Alignment.JUSTIFY);
    /// No indent, both edges flush.
    public static final Setting FLUSH = new Setting(0, Alignment.JUSTIFY);
    /// Ragged right.
    public static final Setting START = new Setting(0, Alignment.START);
    /// Centred, lines of about the same length.
    public static final Setting CENTRE = new Setting(0, Alignment.CENTRE);

    /// @throws IllegalArgumentException if the indent is negative
    public Setting {
        if (!(indent >= 0)) {
            throw new IllegalArgumentException("indent " + indent);
        }
    }

    /// What happens to the room left on a line.
    public enum Alignment {
        /// Spread by the order of squeeze and stretch; the last line stays natural.
        JUSTIFY,
        /// Left at the right edge.
        START,
        /// Halved to both edges.
        CENTRE,
        /// Left at the left edge.
        END
    }
}
