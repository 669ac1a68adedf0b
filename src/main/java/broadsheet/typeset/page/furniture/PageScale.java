package broadsheet.typeset.page.furniture;

import broadsheet.typeset.line.Setting;
import broadsheet.typeset.page.galley.Grid;
import broadsheet.typeset.page.galley.HeadStyle;
import broadsheet.typeset.text.Face;

/// The scale of type on a printed page: body 9.5 pt on a pitch of 1.30 at 100 %, headlines by weight. Small type follows the
/// reader's 字号 fully, headlines only with its square root above 100 %: they are large already.
///
/// @param factor 字号, 1 as printed
public record PageScale(double factor) {
    /// Size of body type at 100 %, in points.
    public static final double BODY = 9.5;
    /// Body pitch in em of the body.
    public static final double PITCH = 1.3;
    /// Points per millimetre.
    public static final double POINTS_PER_MM = 72 / 25.4;

    /// What a story weighs on the page.
    public enum Weight {
        /// 头条, 42–54 pt.
        LEAD,
        /// 26–30 pt.
        SECOND,
        /// 18–22 pt.
        THIRD,
        /// 简讯, 14–16 pt.
        BRIEF
    }

    /// The baseline grid.
    public Grid grid() { return new Grid(BODY * factor, BODY * PITCH * factor); }

    /// How much headlines grow.
    public double headFactor() { return factor <= 1 ? factor : Math.sqrt(factor); }

    /// The head of a story of some weight, `turns` lines of headline wanted at most.
    public HeadStyle head(Weight weight, int turns) {
        double body = BODY * factor;
        return switch (weight) {
            case LEAD -> style(54, 30, turns, Face.SERIF_BOLD, 14, 0.8, 0.7);
            case SECOND -> style(30, 22, turns, Face.SERIF_BOLD, 12, 0.9, 0.5);
            case THIRD -> style(22, 16, turns, Face.SERIF_BOLD, 10.5, 0.9, 0.4);
            case BRIEF -> style(Math.max(15, 1.5 * body / headFactor()), 12.5, turns, Face.SANS_BOLD, 9.5, 0.8, 0.3);
        };
    }

    private HeadStyle style(double largest, double smallest, int turns, Face face, double kicker, double above, double below) {
        double body = BODY * factor;
        double grow = headFactor();
        double least = Math.max(smallest * grow, 1.12 * body);
        return new HeadStyle(HeadStyle.steps(Math.max(largest * grow, least), least), turns, face, Math.max(kicker * grow, 0.9 * body),
                Math.max(13 * grow, body), body * 0.95, Setting.Alignment.CENTRE, above, below);
    }
}
