package broadsheet.typeset.page.auto;

import java.util.List;

/// What is wrong with a plan as a whole: heads that meet, texts too thin for their columns, half filled modules.
final class PlanCheck {
    private static final double COLLISION = 90;
    private static final double THIN = 45;
    private static final double UNEVEN = 50;
    private static final double LEFT_OUT = 40;
    private static final int LEAST_BODY = 3;
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
            cost += thin(measure, one);
        }
        return cost;
    }

    /// The lines a module's head takes.
    static int[] head(StoryMeasure measure, Module module) {
        Measured m = measure.at(module.story(), module.width(), module.headSpan(), module.leading());
        int top = module.top() + module.banner();
        int spare = module.goesOn() ? 3 : Math.max(0, module.height() - module.banner() - m.lines(module.width()));
        return new int[] {top, m.headLines() == 0 ? top : top + m.headLines() + spare};
    }

    private static double thin(StoryMeasure measure, Module module) {
        Measured m = measure.at(module.story(), module.width(), module.headSpan(), module.leading());
        int lines = module.story().lines();
        double cost = lines > 0 && lines < LEAST_BODY * module.width() && module.width() > 1 ? THIN : 0;
        long hole = (long) m.band().lines() * (module.width() - m.band().span()) - lines;
        cost += module.goesOn() ? 0 : (module.story().article().pictures().size() - m.band().next()) * LEFT_OUT;
        cost += m.apart() > 1 && !module.goesOn() ? UNEVEN : 0;
        return cost + (m.band().span() < module.width() ? Math.max(0, hole) * WHITE : 0);
    }
}
