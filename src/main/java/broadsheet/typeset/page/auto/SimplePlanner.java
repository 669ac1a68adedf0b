package broadsheet.typeset.page.auto;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Plans a page with too few stories for a pinwheel: one below the other across the page, or one beside a stack of the others.
final class SimplePlanner {
    private static final int ENOUGH = 5;
    private static final double CUT_PAGE = 120;
    private static final double UNEQUAL = 0.2;
    private final StoryMeasure measure;
    private final PageTask task;
    private final int columns;

    SimplePlanner(StoryMeasure measure, PageTask task) {
        this.measure = measure;
        this.task = task;
        this.columns = measure.form().columns();
    }

    /// The plans, the cheapest first; there always is one.
    List<PagePlan> plans() {
        List<PagePlan> plans = new ArrayList<>(List.of(stack()));
        if (task.pool().size() > 1) {
            for (int b = Math.max(1, columns - 4); b < columns; b++) {
                twin(b).ifPresent(plans::add);
            }
        }
        plans.sort(Comparator.comparingDouble(PagePlan::cost));
        return plans;
    }

    private StripeFill.Stack filled(List<Story> top) {
        Stripe stripe = new Stripe(0, columns, task.head(), task.lines(), List.of(), top, false);
        return new StripeFill(measure, stripe, task.pool(), List.of(), task.last(), true, Double.MAX_VALUE).fill();
    }

    /// All stories one below the other across the whole page; the edition's lead stands on top unless it is taller than the page.
    private PagePlan stack() {
        List<Story> top = task.pool().stream().limit(1).filter(s -> s.lead() && !s.continues()).toList();
        StripeFill.Stack led = filled(top);
        boolean fits = !led.modules().isEmpty() && led.modules().stream().allMatch(m -> m.bottom() <= task.lines());
        StripeFill.Stack stack = fits ? led : filled(List.of());
        int left = task.pool().size() - stack.modules().size();
        double cost = stack.cost() + (task.last() ? left * StripeFill.UNPLACED : 0)
                + Math.max(0, stack.modules().size() - 1) * (task.pool().size() >= ENOUGH ? CUT_PAGE : 20);
        return new PagePlan(stack.modules(), task.head() > 0 ? columns : 0, cost);
    }

    /// The first story at the left, the others one below the other at its right; the first one's head is a column narrower
    /// than the story, so that the two heads on top do not meet.
    private Optional<PagePlan> twin(int b) {
        Story story = task.pool().getFirst();
        int headSpan = story.continues() || task.eye() && task.head() > 0 ? b : b - 1;
        if (headSpan < 1) {
            return Optional.empty();
        }
        Measured measured = measure.at(story, b, headSpan, true);
        int room = task.lines() - task.head();
        int lines = measured.lines(b);
        boolean cut = lines > room;
        if (cut && task.last()) {
            return Optional.empty();
        }
        List<Story> others = new ArrayList<>(task.pool().subList(1, task.pool().size()));
        int height = cut || !task.last() ? room : lines;
        if (!cut && !task.last() && room - lines > measured.slack()) {
            return Optional.empty();
        }
        boolean eye = task.eye() && task.head() > 0;
        Stripe right = new Stripe(b, columns - b, eye ? 0 : task.head(), task.lines(), List.of(), List.of(), false);
        Module leading = new Module(story, 0, b, task.head(), height, headSpan, 0, cut, true);
        StripeFill.Stack stack = new StripeFill(measure, right, others, List.of(leading), task.last(), true, Double.MAX_VALUE).fill();
        List<Module> modules = new ArrayList<>(List.of(leading));
        modules.addAll(stack.modules());
        int left = task.pool().size() - modules.size();
        int foot = stack.modules().isEmpty() ? 0 : stack.modules().getLast().bottom();
        double cost = Math.min(stack.cost(), StripeFill.UNPLACED)
                + (task.last() ? left * StripeFill.UNPLACED + Math.abs(foot - task.head() - height) * UNEQUAL : 0)
                + (task.pool().size() >= ENOUGH ? CUT_PAGE : 2) + PlanCheck.cost(measure, modules);
        return Optional.of(new PagePlan(modules, task.head() > 0 ? eye ? b : columns : 0, cost));
    }
}
