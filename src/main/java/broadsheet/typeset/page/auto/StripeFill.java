package broadsheet.typeset.page.auto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Fills a stripe with stories from the pool so that it ends exactly: every story is taken or left, in the order of the pool, and
/// may be a few lines higher than it needs; the last one may be cut and continued. The cheapest such stack is found by a
/// shortest path over grid lines (story by story, so many lines reached), and where it is not good, with the pool in other orders.
/// Serves one stripe.
final class StripeFill {
    private static final int LOOK = 18;
    private static final int LEAST_CUT = 5;
    private static final int LEAST_REST = 5;
    static final double UNPLACED = 500;
    private static final double CUT = 7;
    private static final double AHEAD = 0.25;
    private static final double BOUNDARY = 60;
    private static final double HEADS = 80;
    private static final double WHITE = 12;
    private static final int MOST_WHITE = 3;
    private static final int NEAR = 2;
    private static final double LAST_WHITE = 0.35;
    private static final double POLITE = 0.3;
    private static final double BANNER = 9;
    private static final double GOOD = 8;

    private final StoryMeasure measure;
    private final Stripe stripe;
    private final List<Story> pool;
    private final boolean last;
    private final boolean thorough;
    private final Neighbour[] heads;
    private final boolean[] cuts;
    private final int title;
    private double least;
    private Stack best = new Stack(List.of(), 0);

    /// A head that stands right beside the stripe.
    private record Neighbour(int from, int to, boolean atRight) { }

    /// The stack, from the top.
    ///
    /// @param modules placed
    /// @param cost    what is wrong with it
    record Stack(List<Module> modules, double cost) {
        Stack {
            modules = List.copyOf(modules);
        }
    }

    /// The last story of a stack that reaches some line, and the stack above it.
    private record Step(@Nullable Step above, Module module, double cost) { }

    /// @param pool   stories waiting, the most important first
    /// @param placed what already stands on the page
    /// @param last   whether this is the edition's last page: white at the foot is allowed, cutting is not
    /// @param thorough whether to look at other orders of the pool where the first stack found is not good
    /// @param bound  a stack that costs as much is not looked for
    StripeFill(StoryMeasure measure, Stripe stripe, List<Story> pool, List<Module> placed, boolean last, boolean thorough, double bound) {
        this.measure = measure;
        this.stripe = stripe;
        this.pool = pool;
        this.last = last;
        this.thorough = thorough;
        this.least = Math.max(1, bound);
        this.heads = placed.stream().filter(m -> m.column() + m.headSpan() == stripe.column() || m.column() == stripe.right())
                .map(m -> neighbour(m, PlanCheck.head(measure, m))).filter(n -> n.to() > n.from()).toArray(Neighbour[]::new);
        this.cuts = cuts(stripe);
        this.title = Arrays.stream(heads).filter(n -> n.from() <= stripe.top() && n.to() > stripe.top()).mapToInt(n -> n.to() - stripe.top()).max().orElse(0);
    }

    private Neighbour neighbour(Module module, int[] lines) { return new Neighbour(lines[0], lines[1], module.column() == stripe.right()); }

    /// Finds the cheapest stack; an empty one, at the bound's cost, where none is cheaper.
    Stack fill() {
        if (stripe.height() <= 0) {
            return new Stack(List.of(), 0);
        }
        List<Story> order = new ArrayList<>(pool.subList(0, Math.min(LOOK, pool.size())));
        if (!stripe.first().isEmpty()) {
            order.remove(stripe.first().getFirst());
        }
        search(order);
        if (thorough && least > GOOD) {
            Collections.reverse(order);
            search(order);
        }
        if (thorough && least > GOOD) {
            order.sort(Comparator.comparingInt(s -> -s.lines()));
            search(order);
        }
        return new Stack(best.modules(), least);
    }

    private void search(List<Story> order) {
        @Nullable Step[] reached = new Step[stripe.height() + 1];
        boolean forced = !stripe.first().isEmpty();
        if (forced) {
            begin(stripe.first().getFirst(), reached);
        }
        @Nullable Step[] before = new Step[reached.length];
        for (Story story : order) {
            System.arraycopy(reached, 0, before, 0, reached.length);
            if (!forced) {
                begin(story, reached);
            }
            Candidate candidate = candidate(story, stripe.width());
            for (int at = 1; at < stripe.height(); at++) {
                if (before[at] != null) {
                    place(candidate, before[at], at, 0, reached);
                }
            }
        }
        for (int at = 1; at <= stripe.height(); at++) {
            if (reached[at] != null) {
                finish(Objects.requireNonNull(reached[at]), stripe.height() - at);
            }
        }
    }

