package broadsheet.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Place;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.GlyphRun;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.text.Face;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in a body beside plain paragraphs, on a page that is made up: readings, raised figures, subheads, tables, lists, quotations, quotation
/// marks by their company, characters of other faces.
class PageElementsTest {
    private static final Edition EDITION = SampleEditions.named("tables");
    private static final Article ARTICLE = EDITION.articles().getFirst();
    private static final Typesetter TYPESETTER = new Typesetter(FaceMetrics.shippedOnly());

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 3})
    void aReadingStandsOverItsBaseInALineOfItsOwn(double scale) {
        List<PageLayout> pages = pages(EDITION, scale);
        int reached = 0;
        for (PageLayout page : pages) {
            for (Line line : body(page, index(Block.Paragraph.class, 1)).toList()) {
                for (GlyphRun run : line.runs()) {
                    if (run.text().startsWith("ch")) {
                        reached++;
                        assertTrue(run.size() < 0.6 * page.body() && run.baseline() < line.baseline() - 0.7 * page.body(), run.toString());
                        double above = line.baseline() - page.pitch();
                        assertTrue(page.lines().noneMatch(l -> Math.abs(l.baseline() - above) < 0.5 && l.box().intersects(line.box().moved(0, -page.pitch()))
                                && l.place().filter(p -> p.article().equals(ARTICLE.id())).isPresent()), "a line stands where the reading is");
                    }
                }
            }
        }
        assertTrue(reached > 0, "no reading");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void aRaisedFigureIsSmallAndAboveTheBaselineAndStressIsSans(double scale) {
        List<Line> lines = pages(EDITION, scale).stream().flatMap(p -> body(p, index(Block.Paragraph.class, 1))).toList();
        double body = pages(EDITION, scale).getFirst().body();
        assertTrue(lines.stream().anyMatch(l -> l.runs().stream().anyMatch(r -> r.text().equals("2") && r.size() < 0.8 * body && r.baseline() < l.baseline() - 0.1 * body)));
        assertTrue(lines.stream().flatMap(l -> l.runs().stream()).anyMatch(r -> r.face() == Face.SANS_BOLD && "重点项目".contains(r.text())));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 3})
    void aSubheadIsLargerAndNeverTheLastOfItsColumn(double scale) {
        for (PageLayout page : pages(EDITION, scale)) {
            for (int block : IntStream.range(0, ARTICLE.body().size()).filter(i -> ARTICLE.body().get(i) instanceof Block.Subhead).toArray()) {
                for (Line head : body(page, block).toList()) {
                    assertTrue(head.runs().stream().allMatch(r -> r.size() > page.body() && r.face() == Face.SERIF_BOLD));
                    assertTrue(body(page, block + 1).anyMatch(l -> l.baseline() > head.baseline() && Math.abs(l.box().x() - head.box().x()) < head.box().width() / 2),
                            "nothing under " + head.runs());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 3})
    void theRowsOfATableFollowEachOtherOnTheGridBetweenRules(double scale) {
        for (PageLayout page : pages(EDITION, scale)) {
            List<Line> cells = body(page, index(Block.Table.class, 0)).toList();
            cells.forEach(c -> assertEquals(0, Math.abs((c.baseline() - page.origin()) / page.pitch() - Math.round((c.baseline() - page.origin()) / page.pitch())), 0.01));
            if (!cells.isEmpty()) {
                FrameLayout frame = page.frames().stream().filter(f -> f.kind() == FrameLayout.Kind.BODY && f.article().equals(ARTICLE.id())).findFirst().orElseThrow();
                long rows = cells.stream().map(c -> Math.round(c.box().y())).distinct().count();
                assertTrue(frame.marks().size() >= 2 && frame.marks().size() <= rows + 6, frame.marks().size() + " rules and grounds for at most " + rows + " rows");
            }
        }
        List<String> words = pages(EDITION, scale).stream().flatMap(p -> body(p, index(Block.Table.class, 0))).sorted(Comparator.comparingInt(Line::start))
                .map(l -> l.runs().stream().map(GlyphRun::text).reduce("", String::concat)).toList();
        assertEquals("指标数量增幅果品外运2.4万吨8.6%渡口客运（含夜间加开的轮船班次）31.7万人次12.1%新增冷库", String.join("", words).replace("—", ""));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 3})
    void itemsHangBesideTheirMarkersAndAQuotationIsInsetInKai(double scale) {
        for (PageLayout page : pages(EDITION, scale)) {
            double column = body(page, index(Block.Paragraph.class, 0)).mapToDouble(l -> l.box().width()).max().orElse(0);
            for (int block = 0; block < ARTICLE.body().size(); block++) {
                List<Line> lines = body(page, block).toList();
                if (ARTICLE.body().get(block) instanceof Block.ListItem && column > 0) {
                    lines.forEach(l -> assertTrue(l.box().width() < column - 0.9 * page.body(), l.toString()));
                } else if (ARTICLE.body().get(block) instanceof Block.Quote) {
                    lines.forEach(l -> assertTrue(l.runs().stream().allMatch(r -> r.kind() == GlyphRun.Kind.DASH || r.face() == Face.KAI), l.toString()));
                }
            }
            long markers = page.lines().filter(l -> l.place().isEmpty() && l.runs().stream().anyMatch(r -> r.text().matches("[1-4]\\.|■|·"))).count();
            long items = IntStream.range(0, ARTICLE.body().size()).filter(i -> ARTICLE.body().get(i) instanceof Block.ListItem)
                    .filter(i -> body(page, i).anyMatch(l -> l.start() == 0)).count();
            assertEquals(items, markers);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void quotationMarksAndRareCharactersGoByTheirCompanyAndTheirFaces(double scale) {
        String text = "他说“好的”，又说He said “OK” then，末了写下一个𐀀字。";
        Edition edition = SharedEditions.edition(LocalDate.of(2026, 3, 14), List.of(new Article("q", "", "两种引号", "", "", List.of(), "",
                List.of(new Block.Paragraph(List.of(Inline.run(text)))), List.of(), 1, "", "")), List.of());
        PageLayout page = pages(edition, scale).getFirst();
        List<Line> lines = page.lines().filter(l -> l.place().filter(Place.body("q", 0)::equals).isPresent()).toList();
        assertTrue(width(lines, text, text.indexOf("“")) > 0.95 * page.body(), "Chinese: full width, whatever the face has");
        assertTrue(width(lines, text, text.indexOf("“OK")) < 0.55 * page.body(), "Latin: as wide as the face has it");
        assertTrue(lines.stream().flatMap(l -> l.runs().stream()).anyMatch(r -> r.kind() == GlyphRun.Kind.BOX && r.text().equals("𐀀")));
    }

    private static double width(List<Line> lines, String text, int at) {
        int offset = text.codePointCount(0, at);
        Line line = lines.stream().filter(l -> l.start() <= offset && offset < l.end()).findFirst().orElseThrow();
        return line.xOf(offset + 1) - line.xOf(offset);
    }

    private static List<PageLayout> pages(Edition edition, double scale) { return TYPESETTER.pages(edition, new PageSpec(scale)); }

    private static int index(Class<? extends Block> kind, int nth) {
        return IntStream.range(0, ARTICLE.body().size()).filter(i -> kind.isInstance(ARTICLE.body().get(i))).skip(nth).findFirst().orElseThrow();
    }

    private static java.util.stream.Stream<Line> body(PageLayout page, int block) {
        return page.lines().filter(l -> l.place().filter(Place.body(ARTICLE.id(), block)::equals).isPresent());
    }
}
