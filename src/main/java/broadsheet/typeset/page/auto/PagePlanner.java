package broadsheet.typeset.page.auto;

import java.util.List;
import java.util.Optional;

/// Plans one page: as the last one where everything finds room, else full to the foot. Every second page is seen in a mirror.
final class PagePlanner {
    private static final int ENOUGH = 5;
    private static final int STEPS = 6;
    private static final double GOOD = 45;
    private final StoryMeasure measure;
    private final boolean eye;
    private final int foot;

    /// A plan and whether it is the last page's.
    record Planned(PagePlan plan, boolean last) { }

    /// @param eye  whether a story may stand beside the masthead
    /// @param foot lines the last page leaves to the credit line
    PagePlanner(StoryMeasure measure, boolean eye, int foot) {
        this.measure = measure;
        this.eye = eye;
        this.foot = foot;
    }

    /// Plans the page of a number.
    ///
    /// @param head grid lines of the masthead, 0 without one
    Planned plan(List<Story> pool, int number, int head) {
        int columns = measure.form().columns();
        Optional<PagePlan> last = last(pool, head);
        PagePlan plan = last.orElseGet(() -> cheapest(new PageTask(pool, head, eye, measure.form().lines(), false)));
        return new Planned(number % 2 == 0 ? plan.mirrored(columns) : plan, last.isPresent());
    }

    /// The lowest page that holds everything; empty where none does.
    private Optional<PagePlan> last(List<Story> pool, int head) {
        if (pool.isEmpty()) {
            return Optional.of(new PagePlan(List.of(), head > 0 ? measure.form().columns() : 0, 0));
        }
        int most = measure.form().lines() - foot;
        int need = measure.need(pool) + head;
        if (need > most * 1.15) {
            return Optional.empty();
        }
        int from = Math.min(most, need);
        int step = Math.max(2, (most - from + STEPS - 1) / STEPS);
        Optional<PagePlan> best = Optional.empty();
        for (int lines = from; lines <= most; lines += step) {
            PagePlan plan = cheapest(new PageTask(pool, head, eye, lines, true));
            if (plan.cost() < StripeFill.UNPLACED) {
                best = Optional.of(best.map(p -> p.or(plan)).orElse(plan));
                if (plan.cost() < GOOD) {
                    break;
                }
            }
        }
        return best;
    }

    private PagePlan cheapest(PageTask task) {
        PagePlan simple = new SimplePlanner(measure, task).plan();
        if (task.pool().size() < ENOUGH) {
            return simple;
        }
        return new PinwheelPlanner(measure, task).plan().map(p -> p.or(simple)).orElse(simple);
    }
}
