package broadsheet.typeset.page.auto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

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
    /// What a line of white in one column costs on a last page.
    static final double LAST_WHITE = 0.35;
    private static final double POLITE = 0.3;
    private static final double BANNER = 9;
    private static final double GOOD = 8;

    private static final int TITLED = Short.MAX_VALUE;

    private final StoryMeasure measure;
    private final Stripe stripe;
    private final List<Story> pool;
    private final boolean last;
    private final boolean thorough;
    private final Heads heads;
    private final boolean[] cuts;
    private final int height;
    private double[] reached;
    private double[] before;
    private int lowest;
    private double least;
    private List<Module> best = List.of();

    /// The stack, from the top.
    ///
    /// @param modules placed
    /// @param cost    what is wrong with it
    record Stack(List<Module> modules, double cost) {
        Stack {
            modules = List.copyOf(modules);
        }
    }

    /// A story, its turn in the pool, what it needs here, and what is wrong with having it here at all.
    private record Candidate(Story story, int turn, Measured needs, int span, int lines, double cost) { }

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
        this.height = Math.max(0, stripe.height());
        this.heads = Heads.beside(stripe, placed, measure);
        this.cuts = cuts(stripe);
        this.reached = new double[height + 1];
        this.before = new double[height + 1];
    }

    /// Finds the cheapest stack; an empty one, at the bound's cost, where none is cheaper.
    Stack fill() {
        if (height == 0) {
            return new Stack(List.of(), 0);
        }
        List<Candidate> order = new ArrayList<>();
        List<Candidate> first = new ArrayList<>();
        for (int i = 0; i < pool.size(); i++) {
            Story story = pool.get(i);
            if (stripe.first().contains(story)) {
                first.add(candidate(story, stripe.width(), i));
            } else if (i < LOOK) {
                order.add(candidate(story, stripe.width(), i));
            }
        }
        search(first, order);
        if (thorough && least > GOOD) {
            Collections.reverse(order);
            search(first, order);
        }
        if (thorough && least > GOOD) {
            order.sort(Comparator.comparingInt(c -> -c.story().lines()));
            search(first, order);
        }
        return new Stack(best, least);
    }

    private void search(List<Candidate> first, List<Candidate> rest) {
        boolean forced = !first.isEmpty();
        List<Candidate> order = new ArrayList<>(first);
        order.addAll(rest);
        Candidate[] candidates = order.toArray(new Candidate[0]);
        short[][] from = new short[candidates.length][height + 1];
        Arrays.fill(reached, Double.POSITIVE_INFINITY);
        lowest = 0;
        for (int i = 0; i < candidates.length; i++) {
            int known = Math.min(lowest, height - 1);
            System.arraycopy(reached, 0, before, 0, known + 1);
            if (!forced || i == 0) {
                begin(candidates, i, from);
            }
            for (int at = 1; at <= known; at++) {
                if (before[at] + candidates[i].cost() < least) {
                    place(candidates, i, candidates[i], at, 0, from);
                }
            }
        }
        for (int at = 1; at <= lowest; at++) {
            double cost = reached[at] + (last ? (height - at) * LAST_WHITE * stripe.width() : (height - at) * WHITE * 2);
            if (cost < least) {
                least = cost;
                best = traced(candidates, candidates.length, from, at);
            }
        }
    }

    private Candidate candidate(Story story, int span, int turn) {
        Measured needs = measure.at(story, stripe.width(), span, false);
        return new Candidate(story, turn, needs, span, needs.lines(stripe.width()), (last ? 0 : turn * AHEAD) + PlanCheck.shape(story, needs, stripe.width()));
    }

    private int topSpan(Story story) { return stripe.narrow() && !story.continues() ? stripe.width() - 1 : stripe.width(); }

    /// The story on top, under a column title where its head would meet another's.
    private void begin(Candidate[] candidates, int i, short[][] from) {
        Candidate usual = candidates[i];
        int span = topSpan(usual.story());
        Candidate top = span == usual.span() ? usual : candidate(usual.story(), span, usual.turn());
        place(candidates, i, top, 0, 0, from);
        if (heads.title() > 0 && top.needs().headLines() > 0) {
            place(candidates, i, top, 0, heads.title(), from);
        }
    }

    /// Puts a story below what reaches line `at`, with no, one or a few lines more than it needs, and notes which lines are so reached.
    private void place(Candidate[] candidates, int i, Candidate c, int at, int banner, short[][] from) {
        int lines = c.lines() + banner;
        int left = height - at;
        double cost = c.cost() + (banner > 0 ? BANNER : 0) + (at == 0 ? 0 : before[at] + (cuts[at] ? BOUNDARY : 0));
        int slack = c.needs().slack();
        int head = c.needs().headLines();
        int clear = heads.clear(at + banner, c.span() < stripe.width());
        int grows = clear - head + c.needs().band().give();
        int most = Math.min(slack + (head > 0 ? MOST_WHITE : 0), left - lines);
        for (int more = 0; more <= most; more++) {
            int end = at + lines + more;
            double here = cost + more * POLITE + Math.max(0, more - slack) * WHITE + (head > 0 && (head > clear || more > grows) ? HEADS : 0);
            if (here < least && here < reached[end]) {
                reached[end] = here;
                lowest = Math.max(lowest, end);
                from[i][end] = (short) (banner > 0 ? TITLED : at + 1);
            }
        }
        cost += CUT + (head > 0 && head + 1 > clear ? HEADS : 0);
        if (!last && lines > left && cost < least && cuttable(c.story(), c.needs(), c.span(), left - banner)) {
            List<Module> stack = new ArrayList<>(at == 0 ? List.of() : traced(candidates, i, from, at));
            stack.add(new Module(c.story(), stripe.column(), stripe.width(), stripe.top() + at, left, c.span(), banner, true, false));
            least = cost;
            best = stack;
        }
    }

    /// The stack of the first `count` candidates that reaches a line.
    private List<Module> traced(Candidate[] candidates, int count, short[][] from, int end) {
        List<Module> modules = new ArrayList<>();
        int at = end;
        for (int i = count - 1; i >= 0 && at > 0; i--) {
            if (from[i][at] != 0) {
                boolean titled = from[i][at] == TITLED;
                int top = titled ? 0 : from[i][at] - 1;
                Story story = candidates[i].story();
                modules.add(new Module(story, stripe.column(), stripe.width(), stripe.top() + top, at - top, top == 0 ? topSpan(story) : stripe.width(),
                        titled ? heads.title() : 0, false, false));
                at = top;
            }
        }
        Collections.reverse(modules);
        return modules;
    }

    /// Whether enough of the story stands here and enough goes on.
    private boolean cuttable(Story story, Measured measured, int headSpan, int left) {
        int body = left - (headSpan == stripe.width() ? measured.headLines() : 0);
        int room = body * stripe.width() - measured.taken() - 1;
        return body - measured.tallest() >= LEAST_CUT && story.lines() - room >= LEAST_REST;
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
}
