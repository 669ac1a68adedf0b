package broadsheet.typeset.page.auto;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// Plans one page: as the last one where everything finds room, with the largest headlines that leave it so, else full to the foot.
final class PagePlanner {
    private static final int ENOUGH = 5;
    private static final double FULL = 0.93;
    private static final int STEPS = 4;
    private static final int MOST_TRIES = 8;
    private static final double NEARLY = 1.12;
    private static final double LIGHT = 0.85;
    private final StoryMeasure usual;
    private final StoryMeasure large;
    private final StoryMeasure small;
    private final boolean eye;
    private final int foot;

    /// A plan, how its heads were measured, and whether it is the last page's.
    record Planned(PagePlan plan, StoryMeasure measure, boolean last) {
        /// Whether the page will hardly be without fault: cut right across or right down, or not full.
        boolean doubtful() { return PlanCheck.cut(plan.modules(), measure.form().columns()) || !last && PlanCheck.share(plan, measure.form()) < FULL; }
    }

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

    /// Where plans come from, to be asked one after the other until a page is without fault.
    ///
    /// @param head grid lines of the masthead, 0 without one
    List<Supplier<List<Planned>>> sources(List<Story> pool, int head) {
        List<Supplier<List<Planned>>> sources = new ArrayList<>();
        if (pool.isEmpty()) {
            sources.add(() -> List.of(new Planned(new PagePlan(List.of(), head > 0 ? usual.form().columns() : 0, 0), usual, true)));
            return sources;
        }
        int most = usual.form().lines() - foot;
        int need = usual.need(pool) + head;
        if (need < most * LIGHT) {
            last(large, pool, head, most, sources);
        }
        if (need <= most * NEARLY) {
            last(usual, pool, head, most, sources);
            last(small, pool, head, most, sources);
        }
        PageTask full = new PageTask(pool, head, eye, usual.form().lines(), false);
        sources.add(() -> planned(usual, full, false));
        sources.add(() -> planned(usual, full, true));
        sources.add(() -> planned(large, full, true));
        sources.add(() -> planned(small, full, true));
        return sources;
    }

    /// Pages that hold everything, the lowest first.
    private void last(StoryMeasure measure, List<Story> pool, int head, int most, List<Supplier<List<Planned>>> sources) {
        int from = Math.min(most, measure.need(pool) + head);
        int step = Math.max(2, Math.min((most - from + STEPS - 1) / STEPS, from / STEPS));
        int tries = 0;
        for (int lines = from; lines <= most && tries++ < MOST_TRIES; lines = lines < most ? Math.min(most, lines + step) : most + 1) {
            PageTask task = new PageTask(pool, head, eye, lines, true);
            sources.add(() -> planned(measure, task, false));
        }
        PageTask whole = new PageTask(pool, head, eye, most, true);
        sources.add(() -> planned(measure, whole, true));
    }

    private static List<Planned> planned(StoryMeasure measure, PageTask task, boolean wide) {
        List<PagePlan> plans = new ArrayList<>();
        if (task.pool().size() >= ENOUGH) {
            plans.addAll(new PinwheelPlanner(measure, task, wide).plans());
        }
        plans.addAll(new SimplePlanner(measure, task).plans());
        return plans.stream().filter(p -> !p.modules().isEmpty() && (!task.last() || p.cost() < StripeFill.UNPLACED))
                .sorted(Comparator.comparingDouble(PagePlan::cost)).map(p -> new Planned(p, measure, task.last())).toList();
    }
}
