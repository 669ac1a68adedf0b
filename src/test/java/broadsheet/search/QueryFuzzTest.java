package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import broadsheet.edition.Span;
import broadsheet.samples.SmallEdition;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;

/// Guided guessing at what may be typed into the search box: whatever comes, an answer whose hits are words of the edition.
///
/// A build runs the kept inputs; `JAZZER_FUZZ=1 ./mvnw test -Dtest=QueryFuzzTest -Djazzer.instrument=broadsheet.search.**` goes on guessing.
@Tag("hostile")
class QueryFuzzTest {
    private static final Edition EDITION = new SmallEdition()
            .article("lead", "乘风破浪 再铸“辉煌”", List.of("2024年，开发区完成工业投资50亿元。", "New York 的订单排到了明年：Ａ１ 与 ﬁ、é、Ⅻ。", "𠀀𠀁𪚥"), SmallEdition.picture("p", "繁忙的生产车间。"))
            .article("brief", "公交线路调整", List.of("自1月12日起，３路公交车改道行驶。", "")).build();
    private static final EditionIndex INDEX = EditionIndex.of(EDITION);

    /// The words, in UTF-8, malformed bytes as replacement characters.
    @FuzzTest
    void query(byte[] data) {
        String typed = new String(data, StandardCharsets.UTF_8);
        Query query = QueryParser.parse(typed);
        assertEquals(query, QueryParser.parse(typed), "the same twice");
        SearchResult result = EditionSearch.search(INDEX, query, Limits.NONE);
        int hits = 0;
        for (SearchResult.InEdition edition : result.editions()) {
            for (SearchResult.InSection section : edition.sections()) {
                for (SearchResult.InArticle article : section.articles()) {
                    assertTrue(article.article().isEmpty() || EDITION.article(article.article()).isPresent(), "the masthead or an article");
                    article.listed().forEach(hit -> assertSound(hit.span(), hit.match()));
                    hits += article.listed().size();
                }
            }
        }
        assertEquals(hits, result.hits());
    }

    private static void assertSound(Span span, String match) {
        String text = EDITION.text(span.place());
        assertFalse(match.isEmpty(), "a hit is words");
        assertEquals(match, text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())), "the words of the edition");
    }
}
