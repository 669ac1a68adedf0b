package broadsheet.typeset.page.auto;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Plans a page of five or more stories as a pinwheel: a leading story over the left-hand columns, a foot story under the
/// right-hand ones, and three stripes between them.
///
/// ```
///   +-----------+-----+      No straight line, white or ruled, runs right across or right down such a page (断版):
///   |  leading  |right|      every gutter is crossed by the leading or the foot story, and the two never end level
///   +----+------+     |      with a boundary of the stripe beside them. Where two heads would stand side by side
///   |left| mid  |     |      (碰题), a continued story is put into one of the places, or a head is made narrower than
///   |    +------+-----+      its story so that text stands between, or a column title comes first.
///   |    |    foot    |
///   +----+------------+
/// ```
final class PinwheelPlanner {
    private static final double TALLEST_LEADING = 0.62;
    private static final double TALLEST_FOOT = 0.36;
    private static final double CUT_FOOT = 0.24;
    private static final double TALLEST_LEADING_WIDE = 0.75;
    private static final double TALLEST_FOOT_WIDE = 0.5;
    private static final int LEAST_MIDDLE = 9;
    private static final int LEAST_MIDDLE_WIDE = 6;
    private static final int FEET = 5;
    private static final double CUT = 6;
    private static final double LEFT_BEHIND = 120;
    private static final double BANNER = 9;
    private static final double NARROW = 1;
    private static final double ORDER = 0.4;
    private static final int KEPT = 4;
    private static final double EXCELLENT = 14;

    private final StoryMeasure measure;
    private final PageTask task;
    private final int columns;
    private final boolean wide;
    private final List<PagePlan> best = new ArrayList<>();

    /// @param wide whether to look at more shapes, some of them less handsome
    PinwheelPlanner(StoryMeasure measure, PageTask task, boolean wide) {
        this.measure = measure;
        this.task = task;
        this.wide = wide;
        this.columns = measure.form().columns();
    }

    /// The leading story of a shape, and what follows from it.
    ///
    /// @param a        first column of the foot story
    /// @param b        first column of the right-hand stripe
    /// @param leading  its module
    /// @param conts    continued stories for the tops of the right-hand and the middle stripe
    /// @param contFirst whether the right-hand stripe takes one of them
    /// @param banner   lines of column title over the right-hand stripe
    private record Shape(int a, int b, Module leading, Measured measured, List<Story> conts, boolean contFirst, int banner) { }

    /// The cheapest plans, the cheapest first; none where the page has too few columns.
    List<PagePlan> plans() {
        for (int a = 1; a <= Math.min(3, columns - 2); a++) {
            for (int b = Math.max(a + 1, columns - 3); b < columns && b - a <= Math.max(3, columns - 4); b++) {
                for (Shape shape : shapes(a, b)) {
                    for (Module foot : feet(shape)) {
                        stripes(shape, foot, bound()).ifPresent(this::keep);
                    }
                }
                if (best.size() == KEPT && bound() < EXCELLENT) {
                    return best;
                }
            }
        }
        return best;
    }

    private double bound() { return best.size() < KEPT ? Double.MAX_VALUE : best.getLast().cost(); }

    private void keep(PagePlan plan) {
        if (plan.cost() >= bound()) {
            return;
        }
        best.add(plan);
        best.sort(Comparator.comparingDouble(PagePlan::cost));
        if (best.size() > KEPT) {
            best.removeLast();
        }
    }

    private Story leading() { return task.pool().stream().filter(s -> !s.continues()).findFirst().orElse(task.pool().getFirst()); }

    private List<Shape> shapes(int a, int b) {
        Story story = leading();
        List<Story> conts = new ArrayList<>(task.pool().stream().filter(s -> (s.continues() || s.headless()) && s != story).limit(2).toList());
        boolean meets = !(task.eye() && task.head() > 0) && !story.continues();
        List<Shape> shapes = new ArrayList<>();
        if (!meets) {
            add(shapes, a, b, b, conts, false);
            return shapes;
        }
        if (!conts.isEmpty()) {
            add(shapes, a, b, b, conts, false);
        }
        if (a <= b - 2) {
            add(shapes, a, b, b - 1, conts, false);
        }
        if (conts.isEmpty() && (wide || a > b - 2)) {
            add(shapes, a, b, b, conts, true);
        }
        return shapes;
    }

