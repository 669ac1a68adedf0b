package broadsheet.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Location;
import broadsheet.edition.Part;
import broadsheet.edition.Picture;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.page.check.PageCheck;
import broadsheet.typeset.layout.Rect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSheetTest {
    private static final Typesetter TYPESETTER = new Typesetter(FaceMetrics.shippedOnly());

    @ParameterizedTest
    @CsvSource({"640, 18", "960, 18", "1280, 24", "1900, 18", "3840, 18", "640, 54", "1280, 9", "320, 54"})
    void everyCharacterStandsOnceAndNothingLeavesTheSheet(double width, double body) {
        for (String name : List.of("one", "tables", "odd", "brief")) {
            Edition edition = SampleEditions.named(name);
            edition.articles().forEach(article -> {
                List<PageLayout> sheets = TYPESETTER.article(edition, article.id(), new SheetSpec(width, 800, body));
                LayoutAssert.everyBodyCodePointOnce(edition, article, sheets);
                sheets.forEach(s -> s.lines().filter(l -> l.edges().length > 1 && article.length() != 600).forEach(l -> {
                    assertTrue(l.edges()[0] >= -body, () -> "left of the sheet: " + l);
                    assertTrue(l.edges()[l.edges().length - 1] <= width + 0.5 * body, () -> "right of the sheet at " + width + "/" + body + ": " + l);
                }));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {640, 800, 1000, 1280, 1600, 1900, 2560, 3840})
    void columnsHaveSixteenToTwentyFourCharacters(double width) {
        Edition edition = SampleEditions.named("one");
        Line line = TYPESETTER.article(edition, "long", new SheetSpec(width, 900, 18)).getFirst().lines()
                .filter(l -> l.place().filter(p -> p.part() == Part.BODY).isPresent()).findFirst().orElseThrow();
        double characters = line.box().width() / 18;
        assertTrue(characters >= 15.99 && characters <= 24.01, () -> characters + " characters at " + width);
    }

    @Test
    void bodyBaselinesStandOnTheGrid() {
        for (String name : List.of("one", "tables")) {
            Edition edition = SampleEditions.named(name);
            TYPESETTER.article(edition, edition.articles().getFirst().id(), new SheetSpec(1280, 800, 18)).forEach(LayoutAssert::bodyOnGrid);
        }
    }

    @Test
    void theLastSheetsColumnsEndTogether() {
        Edition edition = SampleEditions.named("day");
        PageLayout last = TYPESETTER.article(edition, "s0", new SheetSpec(1600, 700, 18)).getLast();
        assertTrue(PageCheck.faults(edition, last, true).isEmpty(), () -> PageCheck.faults(edition, last, true).toString());
    }

    @Test
    void aPointOnACharacterLeadsToItAndBack() {
        Edition edition = SampleEditions.named("tables");
        for (PageLayout sheet : TYPESETTER.article(edition, "tables", new SheetSpec(1280, 800, 18))) {
            sheet.lines().filter(l -> l.place().isPresent()).forEach(line -> {
                for (int i = 0; i < line.offsets().length; i++) {
                    if (line.edges()[i + 1] - line.edges()[i] < 0.5) {
                        continue;
                    }
                    Location there = line.place().orElseThrow().at(line.offsets()[i]);
                    double x = line.edges()[i] + (line.edges()[i + 1] - line.edges()[i]) * 0.02;
                    Optional<Location> found = sheet.locationAt(x, line.box().y() + line.box().height() / 2);
                    assertEquals(Optional.of(there), found);
                    assertEquals(line, sheet.lineOf(there).orElseThrow());
                }
            });
        }
    }

    @Test
    void aStoryWithoutTextShowsItsPicture() {
        Edition edition = SampleEditions.named("odd");
        PageLayout sheet = TYPESETTER.article(edition, "picture-only", new SheetSpec(1000, 800, 18)).getFirst();
        assertEquals(1, sheet.frames().stream().filter(f -> f.kind() == FrameLayout.Kind.PICTURE).count());
        Rect box = sheet.frames().getFirst().pictures().getFirst().box();
        assertTrue(box.height() > 100 && box.width() > 200);
    }

    /// Six pictures, two of them anchored behind the text, and a line of text: the text cannot carry them in its columns.
    @ParameterizedTest
    @CsvSource({"1280, 700", "1900, 1000", "900, 1600", "2560, 500"})
    void picturesAShortTextCannotCarryStandInRowsOfOneHeightBelowIt(double width, double height) {
        List<Picture> pictures = IntStream.range(0, 6).mapToObj(i -> SharedEditions.picture("p" + i, "雨后的渡口", i == 3 ? 1 : 3, 2)).toList();
        Article article = new Article("group", "", "渡口", "", "", List.of(), "", List.of(new Block.Paragraph(List.of(Inline.run("雨后的渡口来往的人很多。"))),
                new Block.PictureAnchor("p4"), new Block.PictureAnchor("p5")), pictures, 5, "", "");
        Edition edition = SharedEditions.edition(LocalDate.of(2026, 3, 14), List.of(article), List.of());
        List<PageLayout> sheets = TYPESETTER.article(edition, "group", new SheetSpec(width, height, 18));
        List<FrameLayout> groups = sheets.stream().flatMap(s -> s.frames().stream()).filter(f -> f.kind() == FrameLayout.Kind.PICTURE).toList();
        assertEquals(IntStream.range(0, 6).boxed().toList(), groups.stream().flatMap(f -> f.pictures().stream()).map(PictureBox::index).toList());
        sheets.forEach(sheet -> {
            assertTrue(sheet.height() <= Math.max(height, 700) + 1, () -> "higher than the window: " + sheet.height());
            List<FrameLayout> shown = sheet.frames();
            for (FrameLayout frame : shown) {
                assertTrue(frame.box().right() <= width, () -> "right of the sheet: " + frame);
                shown.stream().filter(f -> f.kind() == FrameLayout.Kind.PICTURE && f.box().y() == frame.box().y() && frame.kind() == f.kind()).forEach(beside ->
                        assertEquals(frame.pictures().getFirst().box().height(), beside.pictures().getFirst().box().height(), 1e-6, "one row, one height"));
            }
        });
    }

    @Test
    void anArticleTheEditionDoesNotHaveGivesNoSheets() {
        assertEquals(List.of(), TYPESETTER.article(SampleEditions.named("brief"), "nobody", new SheetSpec(800, 600, 18)));
    }
}
