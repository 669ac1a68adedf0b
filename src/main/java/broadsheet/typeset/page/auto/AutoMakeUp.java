package broadsheet.typeset.page.auto;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.furniture.Lettering;
import broadsheet.typeset.page.furniture.MastheadSetting;
import broadsheet.typeset.page.furniture.PageFurniture;
import broadsheet.typeset.page.galley.BodySetting;
import broadsheet.typeset.page.galley.Compositor;
import broadsheet.typeset.page.galley.HeadSetting;
import broadsheet.typeset.page.galley.PictureSetting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes up an edition's pages by itself: stories by urgency and printed order, page after page, each page the cheapest of
/// many plans. Deterministic; safe for any thread.
public final class AutoMakeUp {
    private static final int LEAST_MASTHEAD_LINES = 7;
    private static final double LARGE = 1.25;
    private static final double SMALL = 0.8;
    private final Compositor compositor;
    private final BodySetting bodies;
    private final HeadSetting heads;
    private final PictureSetting pictures;

    /// Sets with these.
    public AutoMakeUp(Compositor compositor, BodySetting bodies) {
        this.compositor = compositor;
        this.bodies = bodies;
        this.heads = new HeadSetting(compositor);
        this.pictures = new PictureSetting(compositor);
    }

    /// The edition's pages at a type size, at least one.
    ///
    /// @param factor 字号, 1 as printed
    public List<PageLayout> pages(Edition edition, double factor) {
        AutoForm form = AutoForm.of(factor);
        List<Story> pool = stories(edition, form);
        int head = mastheadLines(edition, form);
        Lettering lettering = new Lettering(compositor);
        PageFurniture furniture = new PageFurniture(lettering);
        PageAssembly assembly = new PageAssembly(edition, form, furniture, new MastheadSetting(lettering));
        int credits = furniture.creditLines(edition.credits(), form.area().width(), form.grid());
        PagePlanner planner = new PagePlanner(measure(form, 1), measure(form, LARGE), measure(form, SMALL),
                !MastheadSetting.special(edition.masthead()), credits == 0 ? 0 : credits + 1);
        PageProofs proofs = new PageProofs(edition, assembly, measure -> new ModuleSetting(measure, pictures, furniture, lettering, bodies));
        return assembly.finished(new PageRow(planner, proofs, head, credits).pages(pool));
    }

    /// The stories in the order of their weight.
    private List<Story> stories(Edition edition, AutoForm form) {
        List<Article> articles = edition.articles().stream().sorted(Comparator.comparingInt(Article::urgency)).toList();
        List<Story> stories = new ArrayList<>();
        for (Article article : articles) {
            Story story = Story.of(article, bodies.set(article, form.span(1), form.grid()).slugs(), 0, 0, stories.isEmpty());
            if (!story.isEmpty()) {
                stories.add(story);
            }
        }
        return stories;
    }

    private StoryMeasure measure(AutoForm form, double display) { return new StoryMeasure(form, heads, pictures, display); }

    private static int mastheadLines(Edition edition, AutoForm form) {
        double height = MastheadSetting.special(edition.masthead()) ? MastheadSetting.SPECIAL_HEIGHT : MastheadSetting.HEIGHT;
        return Math.max(form.grid().linesFor(height) + 1, LEAST_MASTHEAD_LINES);
    }
}
