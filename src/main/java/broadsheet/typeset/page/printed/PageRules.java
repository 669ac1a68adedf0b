package broadsheet.typeset.page.printed;

import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Draws the rules of a page: thin column rules where columns of different stories meet, a thick–thin rule over a picture
/// that fills the page's foot.
final class PageRules {
    private static final double THIN = 0.5;
    private static final double THICK = 2;
    private static final double NEAR = 1.5;
    private static final double LEAST_SHARED = 20;

    private PageRules() { }

    /// The rules as one ornament frame; empty where the page needs none.
    static Optional<FrameLayout> of(Rect area, double gutter, List<FrameLayout> frames) {
        List<Mark> marks = new ArrayList<>();
        for (FrameLayout left : frames) {
            for (FrameLayout right : frames) {
                if (neighbours(left, right, gutter)) {
                    between(left.box(), right.box()).ifPresent(marks::add);
                }
            }
            if (atFoot(left, area)) {
                double y = left.box().y() - 2.5;
                marks.add(new Mark.Rule(area.x(), y - 3, area.right(), y - 3, THICK, Ink.TEXT));
                marks.add(new Mark.Rule(area.x(), y, area.right(), y, THIN, Ink.TEXT));
            }
        }
        return marks.isEmpty() ? Optional.empty()
                : Optional.of(new FrameLayout(FrameLayout.Kind.ORNAMENT, "", area, List.of(), marks, List.of(), OptionalInt.empty()));
    }

    private static boolean neighbours(FrameLayout left, FrameLayout right, double gutter) {
        return story(left) && story(right) && !left.article().equals(right.article())
                && Math.abs(right.box().x() - left.box().right() - gutter) < NEAR;
    }

    private static boolean story(FrameLayout frame) {
        return frame.kind() == FrameLayout.Kind.BODY || frame.kind() == FrameLayout.Kind.HEADLINE;
    }

    private static Optional<Mark> between(Rect left, Rect right) {
        double top = Math.max(left.y(), right.y());
        double bottom = Math.min(left.bottom(), right.bottom());
        double x = (left.right() + right.x()) / 2;
        return bottom - top < LEAST_SHARED ? Optional.empty() : Optional.of(new Mark.Rule(x, top, x, bottom, THIN, Ink.RULE));
    }

    private static boolean atFoot(FrameLayout frame, Rect area) {
        return frame.kind() == FrameLayout.Kind.PICTURE && frame.box().width() > area.width() * 0.95 && area.bottom() - frame.box().bottom() < 30;
    }
}
