package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionSearchTest {
    private final Edition edition = SearchSamples.edition(SearchSamples.full(),
            SearchSamples.article("b", "产业强区 开发区再出发", "企业合作共赢，開發區的企业。", "合作"), SearchSamples.article("c", "银行行长谈合作", "哈哈哈哈哈"));
    private final EditionIndex index = EditionIndex.of(edition);

    private SearchResult search(String query) { return EditionSearch.search(index, QueryParser.parse(query), Limits.NONE); }

    private List<String> articles(String query) {
        return search(query).editions().stream().flatMap(e -> e.sections().stream()).flatMap(s -> s.articles().stream())
                .map(SearchResult.InArticle::article).toList();
    }

    @Test void aHitIsASpanOfTheOriginal() {
        SearchResult result = search("開發");
        assertEquals(List.of("开发", "开发", "开发", "開發", "开发"), result.spans().stream().map(s -> s.text(edition)).toList());
        assertEquals(5, result.hits());
        assertEquals(3, result.articles());
    }

    @Test void aHitShowsItsContext() {
        Hit hit = search("共赢").editions().getFirst().sections().getFirst().articles().getFirst().listed().getFirst();
        assertEquals(new Hit(Place.body("b", 0).span(4, 6), "企业合作", "共赢", "，開發區的企业。"), hit);
    }

    @Test void resultsStandUnderTheirTab() { assertEquals("开发区", search("共赢").editions().getFirst().sections().getFirst().title()); }

    @Test void allTermsMustStandInOneArticle() { assertEquals(List.of("b"), articles("企业 合作")); }

    @Test void excludedTermsLeaveArticlesOut() { assertEquals(List.of("c"), articles("合作 -企业")); }

    @Test void exclusionAloneFindsNothing() { assertEquals(0, search("-企业").hits()); }

    @ParameterizedTest @CsvSource({"标题:合作,c", "正文:合作,b", "图片说明:金融,full", "作者:李明,full", "作者:王军豪,full;b;c", "作者:苑莘,''", "标题:两会,''"})
    void fieldsConfine(String query, String expected) { assertEquals(expected, String.join(";", articles(query))); }

    @Test void scopesConfineEveryTerm() {
        Query query = QueryParser.parse("开发区", Set.of(Scope.TITLE));
        assertTrue(EditionSearch.search(index, query, Limits.NONE).spans().stream().allMatch(s -> Scope.of(s.place().part()) == Scope.TITLE));
        assertEquals(0, EditionSearch.search(index, QueryParser.parse("作者:王军豪", Set.of(Scope.TITLE)), Limits.NONE).hits());
    }

    @Test void aDateOutsideFindsNothing() {
        assertEquals(0, search("开发区 2025-02..").hits());
        assertEquals(3, search("开发区 2025-01").articles() + search("开发区 2025-01..").articles());
    }

    @Test void occurrencesAreCountedFromTheLeftWithoutOverlap() { assertEquals(2, search("哈哈").hits()); }

    @Test void termsThatOverlapAreOneHit() {
        assertEquals(search("开发区").hits(), search("开发 开发区 发区").hits());
    }

    @ParameterizedTest @ValueSource(strings = {"gdp", "GDP增长6.5%", "cafe gdp", "\"第1......\""})
    void latinFoldsToo(String query) { assertEquals(List.of("full"), articles(query)); }

    @ParameterizedTest @CsvSource({"kfq,开发区", "kaifaqu,开发区", "kaifq,开发区", "kaifaq,开发区", "wangjunh,王军豪", "wjh,王军豪", "yinhang,银行", "yhhz,银行行长",
        "yinhanghangzhang,银行行长", "chengfeng,乘風", "zuozhe,''", "yuanshen,苑莘", "yuanxin,苑莘", "liaocheng,聊城"})
    void pinyinFindsTitlesAndNames(String query, String match) {
        SearchResult result = search(query);
        assertTrue(match.isEmpty() ? result.hits() == 0 : result.spans().stream().anyMatch(s -> s.text(edition).equals(match)), result.toString());
    }

    @Test void pinyinNeverLooksIntoTheBody() {
        assertTrue(search("hezuo").spans().stream().noneMatch(s -> s.place().part() == Part.BODY));
        assertEquals(List.of("c"), articles("hezuo"));
    }

    @Test void quotedLettersAreNoPinyin() { assertEquals(0, search("\"kfq\"").hits()); }

    @Test void tabsAreFoundByNameAndPinyin() {
        assertEquals(List.of("开发区"), search("kfq").editions().getFirst().tabs());
    }

    @Test void limitsCutTheListNotTheTotals() {
        SearchResult all = search("合作");
        SearchResult cut = EditionSearch.search(index, QueryParser.parse("合作"), new Limits(1, 1));
        assertEquals(all.hits(), cut.hits());
        assertEquals(all.articles(), cut.articles());
        assertEquals(1, cut.spans().size());
    }

    @Test void hitsOfAnArticleStandInReadingOrder() {
        List<Span> spans = search("a 王军豪").spans();
        assertEquals(spans.stream().sorted(Comparator.comparing((Span s) -> s.place().part().ordinal())).toList(), spans);
    }

    @Test void exportsCarryEveryListedHit() {
        SearchResult result = search("合作");
        assertTrue(ResultExport.text(result).contains("企业【合作】共赢，開發區的企业。"));
        assertEquals(1 + result.spans().size(), ResultExport.csv(result).lines().count());
        assertTrue(ResultExport.csv(result).startsWith("\uFEFFedition,date,nameplate"));
        assertEquals(result.hits(), ResultExport.json(result).get("hits"));
    }

    @Test void csvQuotesAndDisarmsFormulas() {
        EditionIndex odd = EditionIndex.of(SearchSamples.edition(SearchSamples.article("x", "=1+1,\"引\"", "目标")));
        assertTrue(ResultExport.csv(EditionSearch.search(odd, QueryParser.parse("目标"), Limits.NONE)).contains("\"'=1+1,\"\"引\"\"\""));
    }

    @Test void everySuggestionFindsSomething() {
        List<String> terms = Suggestions.of(edition, 10);
        assertTrue(terms.contains("王军豪"), terms.toString());
        terms.forEach(t -> assertTrue(EditionSearch.search(index, Query.phrase(t), Limits.NONE).hits() > 0, t));
    }
}
