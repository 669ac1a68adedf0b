package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadsheet.edition.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Page files of real editions: every bound of every field, one step inside and one outside, and what is said of it.
@Tag("hostile")
class PageFileTest {
    @TempDir
    private Path dir;

    /// Value after value put into the page file of an edition of two stories: the page as read, and the problems.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // number and name
        "number | 1 | 1 头版 | –",
        "number | 9999 | 9999 头版 | –",
        "number | 10000 | none | FIELD_VALUE /number, PAGE_UNUSABLE /number",
        "number | 0 | none | FIELD_VALUE /number, PAGE_UNUSABLE /number",
        "number | \"1\" | none | FIELD_TYPE /number, PAGE_UNUSABLE /number",
        "name | 7 | 1 | FIELD_TYPE /name",
        // paper
        "paper | {} | 1 头版 | –",
        "paper | {\"width\": 10, \"height\": 27, \"margin\": {\"left\": 0, \"right\": 0}, \"x\": 1} | none | PAGE_UNUSABLE /paper",
        "paper | {\"width\": 5000, \"height\": 5000} | 1 头版 5000.0×5000.0 14.0 13.0 12.0 13.0 | –",
        "paper | {\"width\": 5000.1, \"height\": 9.9} | 1 头版 | FIELD_VALUE /paper/width, FIELD_VALUE /paper/height",
        "paper | {\"width\": 9.9, \"height\": 5000.1} | 1 头版 | FIELD_VALUE /paper/width, FIELD_VALUE /paper/height",
        "paper | {\"width\": 62, \"height\": 26.5} | 1 头版 62.0×26.5 14.0 13.0 12.0 13.0 | –",
        "paper | {\"width\": 61} | none | PAGE_UNUSABLE /paper",
        "paper | {\"height\": 26} | none | PAGE_UNUSABLE /paper",
        "paper | {\"margin\": {\"top\": 0, \"right\": 1, \"bottom\": 2, \"left\": 3}} | 1 头版 390.0×540.0 0.0 1.0 2.0 3.0 | –",
        "paper | {\"margin\": {\"top\": -1, \"right\": 5001, \"bottom\": \"2\"}} | 1 头版 | FIELD_VALUE /paper/margin/top, FIELD_VALUE /paper/margin/right, FIELD_TYPE /paper/margin/bottom",
        "paper | {\"margin\": {\"left\": 341.5}} | 1 头版 390.0×540.0 14.0 13.0 12.0 341.5 | –",
        "paper | {\"margin\": {\"left\": 342}} | none | PAGE_UNUSABLE /paper",
        // grid
        "grid | {} | 1 头版 | –",
        "grid | {\"columns\": 64, \"gutter\": 0, \"rows\": 5000} | 1 头版 64 0.0 5000 | –",
        "grid | {\"columns\": 65, \"gutter\": -0.1, \"rows\": 5001} | 1 头版 | FIELD_VALUE /grid/columns, FIELD_VALUE /grid/gutter, FIELD_VALUE /grid/rows",
        "grid | {\"columns\": 0, \"gutter\": 100.1, \"rows\": 0} | 1 头版 | FIELD_VALUE /grid/columns, FIELD_VALUE /grid/gutter, FIELD_VALUE /grid/rows",
        "grid | {\"columns\": 8, \"gutter\": 100} | none | PAGE_UNUSABLE /paper",
        "grid | {\"columns\": 8, \"gutter\": 51.9} | 1 头版 8 51.9 90 | –",
        "grid | {\"columns\": 8, \"gutter\": 52} | none | PAGE_UNUSABLE /paper",
        // frames
        "frames | [] | none | PAGE_UNUSABLE /frames",
        "frames | 5 | none | FIELD_TYPE /frames, PAGE_UNUSABLE /frames",
    })
    void everyFieldHasItsBounds(String field, String value, String page, String problems) throws Exception {
        Read read = read(p -> p.set(field, json(value)));
        String expected = page.startsWith("none") ? "none" : page + " ";
        assertEquals(problems, read.problems());
        assertEquals(expected.strip(), read.page() == null ? "none" : describe(read.page(), expected));
    }

    /// One frame alone on the page, eight columns by ninety rows.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "masthead | 0 0 8 90 | ok",
        "masthead | 7 89 1 1 | ok",
        "credits | 0 89 8 1 | ok",
        "masthead | -1 0 8 9 | FIELD_VALUE x",
        "masthead | 8 0 1 1 | FIELD_VALUE x",
        "masthead | 0 -1 8 9 | FIELD_VALUE y",
        "masthead | 0 90 8 1 | FIELD_VALUE y",
        "masthead | 0 0 0 9 | FIELD_VALUE w",
        "masthead | 0 0 9 9 | FIELD_VALUE w",
        "masthead | 0 0 8 0 | FIELD_VALUE h",
        "masthead | 0 0 8 91 | FIELD_VALUE h",
        "masthead | 1 0 8 9 | gone",
        "masthead | 0 1 8 90 | gone",
        "MASTHEAD | 0 0 8 9 | gone",
        "`` | 0 0 8 9 | gone",
        "headline a | 0 0 8 9 | ok",
        "headline c | 0 0 8 9 | gone",
        "headline | 0 0 8 9 | gone",
        "body b | 0 0 8 9 | ok",
        "body c | 0 0 8 9 | gone",
        "image a p | 0 0 8 9 | ok",
        "image - p | 0 0 8 9 | ok",
        "image b p | 0 0 8 9 | gone",
        "image c p | 0 0 8 9 | gone",
        "image - q | 0 0 8 9 | gone",
        "image a | 0 0 8 9 | gone",
    })
    void aFrameStandsOnThePageAndHoldsSomething(String what, String place, String expected) throws Exception {
        Read read = read(p -> ((ObjectNode) p.set("frames", json("[]"))).withArray("frames").add(frame(what, place)));
        if (expected.equals("ok")) {
            assertEquals("–", read.problems());
            Page.Frame frame = read.page().frames().getFirst();
            assertEquals((what + " ").replace("- ", " ").strip() + " " + place,
                    String.join(" ", frame.kind().name().toLowerCase(java.util.Locale.ROOT), frame.article(), frame.picture()).strip()
                            + " " + frame.x() + " " + frame.y() + " " + frame.width() + " " + frame.height());
        } else {
            String field = expected.startsWith("FIELD") ? expected.replace(" ", " /frames/0/") + ", " : "";
            assertEquals(field + "PAGE_FRAME /frames/0, PAGE_UNUSABLE /frames", read.problems());
        }
    }

    @Test
    void aFrameThatCannotBeUsedSaysWhatItWouldHold() throws Exception {
        List<Problem> problems = problems(p -> ((ObjectNode) p.set("frames", json("[]"))).withArray("frames")
                .add(frame("headline c", "0 0 8 9")).add(frame("image - q", "0 0 8 9")).add(frame("?", "0 0 8 9").without("kind")));
        assertEquals("[headline, c][image, q][?, ]", problems.stream().filter(p -> p.id() == ProblemId.PAGE_FRAME)
                .map(p -> p.arguments().toString()).collect(Collectors.joining()));
    }

    @Test
    void textColumnsOfAFrameAreBounded() throws Exception {
        assertEquals("1 64 1 1 – FIELD_VALUE /frames/2/columns, FIELD_VALUE /frames/3/columns", columns(1, 64, 0, 65));
    }

    private String columns(int... columns) throws Exception {
        Read read = read(p -> {
            ObjectNode page = (ObjectNode) p.set("frames", json("[]"));
            for (int i = 0; i < columns.length; i++) {
                page.withArray("frames").add(frame("body a", "0 " + 10 * i + " 8 9").put("columns", columns[i]));
            }
        });
        return read.page().frames().stream().map(f -> f.columns() + " ").collect(Collectors.joining()) + "– " + read.problems();
    }

    /// The second frame beside the first, which covers columns 2 to 5 and rows 10 to 19.
    @ParameterizedTest
    @CsvSource({"0 10 2 10, false", "0 10 3 10, true", "6 10 2 10, false", "5 10 2 10, true", "2 0 4 10, false", "2 0 4 11, true",
        "2 20 4 5, false", "2 19 4 5, true", "2 10 4 10, true", "3 12 1 1, true", "0 0 8 90, true", "0 0 2 10, false"})
    void framesThatLieOnOneAnotherAreTold(String place, boolean told) throws Exception {
        Read read = read(p -> ((ObjectNode) p.set("frames", json("[]"))).withArray("frames").add(frame("nothing", "0 0 1 1"))
                .add(frame("body a", "2 10 4 10")).add(frame("body a", place)));
        assertEquals("PAGE_FRAME /frames/0" + (told ? ", PAGE_OVERLAP /frames/2" : ""), read.problems());
        assertEquals(2, read.page().frames().size());
        if (told) {
            assertEquals("3", String.join("", read.list().getLast().arguments()));
        }
    }

    @Test
    void moreFramesThanAPageCanHaveAreLeftOutAndTold() throws Exception {
        for (int more : new int[] {0, 1}) {
            Read read = read(p -> {
                p.set("grid", json("{\"rows\": 1001}"));
                ObjectNode page = (ObjectNode) p.set("frames", json("[]"));
                IntStream.range(0, 1000 + more).forEach(i -> page.withArray("frames").add(frame("body a", "0 " + i + " 8 1")));
            });
            assertEquals("1000 " + (more == 0 ? "–" : "PAGE_FRAME /frames/1000"), read.page().frames().size() + " " + read.problems());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"image\": \"images/p.png\"} | images/p.png | –",
        "{\"image\": \"images/q.png\"} | none | HREF_UNLISTED /facsimile/image, PAGE_UNUSABLE /frames",
        "{\"image\": \"../p.png\"} | none | HREF_UNSAFE /facsimile/image, PAGE_UNUSABLE /frames",
        "{} | none | HREF_UNSAFE /facsimile/image, PAGE_UNUSABLE /frames",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"a\", \"x\": 0, \"y\": 0, \"w\": 100, \"h\": 100}]} | images/p.png a 0.0 0.0 100.0 100.0 | –",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"a\", \"x\": 60, \"y\": 70, \"w\": 50, \"h\": 40}]} | images/p.png a 60.0 70.0 40.0 30.0 | –",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"a\", \"x\": 10, \"y\": 20, \"w\": 90, \"h\": 80}]} | images/p.png a 10.0 20.0 90.0 80.0 | –",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"c\", \"x\": 0, \"y\": 0, \"w\": 9, \"h\": 9}]} | images/p.png | PAGE_FRAME /facsimile/zones/0",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"a\", \"x\": 0, \"y\": 0, \"w\": 0, \"h\": 9}]} | images/p.png | PAGE_FRAME /facsimile/zones/0",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"a\", \"x\": 0, \"y\": 0, \"w\": 9, \"h\": 0}]} | images/p.png | PAGE_FRAME /facsimile/zones/0",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"a\", \"y\": 0, \"w\": 9, \"h\": 9}, {\"article\": \"a\", \"x\": 0, \"w\": 9, \"h\": 9}]} | images/p.png | PAGE_FRAME /facsimile/zones/0, PAGE_FRAME /facsimile/zones/1",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"a\", \"x\": 101, \"y\": 0, \"w\": 9, \"h\": 9}]} | images/p.png | FIELD_VALUE /facsimile/zones/0/x, PAGE_FRAME /facsimile/zones/0",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"a\", \"x\": 1, \"y\": 101, \"w\": 101, \"h\": 101}]} | images/p.png | FIELD_VALUE /facsimile/zones/0/y, FIELD_VALUE /facsimile/zones/0/w, FIELD_VALUE /facsimile/zones/0/h, PAGE_FRAME /facsimile/zones/0",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"a\", \"x\": 100, \"y\": 0, \"w\": 9, \"h\": 9}]} | images/p.png | PAGE_FRAME /facsimile/zones/0",
        "{\"image\": \"images/p.png\", \"zones\": [{\"article\": \"a\", \"x\": 0, \"y\": 100, \"w\": 9, \"h\": 9}]} | images/p.png | PAGE_FRAME /facsimile/zones/0",
    })
    void aFacsimileNeedsItsPictureAndItsZonesTheirStory(String facsimile, String expected, String problems) throws Exception {
        Read read = read(p -> ((ObjectNode) p.set("frames", json("[]"))).set("facsimile", json(facsimile)));
        assertEquals(expected + " " + problems, (read.page() == null ? "none" : read.page().facsimile().map(f -> f.href()
                + f.zones().stream().map(z -> " " + z.article() + " " + z.x() + " " + z.y() + " " + z.width() + " " + z.height())
                .collect(Collectors.joining())).orElse("no facsimile")) + " " + read.problems());
    }

    @Test
    void aFacsimileHasTheSizeOfItsScanAsTheManifestGivesIt() throws Exception {
        Page page = read(p -> p.set("facsimile", json("{\"image\": \"images/p.png\"}"))).page();
        assertEquals("6 × 4", page.facsimile().map(f -> f.width() + " × " + f.height()).orElse("none"));
    }

    @Test
    void withoutItsScanAPageIsMadeUpOfItsFrames() throws Exception {
        try (Bundle bundle = open(new Tiny().edit(Tiny.PAGE, p -> p.set("facsimile", json("{\"image\": \"images/p.png\"}"))).without(Tiny.PICTURE))) {
            Page page = bundle.edition().pages().getFirst();
            assertEquals("4 frames, scanned false", page.frames().size() + " frames, scanned " + page.facsimile().isPresent());
            assertEquals("FILE_MISSING ", said(bundle.problems()));
        }
    }

    @Test
    void aPageFileThatIsNoObjectIsLeftOut() throws Exception {
        try (Bundle bundle = open(new Tiny().put(Tiny.PAGE, "[]"))) {
            assertEquals(List.of(), bundle.edition().pages());
            assertEquals("FIELD_TYPE ", said(bundle.problems()));
        }
    }

    @Test
    void theRestOfAPageIsReadAsWell() throws Exception {
        Read read = read(p -> { });
        assertEquals("头版 [MASTHEAD, HEADLINE, BODY, IMAGE] 2", read.page().name() + " "
                + read.page().frames().stream().map(Page.Frame::kind).toList() + " " + read.page().frames().get(2).columns());
        assertThrows(UnsupportedOperationException.class, () -> read.page().frames().clear());
    }

    private record Read(Page page, List<Problem> list) {
        String problems() { return list.isEmpty() ? "–" : said(list); }
    }

    private Read read(Consumer<ObjectNode> change) throws Exception {
        try (Bundle bundle = open(new Tiny().edit(Tiny.PAGE, change))) {
            return new Read(bundle.edition().pages().stream().findFirst().orElse(null), bundle.problems());
        }
    }

    private List<Problem> problems(Consumer<ObjectNode> change) throws Exception { return read(change).list(); }

    private Bundle open(Tiny tiny) throws Exception { return BundleReader.read(tiny.zip().write(dir.resolve("x.edition")), ReadProgress.NONE); }

    private static String said(List<Problem> problems) {
        return problems.stream().sorted(java.util.Comparator.comparing(p -> p.id() == ProblemId.PAGE_UNUSABLE))
                .map(p -> p.id() + " " + p.where()).collect(Collectors.joining(", "));
    }

    private static JsonNode json(String value) { return JsonMapper.shared().readTree(value); }

    private static ObjectNode frame(String what, String place) {
        String[] words = what.split(" ");
        String[] numbers = place.split(" ");
        ObjectNode frame = JsonMapper.shared().createObjectNode().put("kind", words[0]);
        if (words.length > 1 && !words[1].equals("-")) {
            frame.put("article", words[1]);
        }
        if (words.length > 2) {
            frame.put("image", words[2]);
        }
        return frame.put("x", Integer.parseInt(numbers[0])).put("y", Integer.parseInt(numbers[1])).put("w", Integer.parseInt(numbers[2]))
                .put("h", Integer.parseInt(numbers[3]));
    }

    /// Number and name; then, where the expected text goes on, paper or grid.
    private static String describe(Page page, String expected) {
        String head = (page.number() + " " + page.name()).strip();
        String rest = expected.substring(Math.min(expected.length(), head.length())).strip();
        Page.Paper paper = page.paper();
        Page.Grid grid = page.grid();
        String papers = paper.width() + "×" + paper.height() + " " + paper.top() + " " + paper.right() + " " + paper.bottom() + " " + paper.left();
        String grids = grid.columns() + " " + grid.gutter() + " " + grid.rows();
        boolean usual = paper.equals(Page.Paper.BROADSHEET) && grid.equals(Page.Grid.BROADSHEET);
        return rest.isEmpty() && usual ? head : head + " " + (rest.contains("×") ? papers : grids);
    }
}
