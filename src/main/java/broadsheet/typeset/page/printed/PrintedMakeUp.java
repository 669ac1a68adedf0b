package broadsheet.typeset.page.printed;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.furniture.Lettering;
import broadsheet.typeset.page.furniture.MastheadSetting;
import broadsheet.typeset.page.furniture.PageFurniture;
import broadsheet.typeset.page.furniture.PageScale;
import broadsheet.typeset.page.galley.BodySetting;
import broadsheet.typeset.page.galley.Compositor;
import broadsheet.typeset.page.galley.Grid;
import broadsheet.typeset.page.galley.HeadSetting;
import broadsheet.typeset.page.galley.PictureSetting;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes up the pages a bundle brings its own make-up for. Safe for any thread.
public final class PrintedMakeUp {
    private final FrameSetting frames;
    private final StoryThread threads;
    private final PageFurniture furniture;

    /// Sets with these.
    public PrintedMakeUp(Compositor compositor, BodySetting bodies) {
        Lettering lettering = new Lettering(compositor);
        this.furniture = new PageFurniture(lettering);
        this.frames = new FrameSetting(new HeadSetting(compositor), new PictureSetting(compositor), new MastheadSetting(lettering), furniture);
        this.threads = new StoryThread(bodies, furniture);
    }

    /// The edition's pages as its bundle makes them up, up to a number. Only the stories that begin on them are set.
    ///
    /// @param last the printed number of the last page wanted
    public List<PageLayout> pages(Edition edition, int last) {
        Grid grid = new PageScale(1).grid();
        Map<Object, List<FrameLayout>> bodies = new IdentityHashMap<>();
        Map<Integer, List<Fault>> faults = new LinkedHashMap<>();
        Map<String, List<StoryThread.Room>> wanted = rooms(edition, grid);
        wanted.values().removeIf(rooms -> rooms.getFirst().page() > last);
        wanted.forEach((id, rooms) -> edition.article(id).ifPresent(article -> {
            StoryThread.Run run = threads.run(article, rooms, grid);
            bodies.putAll(run.frames());
            if (run.overset() > 0) {
                faults.computeIfAbsent(rooms.getLast().page(), p -> new ArrayList<>()).add(new Fault(Fault.Kind.OVERSET, id, run.overset()));
            }
        }));
        return edition.pages().stream().filter(page -> page.number() <= last)
                .map(page -> page(edition, page, grid, bodies, faults.getOrDefault(page.number(), List.of()))).toList();
    }

    /// The body frames of every article over all pages, in file order.
    private static Map<String, List<StoryThread.Room>> rooms(Edition edition, Grid grid) {
        Map<String, List<StoryThread.Room>> rooms = new LinkedHashMap<>();
        for (Page page : edition.pages()) {
            PageForm form = PageForm.of(page, grid);
            for (Page.Frame frame : page.frames()) {
                if (frame.kind() == Page.FrameKind.BODY && page.facsimile().isEmpty()) {
                    rooms.computeIfAbsent(frame.article(), a -> new ArrayList<>())
                            .add(new StoryThread.Room(page.number(), frame, form.box(frame), Math.max(1, frame.columns()), form.gutter()));
                }
            }
        }
        return rooms;
    }

    private PageLayout page(Edition edition, Page page, Grid grid, Map<Object, List<FrameLayout>> bodies, List<Fault> faults) {
        if (page.facsimile().isPresent()) {
            Page.Facsimile scan = page.facsimile().get();
            PageForm sheet = PageForm.of(page, scan, grid);
            return layout(page, sheet, FacsimileSetting.frames(page.number(), scan, sheet), faults);
        }
        PageForm form = PageForm.of(page, grid);
        List<FrameLayout> set = new ArrayList<>();
        if (page.frames().stream().noneMatch(f -> f.kind() == Page.FrameKind.MASTHEAD)) {
            set.add(furniture.folio(edition, page.number(), page.name(), form.area(), form.area().y()));
        }
        for (Page.Frame frame : page.frames()) {
            switch (frame.kind()) {
                case MASTHEAD -> set.add(frames.masthead(edition.masthead(), form.box(frame)));
                case HEADLINE -> edition.article(frame.article()).ifPresent(a -> set.add(frames.head(a, form.box(frame), frame.width(), grid)));
                case BODY -> set.addAll(bodies.getOrDefault(frame, List.of()));
                case IMAGE -> picture(edition, frame).ifPresent(a -> set.add(frames.picture(a.article(), a.picture(), form.box(frame), grid)));
                case CREDITS -> set.add(furniture.credits(edition.credits(), form.box(frame), grid));
            }
        }
        PageRules.of(form.area(), form.gutter(), set).ifPresent(set::addFirst);
        return layout(page, form, set, faults);
    }

    private static Optional<Edition.ArticlePicture> picture(Edition edition, Page.Frame frame) {
        Optional<Article> article = edition.article(frame.article());
        return article.flatMap(a -> a.picture(frame.picture()).map(p -> new Edition.ArticlePicture(a, p))).or(() -> edition.picture(frame.picture()));
    }

    private static PageLayout layout(Page page, PageForm form, List<FrameLayout> frames, List<Fault> faults) {
        return new PageLayout(page.number(), page.name(), form.width(), form.height(), form.grid().body(), form.grid().pitch(),
                form.area().y() + form.grid().rise(), frames, faults);
    }
}
