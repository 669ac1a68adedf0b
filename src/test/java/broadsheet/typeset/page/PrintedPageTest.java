package broadsheet.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PageLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrintedPageTest {
    private static final Typesetter TYPESETTER = new Typesetter(FaceMetrics.shippedOnly());

    private static Page page(int number, Page.Frame... frames) {
        return new Page(number, "要闻", Page.Paper.BROADSHEET, Page.Grid.BROADSHEET, List.of(frames), Optional.empty());
    }

    private static Page.Frame frame(Page.FrameKind kind, String article, int x, int y, int width, int height, int columns) {
        return new Page.Frame(kind, article, "", x, y, width, height, columns);
    }

    private static Edition edition(int length, Page... pages) {
        Article article = SampleEditions.story("a", "运河两岸果飘香", length, 0, 1, new Random(3));
        return SharedEditions.edition(LocalDate.of(2026, 3, 14), List.of(article), List.of(pages));
    }

    @Test
    void aThreadRunsOnToTheNextPageWithLinesThereAndBack() {
        Edition edition = edition(1500, page(1, frame(Page.FrameKind.MASTHEAD, "", 0, 0, 8, 9, 1), frame(Page.FrameKind.HEADLINE, "a", 0, 10, 4, 7, 1),
                frame(Page.FrameKind.BODY, "a", 0, 17, 4, 12, 4)), page(2, frame(Page.FrameKind.BODY, "a", 2, 0, 4, 40, 3)));
        List<PageLayout> pages = TYPESETTER.pages(edition, PageSpec.PRINTED);
        LayoutAssert.everyBodyCodePointOnce(edition, edition.articles().getFirst(), pages);
        pages.forEach(LayoutAssert::bodyOnGrid);
        assertEquals(2, jump(pages.get(0)));
        assertEquals(1, jump(pages.get(1)));
        assertEquals(1, pages.get(1).frames().stream().filter(f -> f.kind() == FrameLayout.Kind.FOLIO).count());
    }

    private static int jump(PageLayout page) {
        return page.frames().stream().filter(f -> f.kind() == FrameLayout.Kind.JUMP).findFirst().orElseThrow().target().orElseThrow();
    }

    @Test
    void textThatFindsNoRoomIsReportedWithItsLines() {
        Edition edition = edition(2000, page(1, frame(Page.FrameKind.BODY, "a", 0, 0, 2, 10, 2)));
        List<PageLayout> pages = TYPESETTER.pages(edition, PageSpec.PRINTED);
        Fault fault = pages.getFirst().faults().getFirst();
        assertEquals(Fault.Kind.OVERSET, fault.kind());
        assertTrue(fault.amount() > 100, () -> "2,000 characters in 26 lines leave more than " + fault.amount());
    }

    @Test
    void aHeadStepsDownUntilItFitsItsFrame() {
        Edition edition = edition(100, page(1, frame(Page.FrameKind.HEADLINE, "a", 0, 0, 1, 5, 1), frame(Page.FrameKind.HEADLINE, "a", 0, 20, 8, 12, 1)));
        List<FrameLayout> heads = TYPESETTER.pages(edition, PageSpec.PRINTED).getFirst().frames().stream()
                .filter(f -> f.kind() == FrameLayout.Kind.HEADLINE).toList();
        for (FrameLayout head : heads) {
            for (Line line : head.lines()) {
                assertTrue(line.box().y() >= head.box().y() - 0.01 && line.box().bottom() <= head.box().bottom() + 0.01, line::toString);
                assertTrue(line.edges()[line.edges().length - 1] <= head.box().right() + 0.5, line::toString);
            }
        }
        assertTrue(heads.get(1).lines().get(1).runs().getFirst().size() > 40, "a head across the page is large");
    }

    @Test
    void everyItemOfTheMastheadKeepsItsPlace() {
        Edition edition = edition(100, page(1, frame(Page.FrameKind.MASTHEAD, "", 0, 0, 8, 12, 1)));
        List<Line> lines = TYPESETTER.pages(edition, PageSpec.PRINTED).getFirst().frames().stream()
                .filter(f -> f.kind() == FrameLayout.Kind.MASTHEAD).findFirst().orElseThrow().lines();
        long printed = edition.masthead().lines().stream().filter(t -> !t.isEmpty()).count();
        assertEquals(printed, lines.stream().filter(l -> l.place().isPresent()).count());
        lines.stream().filter(l -> l.place().isPresent()).forEach(l -> {
            String text = edition.text(l.place().orElseThrow());
            assertEquals(text.codePointCount(0, text.length()), l.end());
        });
    }

    @Test
    void aFacsimileFillsTheSheetAndItsZonesLeadToTheirStories() {
        Page scanned = new Page(1, "", Page.Paper.BROADSHEET, Page.Grid.BROADSHEET, List.of(),
                Optional.of(new Page.Facsimile("images/scan.png", 0, 0, List.of(new Page.Zone("a", 10, 20, 50, 30)))));
        PageLayout page = TYPESETTER.pages(edition(100, scanned), PageSpec.PRINTED).getFirst();
        assertEquals("a", page.frameAt(page.width() * 0.3, page.height() * 0.3).orElseThrow().article());
        assertTrue(page.frameAt(page.width() * 0.05, page.height() * 0.05).isEmpty());
        assertEquals("images/scan.png", page.pictureAt(5, 5).orElseThrow().picture().best().orElseThrow().href());
    }

    @Test
    void aScanOfAnotherShapeKeepsItAndItsZones() {
        Page scanned = new Page(1, "", Page.Paper.BROADSHEET, Page.Grid.BROADSHEET, List.of(),
                Optional.of(new Page.Facsimile("images/scan.png", 1000, 1000, List.of(new Page.Zone("a", 10, 20, 50, 30)))));
        PageLayout page = TYPESETTER.pages(edition(100, scanned), PageSpec.PRINTED).getFirst();
        assertEquals(page.width(), page.height(), 1e-9);
        assertEquals(page.height() * 0.2, page.zones("a").getFirst().y(), 1e-9);
        Page strip = new Page(1, "", Page.Paper.BROADSHEET, Page.Grid.BROADSHEET, List.of(),
                Optional.of(new Page.Facsimile("images/scan.png", 1, 30_000, List.of())));
        PageLayout drawnOut = TYPESETTER.pages(edition(100, strip), PageSpec.PRINTED).getFirst();
        assertEquals(4 * drawnOut.width(), drawnOut.height(), 1e-9, "a lying size does not make an endless sheet");
    }
}