    /// A story, what it needs here, and what is wrong with having it here at all.
    private record Candidate(Story story, Measured needs, int span, int lines, double cost) { }

    private Candidate candidate(Story story, int span) {
        Measured needs = measure.at(story, stripe.width(), span, false);
        return new Candidate(story, needs, span, needs.lines(stripe.width()), (last ? 0 : pool.indexOf(story) * AHEAD) + PlanCheck.shape(story, needs, stripe.width()));
    }

    /// The story on top, under a column title where its head would meet another's.
    private void begin(Story story, @Nullable Step[] reached) {
        Candidate candidate = candidate(story, stripe.narrow() && !story.continues() ? stripe.width() - 1 : stripe.width());
        place(candidate, null, 0, 0, reached);
        if (title > 0 && candidate.needs().headLines() > 0) {
            place(candidate, null, 0, title, reached);
        }
    }

    private void place(Candidate c, @Nullable Step above, int at, int banner, @Nullable Step[] reached) {
        int lines = c.lines() + banner;
        int left = stripe.height() - at;
        int top = stripe.top() + at;
        double cost = c.cost() + (banner > 0 ? BANNER : 0) + (above == null ? 0 : above.cost());
        if (cost >= least) {
            return;
        }
        cost += above != null && cuts[at] ? BOUNDARY : 0;
        int slack = c.needs().slack();
        int give = c.needs().band().give();
        int most = Math.min(slack + (c.needs().headLines() > 0 ? MOST_WHITE : 0), left - lines);
        double meets = collision(top + banner, c.needs().headLines(), c.span());
        for (int more = 0; more <= most; more++) {
            int end = at + lines + more;
            meets = more <= give ? meets : collision(top + banner, c.needs().headLines() + more - give, c.span());
            double here = cost + more * POLITE + Math.max(0, more - slack) * WHITE + meets;
            @Nullable Step known = reached[end];
            if (here < least && (known == null || here < known.cost())) {
                reached[end] = new Step(above, new Module(c.story(), stripe.column(), stripe.width(), top, lines + more, c.span(), banner, false, false), here);
            }
        }
        if (!last && lines > left && cost + CUT < least && cuttable(c.story(), c.needs(), c.span(), left - banner)) {
            Module cut = new Module(c.story(), stripe.column(), stripe.width(), top, left, c.span(), banner, true, false);
            finish(new Step(above, cut, cost + CUT + collision(top + banner, c.needs().headLines() + 1, c.span())), 0);
        }
    }

    /// Whether enough of the story stands here and enough goes on.
    private boolean cuttable(Story story, Measured measured, int headSpan, int left) {
        int body = left - (headSpan == stripe.width() ? measured.headLines() : 0);
        int[] tops = StoryMeasure.tops(measured.band(), stripe.width(), headSpan, measured.headLines(), story.continues());
        int room = -1;
        for (int t : tops) {
            if (body - t < LEAST_CUT) {
                return false;
            }
            room += body - t;
        }
        return story.lines() - room >= LEAST_REST;
    }

    /// At which lines of the stripe no story should begin.
    private static boolean[] cuts(Stripe stripe) {
        boolean[] cuts = new boolean[Math.max(0, stripe.height()) + 1];
        for (int cut : stripe.cuts()) {
            for (int at = Math.max(0, cut - stripe.top() - NEAR); at < cuts.length && at <= cut - stripe.top() + NEAR; at++) {
                cuts[at] = true;
            }
        }
        return cuts;
    }

    private double collision(int at, int headLines, int span) {
        if (headLines == 0) {
            return 0;
        }
        double cost = 0;
        for (Neighbour head : heads) {
            cost += (!head.atRight() || span == stripe.width()) && at < head.to() && head.from() < at + headLines ? HEADS : 0;
        }
        return cost;
    }

    /// Takes the stack if it is the cheapest so far.
    private void finish(Step end, int left) {
        double cost = end.cost() + (last ? left * LAST_WHITE * stripe.width() : left * WHITE * 2);
        if (cost >= least) {
            return;
        }
        least = cost;
        List<Module> modules = new ArrayList<>();
        for (@Nullable Step step = end; step != null; step = step.above()) {
            modules.add(step.module());
        }
        Collections.reverse(modules);
        best = new Stack(modules, cost);
    }
}
