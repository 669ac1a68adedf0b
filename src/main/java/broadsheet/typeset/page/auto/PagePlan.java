package broadsheet.typeset.page.auto;

import java.util.List;

/// Where stories stand on a page.
///
/// @param modules      in reading order
/// @param mastheadSpan columns the masthead covers, 0 without one
/// @param cost         what is wrong with it, the less the better
record PagePlan(List<Module> modules, int mastheadSpan, double cost) {
    PagePlan {
        modules = List.copyOf(modules);
    }

    /// The last line used.
    int bottom() { return modules.stream().mapToInt(Module::bottom).max().orElse(0); }

    /// Whether it can be seen in a mirror: text beside a head must stand at the head's right.
    boolean mirrors() { return modules.stream().allMatch(m -> m.headSpan() == m.width()); }

    /// The same seen in a mirror.
    PagePlan mirrored(int columns) { return new PagePlan(modules.stream().map(m -> m.mirrored(columns)).toList(), mastheadSpan, cost); }
}
