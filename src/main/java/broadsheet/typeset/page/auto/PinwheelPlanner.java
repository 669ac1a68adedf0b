package broadsheet.typeset.page.auto;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
    private static final double TALLEST_LEADING_WIDE = 0.84;
    private static final double TALLEST_FOOT_WIDE = 0.5;
    private static final int LEAST_MIDDLE = 9;
    private static final int LEAST_MIDDLE_WIDE = 6;
    private static final int FEET = 5;
    private static final double CUT = 6;
    private static final double LEFT_BEHIND = 120;
    private static final double LEAD_ASIDE = 20;
    private static final double NARROW = 1;
    private static final double ORDER = 0.4;
    private static final double LAST_WHITE = 0.1;
    private static final int LEADERS = 3;
    private static final int LEADERS_LAST = 6;
    private static final int LESS = 4;
    private static final int KEPT = 6;
    private static final int MOST = 24;
    private static final int MOST_WIDE = 80;
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

    /// The regions between the leading and the foot story.
    private enum Region { RIGHT, LEFT, MIDDLE }

    /// The orders regions are filled in: the last one has to do with what the others left.
    private static final List<List<Region>> ORDERS = List.of(List.of(Region.RIGHT, Region.LEFT, Region.MIDDLE),
            List.of(Region.MIDDLE, Region.RIGHT, Region.LEFT), List.of(Region.LEFT, Region.RIGHT, Region.MIDDLE),
            List.of(Region.RIGHT, Region.MIDDLE, Region.LEFT));

    /// The leading story of a shape, and what follows from it.
    ///
    /// @param a         first column of the foot story
    /// @param b         first column of the right-hand region
    /// @param eye       whether the right-hand region begins beside the masthead
    /// @param leading   its module
    /// @param rightTop  the continued story on top of the right-hand region; may be absent
    /// @param middleTop the continued story on top of the middle one; may be absent
    private record Shape(int a, int b, boolean eye, Module leading, List<Story> rightTop, List<Story> middleTop) { }

    /// The cheapest plans, the cheapest first; none where the page has too few columns.
    List<PagePlan> plans() {
        for (int a = 1; a <= Math.min(3, columns - 2); a++) {
            for (int b = Math.max(a + 1, columns - (wide ? 5 : 3)); b < columns && b - a <= Math.max(3, columns - 4); b++) {
                int tried = 0;
                for (Shape shape : shapes(a, b)) {
                    for (Module foot : feet(shape)) {
                        if (tried < (wide ? MOST_WIDE : MOST)) {
                            tried += plan(shape, foot);
                        }
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
        best.add(plan);
        best.sort(Comparator.comparingDouble(PagePlan::cost));
        if (best.size() > KEPT) {
            best.removeLast();
        }
    }

    /// Who may lead the page: the first story with a head, and where that leaves the page without a good plan, a longer or a later one.
    private List<Story> leaders() {
        List<Story> pool = task.pool();
        LinkedHashSet<Story> leaders = new LinkedHashSet<>();
        pool.stream().filter(s -> !s.continues()).findFirst().ifPresent(leaders::add);
        if (wide) {
            pool.stream().max(Comparator.comparingInt(Story::lines)).ifPresent(leaders::add);
        }
        leaders.addAll(pool.subList(0, Math.min(pool.size(), LEADERS_LAST)));
        return leaders.stream().limit(!wide ? 1 : task.last() ? LEADERS_LAST : LEADERS).toList();
    }

    private List<Shape> shapes(int a, int b) {
        List<Shape> shapes = new ArrayList<>();
        for (Story story : leaders()) {
            List<Story> conts = task.pool().stream().filter(s -> (s.continues() || s.headless()) && s != story).limit(2).toList();
            boolean eye = task.eye() && task.head() > 0 && 2 * b > columns;
            boolean meets = !eye && !story.continues();
            if (!meets || !conts.isEmpty() || wide || a > b - 2) {
                add(shapes, story, a, b, eye, b, conts);
            }
            if (meets && a <= b - 2) {
                add(shapes, story, a, b, false, b - 1, conts);
            }
        }
        return shapes;
    }

    private void add(List<Shape> shapes, Story story, int a, int b, boolean eye, int headSpan, List<Story> conts) {
        Measured measured = measure.at(story, b, headSpan, true);
        int onRight = eye || headSpan < b ? 0 : Math.min(1, conts.size());
        List<Story> right = conts.subList(0, onRight);
        List<Story> middle = conts.stream().skip(onRight).limit(1).toList();
        int tallest = (int) ((task.lines() - task.head()) * (wide ? TALLEST_LEADING_WIDE : TALLEST_LEADING));
        int lines = measured.lines(b);
        if (lines <= tallest) {
            for (int more = 0; more <= Math.min(2, measured.slack()); more++) {
                shapes.add(new Shape(a, b, eye, new Module(story, 0, b, task.head(), lines + more, headSpan, 0, false, true), right, middle));
            }
        } else if (!task.last()) {
            for (int less = 0; less < (wide ? LESS : 1); less++) {
                shapes.add(new Shape(a, b, eye, new Module(story, 0, b, task.head(), tallest * (LESS * 2 - less) / (LESS * 2), headSpan, 0, true,
                        true), right, middle));
            }
        }
    }

    private List<Module> feet(Shape shape) {
        int width = columns - shape.a();
        List<Module> feet = new ArrayList<>();
        for (Story story : task.pool()) {
            if (feet.size() >= (wide ? 3 * FEET : FEET) || story == shape.leading().story() || shape.rightTop().contains(story)
                    || shape.middleTop().contains(story)) {
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

    /// Keeps the cheapest plan of a shape and a foot, whichever region is filled first.
    ///
    /// @return how many times a page was filled for it
    private int plan(Shape shape, Module foot) {
        if (task.last() && !roomy(shape, foot)) {
            return 1;
        }
        Optional<PagePlan> cheapest = Optional.empty();
        int tried = 0;
        for (List<Region> order : ORDERS.subList(0, wide ? ORDERS.size() : task.last() ? 3 : 1)) {
            double bound = cheapest.map(PagePlan::cost).orElse(bound());
            if (cheapest.isEmpty() || bound > EXCELLENT) {
                Optional<PagePlan> plan = filled(shape, foot, order, bound);
                cheapest = plan.isPresent() ? plan : cheapest;
                tried++;
            }
        }
        cheapest.ifPresent(this::keep);
        return tried;
    }

    /// Whether the stories of a last page may all find room beside these two: no region is smaller than what stands in it.
    private boolean roomy(Shape shape, Module foot) {
        int free = columns * (task.lines() - task.head()) + (shape.eye() ? (columns - shape.b()) * task.head() : 0);
        for (Story story : task.pool()) {
            boolean placed = story == shape.leading().story() || story == foot.story();
            free -= placed ? 0 : measure.least(story, Math.max(shape.a(), Math.max(shape.b() - shape.a(), columns - shape.b())));
        }
        return free >= shape.leading().width() * shape.leading().height() + foot.width() * foot.height();
    }

    /// The plan with the regions filled one after the other; empty where it costs as much as the bound.
    private Optional<PagePlan> filled(Shape shape, Module foot, List<Region> order, double bound) {
        List<Story> pool = new ArrayList<>(task.pool());
        pool.remove(shape.leading().story());
        pool.remove(foot.story());
        pool.removeAll(shape.rightTop());
        pool.removeAll(shape.middleTop());
        List<Module> modules = new ArrayList<>(List.of(shape.leading(), foot));
        boolean narrow = shape.middleTop().isEmpty() && shape.a() >= 2;
        double cost = cost(shape.leading()) + cost(foot) + (task.pool().indexOf(foot.story()) + task.pool().indexOf(shape.leading().story())) * ORDER
                + (narrow ? NARROW : 0);
        cost += shape.leading().story().lead() || task.pool().stream().noneMatch(Story::lead) ? 0 : LEAD_ASIDE;
        for (Region region : order) {
            if (cost >= bound) {
                return Optional.empty();
            }
            Stripe room = switch (region) {
                case RIGHT -> new Stripe(shape.b(), columns - shape.b(), shape.eye() ? 0 : task.head(), foot.top(),
                        List.of(shape.leading().bottom(), task.head()), shape.rightTop(), false);
                case LEFT -> new Stripe(0, shape.a(), shape.leading().bottom(), task.lines(), List.of(foot.top()), List.of(), narrow);
                case MIDDLE -> new Stripe(shape.a(), shape.b() - shape.a(), shape.leading().bottom(), foot.top(), List.of(), shape.middleTop(), false);
            };
            cost += take(room, pool, modules, bound - cost);
        }
        modules.remove(foot);
        modules.add(task.last() ? settled(foot, modules) : foot);
        cost += leftBehind(pool) + PlanCheck.cost(measure, modules) + PlanCheck.broken(modules, columns) + (task.last() ? white(modules) : 0);
        return cost < bound ? Optional.of(new PagePlan(modules, task.head() == 0 ? 0 : shape.eye() ? shape.b() : columns, cost)) : Optional.empty();
    }

    /// On a last page the foot story moves up to what stands above it.
    private static Module settled(Module foot, List<Module> modules) {
        int top = modules.stream().filter(m -> m.column() >= foot.column() || m.right() > foot.column()).mapToInt(Module::bottom).max().orElse(foot.top());
        return new Module(foot.story(), foot.column(), foot.width(), Math.min(top, foot.top()), foot.height(), foot.headSpan(), 0, false, false);
    }

    /// White on a last page, down to its lowest story.
    private double white(List<Module> modules) {
        int bottom = modules.stream().mapToInt(Module::bottom).max().orElse(0);
        int printed = modules.stream().mapToInt(m -> m.width() * m.height()).sum();
        return Math.max(0, (bottom - task.head()) * columns - printed) * LAST_WHITE;
    }

    private double cost(Module module) {
        Measured measured = measure.at(module.story(), module.width(), module.headSpan(), module.leading());
        return (module.goesOn() ? CUT : 0) + PlanCheck.shape(module.story(), measured, module.width());
    }

    private double leftBehind(List<Story> left) {
        return task.last() ? left.size() * StripeFill.UNPLACED : left.stream().filter(Story::continues).count() * LEFT_BEHIND;
    }

    private double take(Stripe region, List<Story> pool, List<Module> modules, double bound) {
        pool.addAll(0, region.first());
        if (task.last() && pool.isEmpty()) {
            return 0;
        }
        StripeFill.Stack stack = new RegionFill(measure, task.last(), wide).fill(region, pool, modules, Math.min(bound, StripeFill.UNPLACED));
        stack.modules().forEach(m -> pool.remove(m.story()));
        modules.addAll(stack.modules());
        return task.last() && stack.modules().isEmpty() ? 0 : stack.cost();
    }
}
