package broadsheet.typeset.page.auto;

import java.util.ArrayList;
import java.util.List;

/// Fills a region of a page: as one stripe, or as narrower ones side by side where its stories are short. Serves one region.
///
/// @param measure what stories need
/// @param last     whether this is the edition's last page
/// @param thorough whether to look at other orders of the pool
record RegionFill(StoryMeasure measure, boolean last, boolean thorough) {
    private static final int WIDEST_PART = 3;
    private static final double SPLIT = 1;
    private static final double GOOD = 3;

    /// The cheapest stack or row of stacks.
    ///
    /// @param pool   stories waiting, the most important first
    /// @param placed what already stands on the page
    /// @param bound  what costs as much is not looked for
    StripeFill.Stack fill(Stripe region, List<Story> pool, List<Module> placed, double bound) {
        StripeFill.Stack best = new StripeFill(measure, region, pool, placed, last, thorough, bound).fill();
        for (int k = 1; k < region.width() && k <= WIDEST_PART && best.cost() > GOOD; k++) {
            StripeFill.Stack split = split(region, k, pool, placed, Math.min(bound, best.cost()));
            if (split.cost() < best.cost()) {
                best = split;
            }
        }
        return best;
    }

    /// A stripe of k columns, and the rest of the region at its right.
    private StripeFill.Stack split(Stripe region, int k, List<Story> pool, List<Module> placed, double bound) {
        Stripe one = region.part(0, k, k > 1);
        StripeFill.Stack first = new StripeFill(measure, one, pool, placed, last, thorough, bound - SPLIT).fill();
        if (first.modules().isEmpty()) {
            return new StripeFill.Stack(List.of(), bound);
        }
        List<Story> left = new ArrayList<>(pool);
        first.modules().forEach(m -> left.remove(m.story()));
        List<Module> standing = new ArrayList<>(placed);
        standing.addAll(first.modules());
        Stripe other = region.part(k, region.width() - k, region.narrow() && region.width() - k > 1);
        if (last && left.isEmpty()) {
            return new StripeFill.Stack(first.modules(), first.cost() + SPLIT + other.width() * other.height() * StripeFill.LAST_WHITE);
        }
        StripeFill.Stack second = fill(other, left, standing, bound - SPLIT - first.cost());
        if (second.modules().isEmpty()) {
            return new StripeFill.Stack(List.of(), bound);
        }
        List<Module> modules = new ArrayList<>(first.modules());
        modules.addAll(second.modules());
        return new StripeFill.Stack(modules, first.cost() + second.cost() + SPLIT);
    }
}
