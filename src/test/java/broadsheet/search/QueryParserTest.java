package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static Query.Term only(String text) {
        List<Query.Term> terms = QueryParser.parse(text).terms();
        assertEquals(1, terms.size(), terms.toString());
        return terms.getFirst();
    }

    private static List<String> texts(String text) { return QueryParser.parse(text).terms().stream().map(Query.Term::text).toList(); }

    @Test void oneWordIsOneTermEverywhere() { assertEquals(new Query.Term("开发区", Scope.ALL, false, false), only("开发区")); }

    @Test void spacesOfBothWidthsSeparateTerms() { assertEquals(List.of("开发区", "项目", "党建"), texts(" 开发区　项目 \t党建 ")); }

    @Test void quotesKeepSpacesAndAreLiteral() { assertEquals(new Query.Term("New York", Scope.ALL, false, true), only("\"New York\"")); }

    @Test void chineseQuotesDoTheSame() { assertEquals(List.of("走 在前", "挑大梁"), texts("“走 在前”挑大梁")); }

    @Test void anOpenQuoteRunsToTheEnd() { assertEquals(List.of("a b c"), texts("\"a b c")); }

    @Test void aQuotationMarkInsideAWordIsText() { assertEquals(List.of("他说“好”"), texts("他说“好”")); }

    @Test void minusExcludes() { assertEquals(new Query.Term("企业", Scope.ALL, true, false), only("-企业")); }

    @Test void minusBeforeQuotesExcludesThePhrase() { assertEquals(new Query.Term("a b", Scope.ALL, true, true), only("－\"a b\"")); }

    @Test void aLoneMinusIsText() { assertEquals(List.of("-"), texts("-")); }

    @Test void aFieldConfinesItsTerm() { assertEquals(Set.of(Scope.AUTHOR), only("作者:王军豪").scopes()); }

    @Test void fieldsTakeTheFullWidthColonAndEnglishNames() { assertEquals(Set.of(Scope.CAPTION), only("Caption：大楼").scopes()); }

    @Test void aFieldMayHoldAPhrase() { assertEquals(new Query.Term("走在前 挑大梁", Set.of(Scope.TITLE), false, true), only("标题:\"走在前 挑大梁\"")); }

    @Test void excludedFieldsWork() { assertEquals(new Query.Term("王", Set.of(Scope.AUTHOR), true, false), only("-author:王")); }

    @Test void unknownFieldsAreText() { assertEquals(List.of("时间:三点"), texts("时间:三点")); }

    @Test void aFieldWithoutTextAsksNothing() { assertTrue(QueryParser.parse("标题:").isEmpty()); }

    @Test void aMonthRangeCoversWholeMonths() {
        assertEquals(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 11)), QueryParser.parse("x 2024-01..2025-01-11").dates());
    }

    @Test void openRangesWork() {
        assertEquals(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.MAX), QueryParser.parse("2024..").dates());
        assertEquals(new DateRange(LocalDate.MIN, LocalDate.of(2024, 2, 29)), QueryParser.parse("..2024-2").dates());
    }

    @Test void aNamedDateIsARange() {
        assertEquals(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), QueryParser.parse("日期:2024").dates());
    }

    @Test void aReversedRangeIsTurnedRound() {
        assertEquals(new DateRange(LocalDate.of(2023, 5, 1), LocalDate.of(2024, 12, 31)), QueryParser.parse("2024..2023-05").dates());
    }

    @ParameterizedTest @ValueSource(strings = {"2024-13..2025", "..", "2024-01", "a..b", "2025-02-30.."})
    void whatIsNoDateIsText(String text) { assertEquals(List.of(text), texts(text)); }

    @ParameterizedTest @ValueSource(strings = {"", "  ", "\"\"", "-\"\"", "-企业", "\u200B"})
    void nothingWantedIsEmpty(String text) { assertTrue(QueryParser.parse(text).isEmpty()); }
}
