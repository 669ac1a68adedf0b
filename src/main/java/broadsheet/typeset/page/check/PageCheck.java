package broadsheet.typeset.page.check;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the faults of make-up on finished pages from their geometry alone, knowing nothing of how they were made
/// (`typesetting.md` §1.7). Also measures how full a page is.
public final class PageCheck {
    /// The least share of a page that must be filled, the last one excepted.
    public static final double FULL = 0.97;
    private static final int ENOUGH_BLOCKS = 5;
    private static final double HALF = 0.5;
    /// Lines of white in a column without text that pass for none.
    private static final double EMPTY = 2.01;

    private PageCheck() { }

    /// The faults of one page.
    ///
    /// @param last whether it is the edition's last page, which may be short
    public static List<Fault> faults(Edition edition, PageLayout page, boolean last) {
        List<Fault> faults = new ArrayList<>(page.faults());
        faults.addAll(collisions(page));
        faults.addAll(PageCuts.find(page, ENOUGH_BLOCKS));
        faults.addAll(columns(page, last));
        faults.addAll(widows(edition, page));
        faults.addAll(parted(page));
        double fill = fill(page);
        if (!last && fill < FULL && !facsimile(page)) {
            faults.add(new Fault(Fault.Kind.UNDERFILLED, "", 1 - fill));
        }
        return faults;
    }

    /// Code points of an edition's bodies that stand on no page, per article: overset.
    public static List<Fault> overset(Edition edition, List<PageLayout> pages) {
        Map<Place, Integer> reached = pages.stream().flatMap(PageLayout::lines).filter(l -> l.place().isPresent())
                .collect(Collectors.toMap(l -> l.place().orElseThrow(), Line::end, Math::max));
        List<Fault> faults = new ArrayList<>();
        for (Article article : edition.articles()) {
            int missing = 0;
            for (int i = 0; i < article.body().size(); i++) {
                int length = (int) article.body().get(i).text().strip().codePoints().count();
                missing += Math.max(0, length - reached.getOrDefault(Place.body(article.id(), i), 0));
            }
            if (missing > 0) {
                faults.add(new Fault(Fault.Kind.OVERSET, article.id(), missing));
            }
        }
        return faults;
    }

    /// The share of the room between the first and the last frame of the type area that frames cover, 0 … 1.
    public static double fill(PageLayout page) {
        List<Rect> boxes = page.frames().stream().filter(f -> f.kind() != FrameLayout.Kind.FOLIO && f.kind() != FrameLayout.Kind.JUMP
                && (f.kind() != FrameLayout.Kind.ORNAMENT || !f.lines().isEmpty())).map(f -> covered(f, page)).toList();
        Rect area = page.frames().stream().filter(f -> f.kind() != FrameLayout.Kind.FOLIO).map(FrameLayout::box).reduce(Rect::union)
                .orElse(new Rect(0, 0, page.width(), page.height()));
        double step = page.body();
        int seen = 0;
        int white = 0;
        for (double x = area.x() + step * HALF; x < area.right(); x += step) {
            double px = x;
            List<Rect> above = boxes.stream().filter(b -> px >= b.x() - page.body() && px <= b.right() + page.body()).toList();
            for (double y = area.y() + page.pitch() * HALF; y < area.bottom(); y += page.pitch()) {
                seen++;
                white += reached(above, y, page.body()) ? 0 : 1;
            }
        }
        return seen == 0 ? 1 : 1 - (double) white / seen;
    }

    /// A body frame covers only what its text reaches, so that a frame half empty counts as half empty.
    private static Rect covered(FrameLayout frame, PageLayout page) {
        if (frame.kind() != FrameLayout.Kind.BODY || frame.lines().isEmpty()) {
            return frame.box();
        }
        double bottom = frame.lines().stream().mapToDouble(l -> l.box().bottom()).max().orElse(frame.box().bottom());
        return new Rect(frame.box().x(), frame.box().y(), frame.box().width(), Math.min(frame.box().height(), bottom + 2 * page.pitch() - frame.box().y()));
    }

    private static boolean reached(List<Rect> boxes, double y, double slack) {
        for (Rect box : boxes) {
            if (y >= box.y() - slack && y <= box.bottom() + slack) {
                return true;
            }
        }
        return false;
    }

    private static boolean facsimile(PageLayout page) { return page.frames().stream().anyMatch(f -> f.pictures().stream().anyMatch(PictureBox::scan)); }

    private static List<Fault> collisions(PageLayout page) {
        List<FrameLayout> heads = of(page, FrameLayout.Kind.HEADLINE).toList();
        List<Fault> faults = new ArrayList<>();
        for (FrameLayout left : heads) {
            for (FrameLayout right : heads) {
                double gap = right.box().x() - left.box().right();
                boolean level = left.box().y() < right.box().bottom() - 1 && right.box().y() < left.box().bottom() - 1;
                if (left != right && level && gap > -1 && gap < 2.5 * page.body()) {
                    faults.add(new Fault(Fault.Kind.COLLIDING_HEADS, right.article(), left.box().bottom() - right.box().y()));
                }
            }
        }
        return faults;
    }

