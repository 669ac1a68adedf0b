package broadsheet.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Place;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.check.PageCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A column without text is a fault beside full ones, and texts too short for their columns are set in other columns (破栏).
class EmptyColumnTest {
    private static final double PITCH = 12;
    private static final Edition EDITION = edition(400);

    @Test
    void anEmptyColumnBesideAFullOneIsAFaultButForTheLastPage() {
        PageLayout page = page(List.of(column(0, 20), column(110, 20)), List.of());
        assertEquals(List.of(Fault.Kind.UNEVEN_COLUMNS), uneven(page, false));
        assertEquals(List.of(), uneven(page, true));
        assertEquals(List.of(), uneven(page(List.of(column(0, 20), column(110, 20), column(220, 19)), List.of()), false));
    }

    @Test
    void aPictureMayFillAColumnAndMustReachTheOthersEnd() {
        List<List<Line>> text = List.of(column(0, 20), column(110, 20));
        assertEquals(List.of(), uneven(page(text, List.of(new Rect(220, 0, 100, 19 * PITCH))), false));
        assertEquals(List.of(Fault.Kind.UNEVEN_COLUMNS), uneven(page(text, List.of(new Rect(220, 0, 100, 12 * PITCH))), false));
    }

    @Test
    void aTextOfFewerLinesThanColumnsLeavesSomeEmpty() {
        assertEquals(List.of(), uneven(page(List.of(column(0, 1), column(110, 1)), List.of()), false));
    }

    @ParameterizedTest
    @CsvSource({"62,94", "47,9"})
    void aShortTextThatCannotEndLevelIsSetInOtherColumns(int first, int second) {
        Edition edition = edition(first, second);
        List<PageLayout> pages = new Typesetter(FaceMetrics.shippedOnly()).pages(edition, new PageSpec(3));
        assertEquals(List.of(), LayoutAssert.faults(edition, pages));
        edition.articles().forEach(a -> LayoutAssert.everyBodyCodePointOnce(edition, a, pages));
        long columns = pages.stream().flatMap(PageLayout::lines).filter(l -> l.place().filter(Place.body("a", 0)::equals).isPresent()
                || l.place().filter(Place.body("a", 1)::equals).isPresent()).map(l -> Math.round(l.box().x())).distinct().count();
        assertTrue(columns == 2 || columns == 4, "basic columns at 300 % are three, these are " + columns);
    }

    private static List<Fault.Kind> uneven(PageLayout page, boolean last) {
        return PageCheck.faults(EDITION, page, last).stream().map(Fault::kind).filter(k -> k == Fault.Kind.UNEVEN_COLUMNS).toList();
    }

    private static PageLayout page(List<List<Line>> columns, List<Rect> pictures) {
        List<FrameLayout> frames = new ArrayList<>(List.of(new FrameLayout(FrameLayout.Kind.BODY, "a", new Rect(0, 0, 320, 20 * PITCH),
                columns.stream().flatMap(List::stream).toList(), List.of(), List.of(), OptionalInt.empty())));
        pictures.forEach(box -> frames.add(new FrameLayout(FrameLayout.Kind.PICTURE, "a", box, List.of(), List.of(), List.of(), OptionalInt.empty())));
        return new PageLayout(1, "", 320, 20 * PITCH, 9, PITCH, 9, frames, List.of());
    }

    private static List<Line> column(double x, int lines) {
        List<Line> column = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            column.add(new Line(Optional.of(Place.body("a", 0)), i, i + 1, new Rect(x, i * PITCH, 100, PITCH), i * PITCH + 9, new int[0], new double[0], List.of()));
        }
        return column;
    }

    private static Edition edition(int... lengths) {
        List<Block> body = new ArrayList<>();
        for (int length : lengths) {
            body.add(new Block.Paragraph(List.of(Inline.run("船".repeat(length - 1) + "。"))));
        }
        return SharedEditions.edition(LocalDate.of(2026, 3, 14),
                List.of(new Article("a", "", "新渡口通航", "", "", List.of(), "", body, List.of(), 1, "", "")), List.of());
    }
}
