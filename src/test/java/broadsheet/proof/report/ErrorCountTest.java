package broadsheet.proof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import broadsheet.proof.Copy;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Stage;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 计错: each clause of the rule of 2020.
class ErrorCountTest {
    private static final String TEXT = "全区完成投资五十亿元，其中GDP增长12.5%，进出口贸易总额再创历史新高。";
    private static final Edition EDITION = Copy.paragraph(TEXT);
    private final Pricing pricing = new Pricing(EDITION, ErrorRule.STANDARD);

    private static Mark mark(Place place, int from, int to, Sign sign, String replacement, String note) {
        return Mark.of(Anchor.of(EDITION, place.span(from, to)), sign, replacement, note, Stage.FIRST, "李", Instant.EPOCH);
    }

    private Charge price(Mark mark) { return pricing.of(mark).orElseThrow(); }

    @ParameterizedTest
    @CsvSource({
        "DELETE, 投, '', CHARACTERS, 1", "DELETE, 完成投资, '', CHARACTERS, 2", "DELETE, 进出口贸易总额, '', CHARACTERS, 4",
        "REPLACE, 投资, 头资, CHARACTERS, 1", "REPLACE, 历史新高, 历史性新高, CHARACTERS, 1", "REPLACE, 进出口贸易总额再创历史新高, 完全不同的另外一句话, CHARACTERS, 4",
        "REPLACE, 12.5, 12.6, FIGURE, 1", "REPLACE, 12.5%, 1250, FIGURE, 1", "REPLACE, GDP, CPI, FOREIGN_WORD, 1", "REPLACE, '，', '。', MARK, 0.1",
        "DELETE, '，', '', MARK, 0.1", "TRANSPOSE, 贸易, 易贸, ORDER, 1", "MOVE, 全区, '', ORDER, 1", "NEW_PARAGRAPH, 其中, '', LAYOUT, 0.1"})
    void eachFaultCostsWhatTheRuleSays(Sign sign, String words, String replacement, ErrorKind kind, double base) {
        int at = TEXT.indexOf(words);
        Charge charge = price(mark(Place.body("a", 0), at, at + words.length(), sign, replacement, ""));
        assertEquals(kind, charge.kind());
        assertEquals(base, charge.points());
    }

    @Test
    void missingWordsCountByTheirNumber() {
        assertEquals(1, price(mark(Place.body("a", 0), 3, 3, Sign.INSERT, "了", "")).points());
        assertEquals(4, price(mark(Place.body("a", 0), 3, 3, Sign.INSERT, "固定资产以及其他", "")).points());
    }

    @Test
    void aHeadlineCountsDoubleAndSoDoesWhatThePeopleCallImportant() {
        assertEquals(2, price(mark(Place.headline("a"), 0, 1, Sign.DELETE, "", "")).points());
        assertEquals(2, price(mark(Place.body("a", 0), 0, 1, Sign.DELETE, "", "重要：区名")).points());
        assertEquals(1, price(mark(Place.body("a", 0), 0, 1, Sign.DELETE, "", "不重要")).points());
    }

    @Test
    void whatAsksForNoChangeCostsNothing() {
        assertEquals(Optional.empty(), pricing.of(mark(Place.body("a", 0), 0, 1, Sign.QUERY, "", "")));
        assertEquals(Optional.empty(), pricing.of(mark(Place.body("a", 0), 0, 1, Sign.COMMENT, "", "")));
    }

    @Test
    void theSameFaultCountsThreeTimesAtMost() {
        Charge same = new Charge(ErrorKind.CHARACTERS, 1, 1, "帐→账");
        Charge other = new Charge(ErrorKind.CHARACTERS, 1, 1, "的→地");
        ErrorCount count = ErrorCount.of(List.of(same, same, same, same, same, other), ErrorRule.STANDARD, 10_000);
        assertEquals(6, count.errors());
        assertEquals(4, count.points());
        assertEquals(4, count.rate());
        assertFalse(count.passes(ErrorRule.STANDARD));
    }

    @Test
    void numeralsCountOneInAnIssueAtMost() {
        List<Charge> many = Stream.iterate(0, i -> i + 1).limit(25).map(i -> new Charge(ErrorKind.NUMERAL_STYLE, 0.1, 1, "n" + i)).toList();
        assertEquals(1, ErrorCount.of(many, ErrorRule.STANDARD, 10_000).points(), 1e-9);
        assertEquals(0.3, ErrorCount.of(many.subList(0, 3), ErrorRule.STANDARD, 10_000).points(), 1e-9);
    }

    @Test
    void threeInTenThousandPass() {
        List<Charge> three = List.of(new Charge(ErrorKind.FACT, 1, 1, "a"), new Charge(ErrorKind.FACT, 1, 1, "b"), new Charge(ErrorKind.FACT, 1, 1, "c"));
        assertTrue(ErrorCount.of(three, ErrorRule.STANDARD, 10_000).passes(ErrorRule.STANDARD));
        assertFalse(ErrorCount.of(three, ErrorRule.STANDARD, 9_999).passes(ErrorRule.STANDARD));
        assertEquals(0, ErrorCount.of(List.of(), ErrorRule.STANDARD, 0).rate());
    }

    @Test
    void aNewsroomMayCountOtherwise() throws IOException {
        ErrorRule own = ErrorRule.read(new StringReader("mark=0.2\npass-mark = 1\n"));
        assertEquals(0.2, own.of(Weight.MARK));
        assertEquals(1, own.of(Weight.PASS_MARK));
        assertEquals(1, own.of(Weight.FACT));
        assertTrue(own.own());
        assertEquals("marks=1", assertThrows(IllegalArgumentException.class, () -> ErrorRule.read(new StringReader("marks=1"))).getMessage());
        assertThrows(IllegalArgumentException.class, () -> ErrorRule.read(new StringReader("mark=-1")));
        assertEquals("mark=viel", assertThrows(IllegalArgumentException.class, () -> ErrorRule.read(new StringReader("mark=viel"))).getMessage());
    }
}
