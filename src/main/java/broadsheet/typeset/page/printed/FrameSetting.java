package broadsheet.typeset.page.printed;

import broadsheet.edition.Article;
import broadsheet.edition.Masthead;
import broadsheet.edition.Picture;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.furniture.MastheadSetting;
import broadsheet.typeset.page.furniture.PageFurniture;
import broadsheet.typeset.page.furniture.PageScale;
import broadsheet.typeset.page.galley.Grid;
import broadsheet.typeset.page.galley.HeadSetting;
import broadsheet.typeset.page.galley.HeadStyle;
import broadsheet.typeset.page.galley.PictureSetting;
import broadsheet.typeset.page.galley.Placed;
import broadsheet.typeset.page.galley.Slug;
import java.util.List;
import java.util.OptionalInt;

/// Sets what stands in a single frame: a head stepped down until it fits, a picture cropped to its room, the masthead.
record FrameSetting(HeadSetting heads, PictureSetting pictures, MastheadSetting mastheads, PageFurniture furniture) {
    private static final double LARGEST = 72;
    private static final double SMALLEST = 9;
    private static final double AIR = 0.88;
    private static final int WIDE = 5;
    private static final int SECOND = 3;
    private static final int MOST_TURNS = 4;

    FrameLayout masthead(Masthead masthead, Rect box) { return mastheads.set(masthead, box); }

    /// The head at the largest size that fits into its frame with some air; the fewest turns win at about the same size.
    FrameLayout head(Article article, Rect box, int columns, Grid grid) {
        PageScale.Weight weight = columns >= WIDE ? PageScale.Weight.LEAD : columns >= SECOND ? PageScale.Weight.SECOND : PageScale.Weight.THIRD;
        HeadStyle style = new PageScale(1).head(weight, 1);
        double largest = Math.min(LARGEST, style.sizes().getFirst() * (weight == PageScale.Weight.LEAD ? 1.35 : 1.1));
        HeadSetting.Head best = heads.set(article, box.width(), style.with(List.of(SMALLEST), MOST_TURNS));
        for (int turns = 1; turns <= MOST_TURNS; turns++) {
            for (double size : HeadStyle.steps(largest, SMALLEST)) {
                HeadSetting.Head head = heads.set(article, box.width(), style.with(List.of(size), turns));
                if (head.height() <= box.height() * AIR && head.turns() <= turns) {
                    best = size > best.size() * 1.25 ? head : best;
                    break;
                }
            }
        }
        int lines = Math.max(1, grid.linesIn(box.height()));
        return frame(FrameLayout.Kind.HEADLINE, article.id(), best.slug(lines, 0.5, grid), box);
    }

    /// The picture over its caption, together as high as the frame.
    FrameLayout picture(Article article, Picture picture, Rect box, Grid grid) {
        int index = article.pictures().indexOf(picture);
        int lines = Math.max(1, grid.linesIn(box.height()) - pictures.captionLines(article, index, box.width(), grid));
        return frame(FrameLayout.Kind.PICTURE, article.id(), pictures.set(article, index, box.width(), lines, grid), box);
    }

    private static FrameLayout frame(FrameLayout.Kind kind, String article, Slug slug, Rect box) {
        Placed placed = new Placed();
        placed.add(slug, box.x(), box.y());
        return new FrameLayout(kind, article, box, placed.lines(), placed.marks(), placed.pictures(), OptionalInt.empty());
    }
}
