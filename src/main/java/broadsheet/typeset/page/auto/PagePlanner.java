package broadsheet.typeset.page.auto;

import java.util.List;
import java.util.Optional;

/// Plans one page: as the last one where everything finds room, else full to the foot. Every second page is seen in a mirror where
/// no head stands beside its text.
final class PagePlanner {
    private static final int ENOUGH = 5;
    private static final int STEPS = 4;
    private static final int MOST_TRIES = 8;
    private static final double GOOD = 45;
    private static final double NEARLY = 1.12;
    private static final double LIGHT = 0.85;
    private final StoryMeasure usual;
    private final StoryMeasure large;
    private final StoryMeasure small;
    private final boolean eye;
    private final int foot;

    /// A plan, how its heads were measured, and whether it is the last page's.
    record Planned(PagePlan plan, StoryMeasure measure, boolean last) { }

    /// @param usual headlines as the scale has them
    /// @param large headlines for a page with room to spare
    /// @param small headlines for a last page that would not quite hold everything
    /// @param eye   whether a story may stand beside the masthead
    /// @param foot  lines the last page leaves to the credit line
    PagePlanner(StoryMeasure usual, StoryMeasure large, StoryMeasure small, boolean eye, int foot) {
        this.usual = usual;
        this.large = large;
        this.small = small;
        this.eye = eye;
        this.foot = foot;
    }

    /// Plans the page of a number.
    ///
    /// @param head grid lines of the masthead, 0 without one
    Planned plan(List<Story> pool, int number, int head) {
        Planned planned = last(pool, head).orElseGet(() ->
                new Planned(cheapest(usual, new PageTask(pool, head, eye, usual.form().lines(), false)), usual, false));
        PagePlan plan = planned.plan();
        return number % 2 == 0 && plan.mirrors() ? new Planned(plan.mirrored(usual.form().columns()), planned.measure(), planned.last()) : planned;
    }

    /// The page that holds everything, with the largest headlines that leave it so; empty where none does.
    private Optional<Planned> last(List<Story> pool, int head) {
        if (pool.isEmpty()) {
            return Optional.of(new Planned(new PagePlan(List.of(), head > 0 ? usual.form().columns() : 0, 0), usual, true));
        }
        int most = usual.form().lines() - foot;
        int need = usual.need(pool) + head;
        if (need > most * NEARLY) {
            return Optional.empty();
        }
        Optional<Planned> best = need < most * LIGHT ? last(large, pool, head, most) : Optional.empty();
        if (best.filter(p -> p.plan().cost() < GOOD).isEmpty()) {
            best = better(best, last(usual, pool, head, most));
        }
        return best.isPresent() ? best : last(small, pool, head, most);
    }

    private static Optional<Planned> better(Optional<Planned> one, Optional<Planned> other) {
        return one.isEmpty() || other.isPresent() && other.get().plan().cost() < one.get().plan().cost() ? other : one;
    }

    private Optional<Planned> last(StoryMeasure measure, List<Story> pool, int head, int most) {
        int from = Math.min(most, measure.need(pool) + head);
        int step = Math.max(2, Math.min((most - from + STEPS - 1) / STEPS, from / STEPS));
        int tries = 0;
        Optional<PagePlan> best = Optional.empty();
        for (int lines = from; lines <= most && tries++ < MOST_TRIES; lines = lines < most ? Math.min(most, lines + step) : most + 1) {
            PagePlan plan = cheapest(measure, new PageTask(pool, head, eye, lines, true));
            if (plan.cost() < StripeFill.UNPLACED) {
                best = Optional.of(best.map(p -> p.or(plan)).orElse(plan));
                if (plan.cost() < GOOD) {
                    break;
                }
            }
        }
        return best.map(p -> new Planned(p, measure, true));
    }

    private static PagePlan cheapest(StoryMeasure measure, PageTask task) {
        PagePlan simple = new SimplePlanner(measure, task).plan();
        if (task.pool().size() < ENOUGH) {
            return simple;
        }
        PagePlan best = new PinwheelPlanner(measure, task, false).plan().map(p -> p.or(simple)).orElse(simple);
        return best.cost() < GOOD ? best : new PinwheelPlanner(measure, task, true).plan().map(best::or).orElse(best);
    }
}
