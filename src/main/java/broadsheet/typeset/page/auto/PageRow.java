package broadsheet.typeset.page.auto;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes page after page until every story has its place. Where a page cannot be made without fault from what the page before
/// left over, that one is made differently, a few times.
///
/// @param planner plans single pages
/// @param proofs  sets and judges them
/// @param head    grid lines of the masthead on page one
/// @param credits grid lines of the credit line on the last
record PageRow(PagePlanner planner, PageProofs proofs, int head, int credits) {
    private static final int MOST_PAGES = 400;
    private static final int OTHER_TRIES = 5;

    /// A page and what waited before it was made.
    private record Step(List<Story> before, PageProofs.Proof proof) {
        List<Story> after() {
            List<Story> left = new ArrayList<>(before);
            left.removeAll(proof.plan().modules().stream().map(Module::story).toList());
            left.addAll(0, proof.page().rest());
            return left;
        }
    }

    /// The pages of all stories in order, at least one.
    List<PageAssembly.Made> pages(List<Story> stories) {
        List<Step> made = new ArrayList<>();
        List<Story> pool = stories;
        do {
            Step step = new Step(pool, page(pool, made.size() + 1, Set.of()).orElseThrow(() -> new IllegalStateException("no plan for a page with stories")));
            if (step.proof().faults() > 0 && !made.isEmpty()) {
                step = otherwise(made, step);
            }
            made.add(step);
            pool = step.after();
        } while (!pool.isEmpty() && made.size() < MOST_PAGES);
        return made.stream().map(s -> s.proof().page()).toList();
    }

    /// Makes the page before anew until the one after it is without fault, or keeps both.
    private Step otherwise(List<Step> made, Step faulty) {
        Step before = made.getLast();
        Set<List<String>> tried = new HashSet<>(Set.of(before.proof().left()));
        for (int i = 0; i < OTHER_TRIES; i++) {
            Optional<PageProofs.Proof> other = page(before.before(), made.size(), tried);
            if (other.isEmpty() || other.get().faults() > before.proof().faults()) {
                break;
            }
            tried.add(other.get().left());
            Step instead = new Step(before.before(), other.get());
            if (instead.after().isEmpty()) {
                made.removeLast();
                return instead;
            }
            Step step = new Step(instead.after(), page(instead.after(), made.size() + 1, Set.of()).orElseThrow());
            if (step.proof().faults() == 0) {
                made.set(made.size() - 1, instead);
                return step;
            }
        }
        return faulty;
    }

    private Optional<PageProofs.Proof> page(List<Story> pool, int number, Set<List<String>> tried) {
        int top = number == 1 ? head : 0;
        return proofs.best(planner.sources(pool, top), number, top, credits, tried);
    }
}
