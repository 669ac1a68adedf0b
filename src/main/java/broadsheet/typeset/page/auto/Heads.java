package broadsheet.typeset.page.auto;

import java.util.List;

/// The heads that stand right beside a stripe: where in it another head would meet one of them (碰题).
///
/// @param clear  for each line of the stripe, how many lines of head may begin there without meeting a head at its left or right
/// @param narrow the same for a head that leaves its right-hand column free
/// @param title  lines of a column title that keep a head on top of the stripe from meeting one beside it, 0 where none does
record Heads(int[] clear, int[] narrow, int title) {
    /// The heads of what already stands on the page.
    static Heads beside(Stripe stripe, List<Module> placed, StoryMeasure measure) {
        int height = Math.max(0, stripe.height());
        boolean[] all = new boolean[height + 1];
        boolean[] left = new boolean[height + 1];
        int title = 0;
        for (Module module : placed) {
            boolean atLeft = module.column() + module.headSpan() == stripe.column();
            if (atLeft || module.column() == stripe.right()) {
                int[] lines = PlanCheck.head(measure, module);
                int to = Math.min(height, lines[1] - stripe.top());
                for (int i = Math.max(0, lines[0] - stripe.top()); i < to; i++) {
                    all[i] = true;
                    left[i] |= atLeft;
                }
                title = lines[0] <= stripe.top() && lines[1] > stripe.top() ? Math.max(title, lines[1] - stripe.top()) : title;
            }
        }
        return new Heads(runs(all), runs(left), title);
    }

    private static int[] runs(boolean[] taken) {
        int[] runs = new int[taken.length];
        int run = Integer.MAX_VALUE / 2;
        for (int i = taken.length - 1; i >= 0; i--) {
            run = taken[i] ? 0 : run + 1;
            runs[i] = run;
        }
        return runs;
    }

    int clear(int line, boolean narrowed) { return line >= clear.length ? Integer.MAX_VALUE / 2 : narrowed ? narrow[line] : clear[line]; }
}
