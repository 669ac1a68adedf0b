package broadsheet.typeset.page.auto;

import java.util.List;

/// What is wrong with a plan as a whole: heads that meet, texts too thin for their columns, half filled modules.
final class PlanCheck {
    private static final double COLLISION = 90;
    private static final double THIN = 45;
    private static final double UNEVEN = 50;
    private static final double LEFT_OUT = 40;
    private static final int LEAST_BODY = 3;
    private static final int ENOUGH = 5;
    private static final double BROKEN = 80;
    private static final double HANDSOME_BODY = 6;
    private static final double SHALLOW = 2;
    private static final double TOP_HEAVY = 0.7;
    private static final double DEEPEST_BODY = 45;
    private static final double ENDLESS = 0.2;
    private static final double WHITE = 0.25;

    private PlanCheck() { }

    static double cost(StoryMeasure measure, List<Module> modules) {
        double cost = 0;
        int[][] heads = new int[modules.size()][];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = head(measure, modules.get(i));
        }
        for (int i = 0; i < heads.length; i++) {
            Module one = modules.get(i);
            for (int k = 0; k < heads.length; k++) {
                boolean meets = one.column() + one.headSpan() == modules.get(k).column() && heads[i][0] < heads[k][1] && heads[k][0] < heads[i][1];
                cost += meets ? COLLISION : 0;
            }
            cost += rest(measure, one);
        }
        return cost;
    }

    /// What it costs that a straight line runs right across or right down the page between stories (断版); a page of fewer
    /// than five stories always has one and is not asked.
    static double broken(List<Module> modules, int columns) {
        if (modules.size() < ENOUGH) {
            return 0;
        }
        double cost = 0;
        for (int column = 1; column < columns; column++) {
            int c = column;
            cost += modules.stream().noneMatch(m -> m.column() < c && c < m.right()) ? BROKEN : 0;
        }
        int bottom = modules.stream().mapToInt(Module::bottom).max().orElse(0);
        for (Module module : modules) {
            int y = module.bottom();
            cost += y < bottom && modules.stream().noneMatch(m -> m.top() < y && y < m.bottom()) ? BROKEN : 0;
        }
        return cost;
    }

    /// Whether a page of five texts or more is cut so.
    static boolean cut(List<Module> modules, int columns) {
        return modules.stream().filter(m -> m.story().lines() > 0).count() >= ENOUGH && broken(modules, columns) > 0;
    }

    /// The share of the type area that modules and masthead take.
    static double share(PagePlan plan, AutoForm form) {
        int top = plan.modules().stream().filter(m -> m.column() < plan.mastheadSpan()).mapToInt(Module::top).min().orElse(0);
        int taken = plan.mastheadSpan() * top;
        for (Module module : plan.modules()) {
            taken += module.width() * module.height();
        }
        return (double) taken / (form.columns() * form.lines());
    }

    /// The lines a module's head takes.
    static int[] head(StoryMeasure measure, Module module) {
        Measured m = measure.at(module.story(), module.width(), module.headSpan(), module.leading());
        int top = module.top() + module.banner();
        int spare = module.goesOn() ? 3 : Math.max(0, module.height() - module.banner() - m.lines(module.width()));
        return new int[] {top, m.headLines() == 0 ? top : top + m.headLines() + spare};
    }

    /// What is wrong with a story's own shape: text too thin for its columns, a head higher than its text, an endless column.
    static double shape(Story story, Measured m, int width) {
        if (story.lines() == 0) {
            return 0;
        }
        double deep = (double) story.lines() / width;
        double cost = width == 1 ? 0 : deep < LEAST_BODY ? THIN : Math.max(0, HANDSOME_BODY - deep) * SHALLOW;
        return cost + Math.max(0, m.headLines() - m.body() - 1) * TOP_HEAVY + Math.max(0, deep - DEEPEST_BODY) * ENDLESS;
    }

    private static double rest(StoryMeasure measure, Module module) {
        Measured m = measure.at(module.story(), module.width(), module.headSpan(), module.leading());
        int lines = module.story().lines();
        long hole = (long) m.band().lines() * (module.width() - m.band().span()) - lines;
        double cost = module.goesOn() ? 0 : (module.story().article().pictures().size() - m.band().next()) * LEFT_OUT;
        cost += m.apart() > 1 && !module.goesOn() ? UNEVEN : 0;
        return cost + (m.band().span() < module.width() ? Math.max(0, hole) * WHITE : 0);
    }
}