    private void add(List<Shape> shapes, int a, int b, int headSpan, List<Story> conts, boolean banner) {
        Story story = leading();
        Measured measured = measure.at(story, b, headSpan, true);
        int title = banner ? measured.headLines() + 1 : 0;
        boolean first = headSpan == b && !(task.eye() && task.head() > 0);
        int tallest = (int) ((task.lines() - task.head()) * (wide && task.last() ? TALLEST_LEADING_WIDE : TALLEST_LEADING));
        int lines = measured.lines(b);
        if (lines <= tallest) {
            for (int more = 0; more <= Math.min(2, measured.slack()); more++) {
                shapes.add(new Shape(a, b, new Module(story, 0, b, task.head(), lines + more, headSpan, 0, false, true), measured, conts, first, title));
            }
        } else if (!task.last()) {
            for (int less = 0; less <= (wide ? 6 : 0); less += 2) {
                shapes.add(new Shape(a, b, new Module(story, 0, b, task.head(), tallest - less, headSpan, 0, true, true), measured, conts, first, title));
            }
        }
    }

    private List<Module> feet(Shape shape) {
        int width = columns - shape.a();
        List<Module> feet = new ArrayList<>();
        for (Story story : task.pool()) {
            if (feet.size() >= (wide ? 3 * FEET : FEET) || story == shape.leading().story() || shape.conts().contains(story)) {
                continue;
            }
            int lines = measure.at(story, width, width, false).lines(width);
            int tallest = (int) (task.lines() * (wide && task.last() ? TALLEST_FOOT_WIDE : TALLEST_FOOT));
            int cut = (int) (task.lines() * CUT_FOOT);
            if (lines <= tallest && fits(shape, lines)) {
                for (int more = 0; more <= (wide && fits(shape, lines + 2) ? 2 : 0); more++) {
                    feet.add(new Module(story, shape.a(), width, task.lines() - lines - more, lines + more, width, 0, false, false));
                }
            } else if (lines > tallest && !task.last() && fits(shape, cut)) {
                feet.add(new Module(story, shape.a(), width, task.lines() - cut, cut, width, 0, true, false));
            }
        }
        return feet;
    }

    private boolean fits(Shape shape, int lines) { return task.lines() - lines >= shape.leading().bottom() + (wide ? LEAST_MIDDLE_WIDE : LEAST_MIDDLE); }

    /// The cheapest plan of a shape and a foot, whichever stripe is filled first; empty where all cost more than the bound.
    private Optional<PagePlan> stripes(Shape shape, Module foot, double bound) {
        Optional<PagePlan> plan = filled(shape, foot, false, bound);
        boolean apart = shape.a() >= 2 || !shape.conts().isEmpty();
        if (!wide || !apart || plan.isPresent() && plan.get().cost() < EXCELLENT) {
            return plan;
        }
        return filled(shape, foot, true, plan.map(PagePlan::cost).orElse(bound)).or(() -> plan);
    }

