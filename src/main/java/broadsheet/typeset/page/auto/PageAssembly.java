package broadsheet.typeset.page.auto;

import broadsheet.edition.Edition;
import broadsheet.edition.Section;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.furniture.MastheadSetting;
import broadsheet.typeset.page.furniture.PageFurniture;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Turns plans into pages: sets the modules, draws the rules between them, adds masthead, folio and credit line.
record PageAssembly(Edition edition, AutoForm form, PageFurniture furniture, MastheadSetting mastheads) {
    private static final double RULE = 0.5;
    private static final int WORTH_TRIMMING = 10;
    private static final double LOWEST_SHEET = 0.45;

    /// A page and what is left of its stories.
    record Made(PageLayout page, List<Story> rest) {
        Made { rest = List.copyOf(rest); }
    }

    /// The page of a number.
    ///
    /// @param head    grid lines of the masthead, 0 without one
    /// @param credits grid lines of the credit line, 0 without one
    /// @param modules sets modules as they were measured
    Made page(int number, PagePlan plan, int head, int credits, ModuleSetting modules) {
        List<FrameLayout> frames = new ArrayList<>();
        List<Story> rest = new ArrayList<>();
        String section = plan.modules().isEmpty() ? "" : section(plan.modules().getFirst().story().article().id());
        if (head > 0) {
            Rect box = form.room(0, 0, Math.max(1, plan.mastheadSpan()), head);
            frames.add(mastheads.set(edition.masthead(), new Rect(box.x(), box.y(), box.width(), box.height() - 0.35 * form.grid().pitch())));
        }
        if (number > 1) {
            frames.add(furniture.folio(edition, number, section, form.area(), form.area().y()));
        }
        frames.add(rules(plan, number));
        for (Module module : plan.modules()) {
            ModuleSetting.Result result = modules.set(module, number, section(module.story().article().id()));
            frames.addAll(result.frames());
            result.rest().ifPresent(rest::add);
        }
        int bottom = Math.max(plan.bottom(), head);
        double height = form.pageHeight();
        if (credits > 0) {
            int line = form.lines() - bottom > WORTH_TRIMMING ? bottom + 1 : form.lines() - credits;
            frames.add(furniture.credits(edition.credits(), form.room(0, line, form.columns(), credits), form.grid()));
            bottom = line + credits;
        }
        if (form.lines() - bottom > WORTH_TRIMMING && rest.isEmpty()) {
            height = Math.max(LOWEST_SHEET * height, form.y(bottom) + form.area().y());
        }
        return new Made(new PageLayout(number, section, form.pageWidth(), height, form.grid().body(), form.grid().pitch(),
                form.area().y() + form.grid().rise(), frames, List.of()), rest);
    }

    private String section(String article) {
        return edition.sections().stream().filter(s -> s.articles().contains(article)).map(Section::title).findFirst().orElse("");
    }

    /// Thin rules in the gutters beside a story and above it where another stands there.
    private FrameLayout rules(PagePlan plan, int number) {
        List<Mark> marks = new ArrayList<>();
        double gap = form.grid().body();
        for (Module module : plan.modules()) {
            Rect room = form.room(module.column(), module.top(), module.width(), module.height());
            if (module.right() < form.columns() && beside(plan, module)) {
                double x = room.right() + gap / 2;
                marks.add(new Mark.Rule(x, room.y() + 0.3 * form.grid().pitch(), x, room.bottom() - 0.3 * form.grid().pitch(), RULE, Ink.RULE));
            }
            boolean under = plan.modules().stream().anyMatch(m -> m.bottom() == module.top() && m.column() < module.right() && module.column() < m.right());
            if (under && module.banner() == 0) {
                double y = room.y() + 0.36 * form.grid().pitch();
                marks.add(new Mark.Rule(room.x(), y, room.right(), y, RULE, Ink.TEXT));
            }
        }
        return new FrameLayout(FrameLayout.Kind.ORNAMENT, "", form.area(), List.of(), marks, List.of(), OptionalInt.empty());
    }

    private static boolean beside(PagePlan plan, Module module) {
        return plan.modules().stream().anyMatch(m -> m.column() >= module.right() && m.top() < module.bottom() && module.top() < m.bottom());
    }

    /// The pages with every jump line pointing to the page where its story really goes on.
    List<PageLayout> finished(List<Made> made) {
        List<PageLayout> pages = made.stream().map(Made::page).toList();
        List<PageLayout> finished = new ArrayList<>();
        for (PageLayout page : pages) {
            List<FrameLayout> frames = page.frames().stream().map(f -> f.kind() == FrameLayout.Kind.JUMP && f.target().orElse(0) > page.number()
                    ? pointed(f, page.number(), pages) : f).toList();
            finished.add(new PageLayout(page.number(), page.name(), page.width(), page.height(), page.body(), page.pitch(), page.origin(), frames,
                    page.faults()));
        }
        return finished;
    }

    private FrameLayout pointed(FrameLayout jump, int from, List<PageLayout> pages) {
        int target = pages.stream().filter(p -> p.number() > from && p.frames().stream().anyMatch(f -> f.article().equals(jump.article())))
                .mapToInt(PageLayout::number).findFirst().orElse(from + 1);
        return target == jump.target().orElse(0) ? jump : furniture.onwards(jump.article(), target, jump.box(), form.grid());
    }
}
