package broadsheet.proof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import broadsheet.proof.Copy;
import broadsheet.proof.Finding;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.FindingKey;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Stage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the report says, read back from the report and its files.
class ProofReportTest {
    private static final Instant TIME = Instant.parse("2025-01-10T22:05:00Z");
    private static final Edition EDITION = Copy.edition(Copy.with(Copy.article("a", "国际金融中心", "建设国际金融金融中心，推动开发区的的企业发展。", "第二段的文字在这里。"),
            Copy.picture("p", "车间里的工人在生产。", "王摄", "车间")), Copy.article("b", "另一篇", "另一篇没有什么可说的文字。"));
    private static final ReportWords WORDS = ReportWords.of(Locale.CHINESE, ZoneOffset.UTC);

    private static Mark mark(Place place, int from, int to, Sign sign, String replacement, String note) {
        return Mark.of(Anchor.of(EDITION, place.span(from, to)), sign, replacement, note, Stage.FIRST, "李", TIME);
    }

    private static ProofReport report(Edition edition, Entry... entries) {
        return ProofReport.of(edition, List.of(), new ProofReport.Material(SampleProof.findings(edition), List.of(entries), s -> "print"), ErrorRule.STANDARD, TIME);
    }

    private static Decision decide(Finding finding, Decision.Verdict verdict) {
        return Decision.of(FindingKey.of(EDITION, finding), verdict, "有意如此", "", Stage.FIRST, "王", TIME);
    }

    @Test
    void itemsAreNumberedInPrintedOrder() {
        ProofReport report = report(EDITION, mark(Place.body("b", 0), 0, 1, Sign.DELETE, "", ""), mark(Place.headline("a"), 0, 2, Sign.QUERY, "", "?"),
                mark(Place.body("a", 1), 2, 2, Sign.INSERT, "好", ""));
        assertEquals(List.of("国际", "金融金融", "的的", "", "另"), report.items().stream().map(Item::quote).toList());
        assertEquals(IntStream.rangeClosed(1, 5).boxed().toList(), report.items().stream().map(Item::number).toList());
    }

    @Test
    void certainFindingsCountUntilSomebodyIgnoresThem() {
        List<Finding> found = SampleProof.findings(EDITION);
        assertEquals(2, found.size(), found.toString());
        assertEquals(3, report(EDITION).now().points());
        ProofReport ignored = report(EDITION, decide(found.get(1), Decision.Verdict.IGNORED));
        assertEquals(2, ignored.now().points());
        assertEquals(Status.KEPT, ignored.items().get(1).status());
        assertEquals(1, report(EDITION, decide(found.get(0), Decision.Verdict.QUERIED)).now().points());
    }

    @Test
    void aMarkOnAFindingIsOneError() {
        int at = EDITION.text(Place.body("a", 0)).indexOf("金融金融");
        ProofReport report = report(EDITION, mark(Place.body("a", 0), at, at + 2, Sign.DELETE, "", ""));
        assertEquals(2, report.now().errors());
        assertEquals(3, report.items().size());
    }

    @Test
    void doneMarksWereFoundButAreNotThereAnyMore() {
        Mark done = mark(Place.body("b", 0), 0, 1, Sign.DELETE, "", "").with(Mark.State.DONE);
        Mark declined = mark(Place.body("b", 0), 4, 6, Sign.DELETE, "", "").with(Mark.State.DECLINED);
        ProofReport report = report(EDITION, done, declined);
        assertEquals(3, report.now().points());
        assertEquals(4, report.found().points());
    }

    @Test
    void anAcceptedFindingWhoseWordsAreChangedWasFound() {
        Finding first = SampleProof.findings(EDITION).getFirst();
        Edition corrected = Copy.edition(Copy.article("a", "国际金融中心", "建设国际金融中心，推动开发区的企业发展。"));
        ProofReport report = report(corrected, decide(first, Decision.Verdict.ACCEPTED));
        assertEquals(0, report.now().errors());
        assertEquals(1, report.found().errors());
        assertEquals(Status.DONE, report.items().getFirst().status());
    }