    /// The plan with the stripes filled one after the other; the last one takes what the others left.
    ///
    /// @param midFirst whether the middle stripe is filled first, where the others would leave it too little
    private Optional<PagePlan> filled(Shape shape, Module foot, boolean midFirst, double bound) {
        List<Story> pool = new ArrayList<>(task.pool());
        pool.remove(shape.leading().story());
        pool.remove(foot.story());
        List<Module> modules = new ArrayList<>(List.of(shape.leading()));
        List<Story> rightTop = eye() || !shape.contFirst() ? List.of() : shape.conts().stream().limit(1).toList();
        List<Story> midTop = shape.conts().stream().skip(rightTop.size()).limit(1).toList();
        pool.removeAll(midTop);
        boolean narrow = midTop.isEmpty() && shape.a() >= 2;
        double cost = (shape.banner() > 0 ? BANNER : 0) + (foot.goesOn() ? CUT : 0) + (shape.leading().goesOn() ? CUT : 0)
                + task.pool().indexOf(foot.story()) * ORDER + (narrow ? NARROW : 0);
        if (midFirst) {
            pool.removeAll(rightTop);
            pool.addAll(0, midTop);
            cost += take(middle(shape, foot, midTop, 0, List.of()), pool, modules, bound - cost);
            pool.addAll(0, rightTop);
        }
        List<int[]> mids = modules.stream().filter(m -> m != shape.leading()).map(this::headRange).toList();
        cost += take(right(shape, foot, rightTop, mids), pool, modules, bound - cost);
        if (cost >= bound) {
            return Optional.empty();
        }
        cost += take(left(shape, foot, narrow, mids), pool, modules, bound - cost);
        if (cost >= bound) {
            return Optional.empty();
        }
        if (!midFirst) {
            pool.addAll(0, midTop);
            int y1 = shape.leading().bottom();
            int banner = midTop.isEmpty() && !narrow ? firstHead(modules, 0, y1) : 0;
            List<int[]> besides = modules.stream().filter(m -> m != shape.leading() && !(m.column() == 0 && m.top() == y1)).map(this::headRange).toList();
            cost += take(middle(shape, foot, midTop, banner > 0 ? banner + 1 : 0, besides), pool, modules, bound - cost) + (banner > 0 ? BANNER : 0);
        }
        modules.add(foot);
        cost += leftBehind(pool) + PlanCheck.cost(measure, modules);
        return cost < bound ? Optional.of(new PagePlan(modules, task.head() == 0 ? 0 : eye() ? shape.b() : columns, cost)) : Optional.empty();
    }

    private boolean eye() { return task.eye() && task.head() > 0; }

    private Stripe right(Shape shape, Module foot, List<Story> first, List<int[]> besides) {
        List<int[]> heads = new ArrayList<>(headOf(shape));
        heads.addAll(besides);
        int width = columns - shape.b();
        return new Stripe(shape.b(), width, eye() ? 0 : task.head(), foot.top(), List.of(shape.leading().bottom(), task.head()), heads, first, width, shape.banner());
    }

    private Stripe left(Shape shape, Module foot, boolean narrow, List<int[]> besides) {
        List<int[]> heads = new ArrayList<>(List.of(headRange(foot)));
        heads.addAll(narrow ? besides.stream().skip(1).toList() : besides);
        int width = shape.a();
        return new Stripe(0, width, shape.leading().bottom(), task.lines(), List.of(foot.top()), heads, List.of(), narrow ? width - 1 : width, 0);
    }

    private Stripe middle(Shape shape, Module foot, List<Story> first, int banner, List<int[]> besides) {
        int width = shape.b() - shape.a();
        return new Stripe(shape.a(), width, shape.leading().bottom(), foot.top(), List.of(), besides, first, width, banner);
    }

    private double leftBehind(List<Story> left) {
        return task.last() ? left.size() * StripeFill.UNPLACED : left.stream().filter(Story::continues).count() * LEFT_BEHIND;
    }

    private double take(Stripe stripe, List<Story> pool, List<Module> modules, double bound) {
        if (task.last() && pool.isEmpty()) {
            return 0;
        }
        StripeFill.Stack stack = new StripeFill(measure, stripe, pool, task.last(), bound).fill();
        stack.modules().forEach(m -> pool.remove(m.story()));
        modules.addAll(stack.modules());
        return task.last() && stack.modules().isEmpty() ? 0 : Math.min(stack.cost(), StripeFill.UNPLACED);
    }

    private List<int[]> headOf(Shape shape) {
        return shape.leading().headSpan() == shape.b() ? List.of(new int[] {shape.leading().top(), shape.leading().top() + shape.measured().headLines() + 1}) : List.of();
    }

    private int[] headRange(Module module) {
        Measured m = measure.at(module.story(), module.width(), module.headSpan(), false);
        int spare = Math.max(0, module.height() - module.banner() - m.lines(module.width()));
        int top = module.top() + module.banner();
        return new int[] {top, m.headLines() == 0 ? top : top + m.headLines() + spare};
    }

    private int firstHead(List<Module> modules, int column, int top) {
        return modules.stream().filter(m -> m.column() == column && m.top() == top).map(this::headRange).mapToInt(r -> r[1] - r[0]).findFirst().orElse(0);
    }
}