    private static Stream<FrameLayout> of(PageLayout page, FrameLayout.Kind kind) { return page.frames().stream().filter(f -> f.kind() == kind); }

    /// 孤行 and uneven columns need the columns of a frame: its body lines by their left edge; the
    /// widest line is as wide as a column, insets and table cells are narrower.
    static Map<Long, List<Line>> columns(FrameLayout body) {
        List<Line> lines = body.lines().stream().filter(l -> l.place().filter(p -> p.part() == Part.BODY).isPresent()).toList();
        double width = lines.stream().mapToDouble(l -> l.box().width()).max().orElse(1);
        return lines.stream().collect(Collectors.groupingBy(l -> (long) Math.floor((l.box().x() - body.box().x() + 0.01) / width), TreeMap::new,
                Collectors.toList()));
    }

    /// Columns that end more than a line apart. On any page but the last a column left empty beside full ones counts as well: it ends where the
    /// pictures in it end, or at its top.
    private static List<Fault> columns(PageLayout page, boolean last) {
        List<Fault> faults = new ArrayList<>();
        for (FrameLayout body : of(page, FrameLayout.Kind.BODY).toList()) {
            Map<Long, List<Line>> columns = columns(body);
            List<Double> bottoms = new ArrayList<>(columns.values().stream()
                    .map(lines -> lines.stream().mapToDouble(l -> l.box().bottom()).max().orElse(0)).toList());
            if (bottoms.isEmpty()) {
                continue;
            }
            boolean jumps = page.frames().stream().anyMatch(f -> f.kind() == FrameLayout.Kind.JUMP && f.article().equals(body.article())
                    && f.target().orElse(0) > page.number());
            if (jumps) {
                bottoms.set(bottoms.size() - 1, bottoms.getLast() + page.pitch());
            }
            double lowest = bottoms.stream().max(Double::compare).orElseThrow();
            double highest = bottoms.stream().min(Double::compare).orElseThrow();
            double apart = (lowest - highest) / page.pitch();
            double empty = last || facsimile(page) ? 0 : empty(page, body, columns, lowest);
            if (apart > 1.01 || empty > EMPTY) {
                faults.add(new Fault(Fault.Kind.UNEVEN_COLUMNS, body.article(), Math.max(apart, empty)));
            }
        }
        return faults;
    }

    /// The lines of white in a column that has no text although there is text for all of them, down to the lowest column's end; 0 without one.
    private static double empty(PageLayout page, FrameLayout body, Map<Long, List<Line>> columns, double lowest) {
        double width = columns.values().stream().flatMap(List::stream).mapToDouble(l -> l.box().width()).max().orElse(1);
        int count = (int) Math.floor((body.box().width() + 0.01) / width);
        if (columns.values().stream().mapToInt(List::size).sum() < count) {
            return 0;
        }
        double gutter = count < 2 ? 0 : (body.box().width() - count * width) / (count - 1);
        double most = 0;
        for (long k = 0; k < count; k++) {
            double middle = body.box().x() + k * (width + gutter) + width * HALF;
            double reached = columns.containsKey(k) ? lowest : of(page, FrameLayout.Kind.PICTURE).map(FrameLayout::box)
                    .filter(b -> b.x() < middle && middle < b.right() && b.bottom() > body.box().y() && b.y() < lowest)
                    .mapToDouble(b -> b.bottom() + page.pitch()).max().orElse(body.box().y());
            most = Math.max(most, (lowest - reached) / page.pitch());
        }
        return most;
    }

    private static List<Fault> widows(Edition edition, PageLayout page) {
        List<Fault> faults = new ArrayList<>();
        for (FrameLayout body : of(page, FrameLayout.Kind.BODY).toList()) {
            for (List<Line> column : columns(body).values()) {
                Line first = column.stream().min((a, b) -> Double.compare(a.box().y(), b.box().y())).orElseThrow();
                String text = edition.text(first.place().orElseThrow());
                if (first.start() > 0 && text.indexOf('\n') < 0 && first.end() >= text.codePointCount(0, text.length())) {
                    faults.add(new Fault(Fault.Kind.WIDOW, body.article(), 1));
                }
            }
        }
        return faults;
    }

    /// 题文分离: the text stands neither under nor beside its head.
    private static List<Fault> parted(PageLayout page) {
        List<Fault> faults = new ArrayList<>();
        for (FrameLayout head : of(page, FrameLayout.Kind.HEADLINE).toList()) {
            List<FrameLayout> own = page.frames().stream().filter(f -> f.article().equals(head.article()) && f != head
                    && (f.kind() == FrameLayout.Kind.BODY || f.kind() == FrameLayout.Kind.PICTURE)).toList();
            Rect around = new Rect(head.box().x() - 3 * page.body(), head.box().y() - page.pitch(), head.box().width() + 6 * page.body(),
                    head.box().height() + 4 * page.pitch());
            if (!own.isEmpty() && own.stream().noneMatch(f -> f.box().intersects(around))) {
                faults.add(new Fault(Fault.Kind.PARTED_FROM_HEAD, head.article(), 1));
            }
        }
        return faults;
    }
}