    @Test
    void nothingWithoutAPlaceIsDropped() {
        Edition other = Copy.edition(Copy.article("z", "完全不同", "这里没有一句话与先前相同或相近。"));
        ProofReport report = report(other, mark(Place.body("a", 0), 0, 4, Sign.DELETE, "", ""));
        assertEquals(1, report.lost().size());
        assertTrue(new HtmlReport(WORDS).write(report).contains("未定位的批注"));
    }

    @Test
    void aFindingKeepsItsIdWhenItsParagraphMoves() {
        Edition moved = Copy.edition(Copy.article("a", "国际金融中心", "新的导语。", "建设国际金融金融中心，推动开发区的的企业发展。"));
        assertEquals(report(EDITION).items().stream().map(Item::id).toList(), report(moved).items().stream().map(Item::id).toList());
        Edition twice = Copy.edition(Copy.article("a", "题", "建设国际金融金融中心，推动。", "建设国际金融金融中心，推动。"));
        List<String> ids = report(twice).items().stream().map(Item::id).toList();
        assertNotEquals(ids.get(0), ids.get(1));
    }

    @Test
    void theHtmlIsWholeAndHarmless() {
        Mark nasty = mark(Place.body("a", 1), 0, 1, Sign.QUERY, "", "<script>alert(1)</script>&\"\u0000");
        Document page = Jsoup.parse(new HtmlReport(WORDS).write(report(EDITION, nasty)));
        assertEquals(0, page.select("script, link, img, iframe").size());
        assertEquals("<script>alert(1)</script>&\"", page.select(".note").text());
        assertEquals(List.of("金融金融", "的的", "第"), page.select(".items mark").eachText());
        assertEquals("zh-CN", page.select("html").attr("lang"));
        assertEquals(3, page.select(".items li").size());
        assertEquals(4, page.select(".rounds tbody tr").size());
    }

    @Test
    void theEnglishReportHasNoChineseOfItsOwn() {
        Document page = Jsoup.parse(new HtmlReport(ReportWords.of(Locale.ENGLISH, ZoneOffset.UTC)).write(report(EDITION)));
        assertFalse(page.select("h2, thead, dt, .label").text().matches(".*\\p{IsHan}.*"), page.select("h2, thead, dt").text());
    }

    @Test
    void noCellOfTheCsvIsAFormula() {
        List<Entry> nasty = new ArrayList<>();
        for (String note : List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", " =1", "含“引号\"”,逗号\n换行")) {
            nasty.add(mark(Place.body("b", 0), nasty.size(), nasty.size() + 1, Sign.COMMENT, "", note));
        }
        String csv = new CsvReport(WORDS).write(report(EDITION, nasty.toArray(Entry[]::new)));
        assertTrue(csv.startsWith("\uFEFF\"序号\","));
        assertFalse(csv.matches("(?s).*[,\\n]\"\\s*[=+@＝＋－＠-].*"), csv);
        assertTrue(csv.contains("\"'=1+1\""), csv);
        assertTrue(csv.contains("\"含“引号\"\"”,逗号\n换行\""), csv);
        assertEquals(11, csv.split("\r\n").length);
    }

    @Test
    void theJsonSaysWhatTheReportSays() {
        JsonNode json = JsonMapper.shared().readTree(new JsonReport(WORDS).write(report(EDITION, mark(Place.headline("a"), 0, 2, Sign.REPLACE, "国内", ""))));
        assertEquals("broadsheet-report", json.path("format").asString());
        assertEquals(5, json.path("now").path("points").asDouble());
        JsonNode mark = json.path("items").get(0);
        assertEquals("mark", mark.path("type").asString());
        assertEquals("headline", mark.path("part").asString());
        assertEquals(2, mark.path("length").asInt());
        assertEquals(2, mark.path("error").path("factor").asInt());
        assertEquals("repeat.word", json.path("items").get(1).path("rule").asString());
        assertEquals("open", json.path("rounds").get(0).path("stages").path("red-check").path("state").asString());
    }
}
