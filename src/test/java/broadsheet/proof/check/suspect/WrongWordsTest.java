package broadsheet.proof.check.suspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.proof.Copy;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Proofreader;
import broadsheet.proof.Severity;
import broadsheet.proof.check.Checks;
import broadsheet.proof.check.wording.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Guesses at wrong characters: what is told, and what is left alone.
class WrongWordsTest {
    private static List<Finding> found(String... paragraphs) {
        return new Proofreader(Checks.with(Newsroom.NONE, true)).check(Copy.edition(Copy.article("a", "新闻", paragraphs))).stream()
                .filter(f -> f.kind() == Kind.SUSPECT).toList();
    }

    @ParameterizedTest
    @CsvSource({"他们很快就消声匿迹了。,消声匿迹,销声匿迹", "全市上下再接再励。,再接再励,再接再厉", "他们按步就班地推进各项工作。,按步就班,按部就班", "工程质量问题不容忽势。,不容忽势,不容忽视",
        "文艺工做者深入生活。,工做者,工作者"})
    void anImprobableWordIsToldWithWhatIsProbablyMeant(String text, String quote, String meant) {
        Finding finding = found(text).getFirst();
        assertEquals(quote + " " + List.of(meant), finding.quote() + " " + finding.suggestions());
        assertEquals(Severity.SUSPECT, finding.severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"他们很快就销声匿迹了。", "会议部署了下一阶段工作。", "他们办起了“消声匿迹”主题展。", "出席会议的有王工做、李再接、张喝采。", "中国共产党第二十届中央委员会第三次全体会议。",
        "全市规模以上工业增加值同比增长6.5%，固定资产投资保持平稳增长。"})
    void whatIsRightOrANameOrQuotedIsLeftAlone(String text) {
        assertEquals(List.of(), found(text).stream().map(Finding::quote).toList());
    }

    @Test
    void whatTheArticlePrintsTwiceAlikeIsMeant() {
        assertEquals(1, found("工程质量问题不容忽势。").size());
        assertEquals(0, found("工程质量问题不容忽势。", "安全问题同样不容忽势。").size());
    }

    @Test
    void aGuessGivesWayToAnyOtherFinding() {
        List<Finding> all = new Proofreader(Checks.with(Newsroom.NONE, true)).check(Copy.paragraph("全市上下再接再励再接再励。"));
        assertEquals(0, all.stream().filter(f -> f.kind() == Kind.SUSPECT).count(), all.toString());
    }

    @Test
    void withoutAskingNothingIsGuessed() {
        assertEquals(List.of(), new Proofreader(Checks.with(Newsroom.NONE, false)).check(Copy.paragraph("他们很快就消声匿迹了。")));
    }
}
