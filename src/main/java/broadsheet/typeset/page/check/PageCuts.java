package broadsheet.typeset.page.check;

import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Looks for 断版: a straight white band right across or right down a page that has stories on both sides of it.
///
/// A band counts when nothing is printed in it, it is at least two thirds of a line thick (or a gutter wide), and what it
/// parts are different stories: the white between a head and its own text cuts no page. A page of fewer than five
/// texts always has one (any division of a rectangle into fewer than five is made by straight cuts) and is not asked; a picture
/// alone is no text.
final class PageCuts {
    private static final double THICK = 0.66;
    private static final double GUTTER = 0.6;

    private PageCuts() { }

    static List<Fault> find(PageLayout page, int enough) {
        List<FrameLayout> frames = page.frames().stream().filter(f -> switch (f.kind()) {
            case HEADLINE, BODY, PICTURE -> true;
            case MASTHEAD, FOLIO, JUMP, CREDITS, ORNAMENT -> false;
        }).toList();
        List<Fault> faults = new ArrayList<>();
        if (frames.stream().filter(f -> f.kind() == FrameLayout.Kind.BODY).map(FrameLayout::article).distinct().count() < enough) {
            return faults;
        }
        double across = widest(page, frames, Rect::y, Rect::bottom, THICK * page.pitch());
        if (across > 0) {
            faults.add(new Fault(Fault.Kind.BROKEN_PAGE, "", across));
        }
        double down = widest(page, frames, Rect::x, Rect::right, GUTTER * page.body());
        if (down > 0) {
            faults.add(new Fault(Fault.Kind.BROKEN_PAGE, "", down));
        }
        return faults;
    }

    /// The widest band between printed things in one direction that parts different stories; 0 without one.
    private static double widest(PageLayout page, List<FrameLayout> frames, ToDoubleFunction<Rect> from, ToDoubleFunction<Rect> to, double least) {
        List<Rect> printed = new ArrayList<>(frames.stream().flatMap(f -> ink(f).stream()).toList());
        page.frames().stream().filter(f -> f.kind() == FrameLayout.Kind.JUMP || f.kind() == FrameLayout.Kind.ORNAMENT).flatMap(f -> ink(f).stream())
                .forEach(printed::add);
        printed.sort(Comparator.comparingDouble(from));
        double reached = Double.NEGATIVE_INFINITY;
        double widest = 0;
        for (Rect box : printed) {
            double band = from.applyAsDouble(box) - reached;
            if (reached > Double.NEGATIVE_INFINITY && band >= least && band > widest && parts(frames, reached, from, to)) {
                widest = band;
            }
            reached = Math.max(reached, to.applyAsDouble(box));
        }
        return widest;
    }

    /// Whether every story lies wholly before or wholly after the band that begins at `at`, and there are stories on both sides.
    private static boolean parts(List<FrameLayout> frames, double at, ToDoubleFunction<Rect> from, ToDoubleFunction<Rect> to) {
        List<String> before = frames.stream().filter(f -> ink(f).stream().anyMatch(r -> to.applyAsDouble(r) <= at + 0.01)).map(FrameLayout::article).toList();
        List<String> after = frames.stream().filter(f -> ink(f).stream().anyMatch(r -> from.applyAsDouble(r) > at)).map(FrameLayout::article).toList();
        return !before.isEmpty() && !after.isEmpty() && before.stream().noneMatch(after::contains);
    }

    /// What is printed of a frame: the bodies of its characters and its pictures.
    private static List<Rect> ink(FrameLayout frame) {
        List<Rect> boxes = new ArrayList<>(frame.pictures().stream().map(PictureBox::box).toList());
        frame.lines().forEach(l -> l.runs().forEach(r -> boxes.add(new Rect(r.x(), r.baseline() - 0.86 * r.size(), r.width(), r.size()))));
        return boxes;
    }
}
