package broadsheet.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.page.check.PageCheck;
import java.util.ArrayList;
import java.util.List;

/// What must hold on every page.
final class LayoutAssert {
    private LayoutAssert() { }

    /// The faults of all pages, text without room first.
    static List<Fault> faults(Edition edition, List<PageLayout> pages) {
        List<Fault> faults = new ArrayList<>(PageCheck.overset(edition, pages));
        for (int i = 0; i < pages.size(); i++) {
            faults.addAll(PageCheck.faults(edition, pages.get(i), i == pages.size() - 1));
        }
        return faults;
    }

    /// Each code point of the body stands on exactly one line; what parts table cells (tabs, line feeds) stands on none.
    static void everyBodyCodePointOnce(Edition edition, Article article, List<PageLayout> pages) {
        for (int block = 0; block < article.body().size(); block++) {
            Place place = Place.body(article.id(), block);
            int[] text = edition.text(place).codePoints().toArray();
            int[] seen = new int[text.length];
            pages.stream().flatMap(PageLayout::lines).filter(l -> l.place().filter(place::equals).isPresent()).forEach(l -> {
                for (int i = l.start(); i < l.end(); i++) {
                    seen[i]++;
                }
            });
            for (int i = 0; i < text.length; i++) {
                if (text[i] != '\t' && text[i] != '\n') {
                    int at = i;
                    assertEquals(1, seen[i], () -> place + " code point " + at + " of " + edition.text(place));
                }
            }
        }
    }

    /// Baselines of body text are whole pitches from the grid's origin.
    static void bodyOnGrid(PageLayout page) {
        page.lines().filter(l -> l.place().filter(p -> p.part() == Part.BODY).isPresent())
                .filter(l -> Math.abs(l.box().height() - page.pitch()) < 1e-6)
                .filter(l -> l.runs().stream().anyMatch(r -> Math.abs(r.size() - page.body()) < 1e-6 && r.face().name().equals("serif"))).forEach(l -> {
                    double steps = (l.baseline() - page.origin()) / page.pitch();
                    assertEquals(Math.round(steps), steps, 1e-6, () -> "off the grid: " + l);
                });
    }

    /// No line 上接 or 下转 is printed over a picture.
    static void jumpsBesidePictures(PageLayout page) {
        for (FrameLayout jump : page.frames().stream().filter(f -> f.kind() == FrameLayout.Kind.JUMP).toList()) {
            for (FrameLayout frame : page.frames()) {
                frame.pictures().stream().map(PictureBox::box).filter(p -> p.intersects(jump.box()))
                        .forEach(p -> fail("page " + page.number() + ": " + jump.lines().getFirst() + " over " + p));
            }
        }
    }
}
