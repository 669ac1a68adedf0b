package broadsheet.typeset.page.auto;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Fills a stripe with stories from the pool so that it ends exactly: stories that fit with a little white, or the last one
/// cut and continued. Looks at the first few stories waiting and takes the cheapest stack. Serves one stripe.
final class StripeFill {
    private static final int LOOK = 8;
    private static final int DEEPEST = 7;
    private static final int BUDGET = 120;
    private static final int LEAST_CUT = 5;
    private static final int LEAST_REST = 5;
    static final double UNPLACED = 500;
    private static final double CUT = 7;
    private static final double AHEAD = 0.25;
    private static final double BOUNDARY = 60;
    private static final double HEADS = 80;
    private static final double WHITE = 12;
    private static final double LAST_WHITE = 0.35;
    private static final double POLITE = 0.3;
    private static final int POLITE_ROUNDS = 10;
    private static final int ROUNDS = 24;

    private final StoryMeasure measure;
    private final Stripe stripe;
    private final List<Story> pool;
    private final boolean last;
    private List<Module> best = List.of();
    private double least;
    private int visits;
    private final boolean[] used;
    private final @Nullable Measured[] onTop;
    private final @Nullable Measured[] below;

    /// @param pool stories waiting, the most important first
    /// @param last whether this is the edition's last page: white at the foot is allowed, cutting is not
    /// @param bound a stack that costs as much is not looked for
    StripeFill(StoryMeasure measure, Stripe stripe, List<Story> pool, boolean last, double bound) {
        this.measure = measure;
        this.stripe = stripe;
        this.pool = pool;
        this.used = new boolean[pool.size()];
        this.onTop = new Measured[pool.size()];
        this.below = new Measured[pool.size()];
        this.last = last;
        this.least = Math.max(1, bound);
    }

    /// The stack, from the top.
    ///
    /// @param modules placed
    /// @param cost    what is wrong with it
    record Stack(List<Module> modules, double cost) { }

    /// Finds the cheapest stack; an empty one where none is cheaper than the bound.
    Stack fill() {
        if (stripe.height() <= 0) {
            return new Stack(List.of(), 0);
        }
        descend(new ArrayList<>(), stripe.top(), 0, 0);
        return new Stack(best, least);
    }

    private void descend(List<Module> placed, int at, int slack, double cost) {
        if (cost >= least || ++visits > BUDGET) {
            return;
        }
        int left = stripe.bottom() - at;
        if (left == 0 || last || left <= slack || placed.size() >= DEEPEST || !placed.isEmpty()) {
            finish(placed, left, slack, cost);
        }
        if (left <= 0 || placed.size() >= DEEPEST) {
            return;
        }
        boolean forced = placed.isEmpty() && !stripe.first().isEmpty();
        int looked = 0;
        for (int i = 0; i < pool.size() && looked < LOOK; i++) {
            if (used[i] || forced && stripe.first().getFirst() != pool.get(i)) {
                continue;
            }
            looked++;
            used[i] = true;
            tryStory(i, placed, at, slack, cost + i * AHEAD);
            used[i] = false;
        }
    }

    /// What a story of the pool needs in this stripe, on top of it or further down.
    private Measured measured(int index, boolean first) {
        Measured[] known = first ? onTop : below;
        if (known[index] == null) {
            Story story = pool.get(index);
            known[index] = measure.at(story, stripe.width(), first && !story.continues() ? stripe.headSpan() : stripe.width(), false);
        }
        return Objects.requireNonNull(known[index]);
    }

    private void tryStory(int index, List<Module> placed, int at, int slack, double cost) {
        Story story = pool.get(index);
        boolean first = placed.isEmpty();
        int headSpan = first && !story.continues() ? stripe.headSpan() : stripe.width();
        int banner = first && !story.continues() ? stripe.banner() : 0;
        Measured measured = measured(index, first);
        int lines = measured.lines(stripe.width()) + banner;
        int left = stripe.bottom() - at;
        double here = cost + beginning(first, at) + collision(at + banner, measured.headLines());
        if (lines <= left) {
            placed.add(new Module(story, stripe.column(), stripe.width(), at, lines, headSpan, banner, false, false));
            descend(placed, at + lines, slack + measured.slack(), here);
            placed.removeLast();
        } else if (!last && cuttable(story, measured, headSpan, left - banner)) {
            placed.add(new Module(story, stripe.column(), stripe.width(), at, left, headSpan, banner, true, false));
            finish(placed, 0, slack, here + CUT);
            placed.removeLast();
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

    private double beginning(boolean first, int at) {
        return first || !cuts(at) ? 0 : BOUNDARY;
    }

    private boolean cuts(int at) {
        for (int cut : stripe.cuts()) {
            if (Math.abs(cut - at) <= 2) {
                return true;
            }
        }
        return false;
    }

    private double collision(int at, int headLines) {
        for (int[] head : stripe.heads()) {
            if (headLines > 0 && at < head[1] && head[0] < at + headLines) {
                return HEADS;
            }
        }
        return 0;
    }

    /// Takes the stack if it is the cheapest so far; spare lines go into heads and pictures, from the foot upwards.
    private void finish(List<Module> placed, int left, int slack, double cost) {
        double white = last ? left * LAST_WHITE * stripe.width() : Math.min(left, slack) * POLITE + Math.max(0, left - slack) * WHITE;
        if (cost + white >= least || placed.isEmpty()) {
            return;
        }
        List<Module> stack = last ? List.copyOf(placed) : spread(placed, left);
        double moved = left == 0 || last ? 0 : conflicts(stack);
        if (cost + white + moved < least) {
            least = cost + white + moved;
            best = stack;
        }
    }

    /// What the spreading did to boundaries and heads.
    private double conflicts(List<Module> stack) {
        double cost = 0;
        for (Module module : stack) {
            Measured m = measure.at(module.story(), module.width(), module.headSpan(), false);
            cost += beginning(module.top() == stripe.top(), module.top()) + collision(module.top() + module.banner(), m.headLines() + 1);
        }
        return cost;
    }

    private List<Module> spread(List<Module> placed, int left) {
        int[] more = new int[placed.size()];
        int rest = left;
        for (int round = 0; rest > 0 && round < ROUNDS; round++) {
            for (int i = placed.size() - 1; i >= 0 && rest > 0; i--) {
                Module m = placed.get(i);
                Measured needs = measure.at(m.story(), m.width(), m.headSpan(), false);
                boolean free = more[i] < needs.slack() || round >= POLITE_ROUNDS && needs.headLines() > 0 || round + 1 == ROUNDS;
                if (!m.goesOn() && free) {
                    more[i]++;
                    rest--;
                }
            }
        }
        List<Module> stack = new ArrayList<>();
        int at = stripe.top();
        for (int i = 0; i < placed.size(); i++) {
            Module m = placed.get(i);
            stack.add(new Module(m.story(), m.column(), m.width(), at, m.height() + more[i], m.headSpan(), m.banner(), m.goesOn(), false));
            at += m.height() + more[i];
        }
        return stack;
    }
}
