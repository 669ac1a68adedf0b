package broadsheet.typeset.page.auto;

import broadsheet.edition.Edition;
import broadsheet.typeset.page.check.PageCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Pulls proofs of planned pages and keeps the first without fault, else the one with the fewest: the plans are only
/// estimates, a set page is judged by the same independent check that tests use.
///
/// @param setting sets modules as a plan measured them
record PageProofs(Edition edition, PageAssembly assembly, Function<StoryMeasure, ModuleSetting> setting) {
    private static final int PULLED = 6;
    private static final double EVERY_FAULT = 1000;

    /// A set page and the plan it was set from.
    ///
    /// @param faults how much is wrong with it, 0 for nothing
    /// @param left   the stories it holds with how much of them goes on: what decides the pages after it
    record Proof(PagePlan plan, PageAssembly.Made page, double faults, List<String> left) { }

    /// The best page of those the sources plan. Plans that are faulty for certain are set only where all others were.
    ///
    /// @param head    grid lines of the masthead
    /// @param credits grid lines of the credit line on a last page
    /// @param tried   what pages already tried left over ([Proof#left]): only pages that leave something else are wanted
    /// @return empty where every page leaves what was tried
    Optional<Proof> best(List<Supplier<List<PagePlanner.Planned>>> sources, int number, int head, int credits, Set<List<String>> tried) {
        @Nullable Proof best = null;
        Set<PagePlanner.Planned> pulled = new HashSet<>();
        List<PagePlanner.Planned> doubtful = new ArrayList<>();
        Stream<PagePlanner.Planned> sound = sources.stream().flatMap(s -> s.get().stream().limit(PULLED)).filter(pulled::add)
                .filter(p -> !p.doubtful() || !doubtful.add(p));
        for (Iterator<PagePlanner.Planned> plans = Stream.concat(sound, Stream.of(doubtful).flatMap(List::stream)).iterator(); plans.hasNext(); ) {
            Proof proof = pull(plans.next(), number, head, credits);
            if (!tried.contains(proof.left())) {
                if (proof.faults() == 0) {
                    return Optional.of(proof);
                }
                best = best == null || proof.faults() < best.faults() ? proof : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private Proof pull(PagePlanner.Planned planned, int number, int head, int credits) {
        PagePlan plan = planned.plan();
        PagePlan seen = number % 2 == 0 && plan.mirrors() ? plan.mirrored(assembly.form().columns()) : plan;
        PageAssembly.Made page = assembly.page(number, seen, head, planned.last() ? credits : 0, setting.apply(planned.measure()));
        boolean last = planned.last() && page.rest().isEmpty();
        double faults = PageCheck.faults(edition, page.page(), last).stream().mapToDouble(f -> EVERY_FAULT + f.amount()).sum();
        return new Proof(seen, page, faults, left(seen, page));
    }

    private static List<String> left(PagePlan plan, PageAssembly.Made page) {
        return Stream.concat(plan.modules().stream().map(m -> m.story().article().id()),
                page.rest().stream().map(s -> s.article().id() + ' ' + s.lines())).sorted().toList();
    }
}
