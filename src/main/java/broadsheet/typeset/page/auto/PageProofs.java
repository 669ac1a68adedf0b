package broadsheet.typeset.page.auto;

import broadsheet.edition.Edition;
import broadsheet.typeset.page.check.PageCheck;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Pulls proofs of planned pages and keeps the first without fault, else the one with the fewest: the plans are only
/// estimates, a set page is judged by the same independent check that tests use.
///
/// @param setting sets modules as a plan measured them
record PageProofs(Edition edition, PageAssembly assembly, Function<StoryMeasure, ModuleSetting> setting) {
    private static final int PULLED = 6;
    private static final double EVERY_FAULT = 1000;

    /// A set page and the plan it was set from.
    record Proof(PagePlan plan, PageAssembly.Made page, double faults) { }

    /// The best page of those the sources plan.
    ///
    /// @param head    grid lines of the masthead
    /// @param credits grid lines of the credit line on a last page
    Proof best(List<Supplier<List<PagePlanner.Planned>>> sources, int number, int head, int credits) {
        @Nullable Proof best = null;
        for (Supplier<List<PagePlanner.Planned>> source : sources) {
            for (PagePlanner.Planned planned : source.get().stream().limit(PULLED).toList()) {
                Proof proof = pull(planned, number, head, credits);
                if (proof.faults() == 0) {
                    return proof;
                }
                if (best == null || proof.faults() < best.faults()) {
                    best = proof;
                }
            }
        }
        return Objects.requireNonNull(best, "no plan for a page with stories");
    }

    private Proof pull(PagePlanner.Planned planned, int number, int head, int credits) {
        PagePlan plan = planned.plan();
        PagePlan seen = number % 2 == 0 && plan.mirrors() ? plan.mirrored(assembly.form().columns()) : plan;
        PageAssembly.Made page = assembly.page(number, seen, head, planned.last() ? credits : 0, setting.apply(planned.measure()));
        boolean last = planned.last() && page.rest().isEmpty();
        double faults = PageCheck.faults(edition, page.page(), last).stream().mapToDouble(f -> EVERY_FAULT + f.amount()).sum();
        if (Boolean.getBoolean("dbg")) {
            System.out.println("p" + number + " last=" + planned.last() + " cost " + plan.cost() + " bottom " + plan.bottom() + " n=" + plan.modules().size() + " " + PageCheck.faults(edition, page.page(), last).stream().map(f -> f.kind() + " " + f.article() + " " + f.amount()).toList());
            if (faults > 0) plan.modules().forEach(m -> System.out.println("      " + m.story().article().id() + " x" + m.column() + "+" + m.width() + " y" + m.top() + "+" + m.height() + " span" + m.headSpan() + " ban" + m.banner() + (m.goesOn() ? " cut" : "") + (m.story().continues() ? " cont" : "") + " lines " + m.story().lines()));
        }
        return new Proof(seen, page, faults);
    }
}
