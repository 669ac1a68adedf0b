package broadsheet.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadsheet.edition.Place;
import broadsheet.proof.check.Checks;
import broadsheet.proof.mark.Silence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What the proofreader reports, in which order, and what it does not look at twice.
class ProofreaderTest {
    private static final String DOUBLED = "聊城国际金融金融中心落成。";

    @Test
    void aFindingKnowsItsPlaceInCodePoints() {
        Finding finding = new Proofreader(Checks.standard()).check(Copy.paragraph("😀林" + DOUBLED)).getFirst();
        assertEquals(Place.body("a", 0).span(6, 10), finding.span());
        assertEquals("金融金融", finding.quote());
        assertEquals(List.of("金融"), finding.suggestions());
        assertEquals("“金融金融”重复，应为“金融”。", FindingText.of(Locale.CHINA).message(finding));
        assertEquals("“金融金融” says the same twice; should be “金融”.", FindingText.of(Locale.ENGLISH).message(finding));
    }

    @Test
    void findingsComeInPrintedOrder() {
        var edition = Copy.edition(Copy.article("a", "标题，，", "一，，"), Copy.article("b", DOUBLED, "二，，三。。"));
        assertEquals(List.of("，，", "，，", "金融金融", "，，", "。。"), new Proofreader(Checks.standard()).check(edition).stream().map(Finding::quote).toList());
    }

    @Test
    void aKindOrAWordCanBeLeftOut() {
        Proofreader reader = new Proofreader(Checks.standard());
        var edition = Copy.edition(Copy.article("a", "标题", DOUBLED + "，"), Copy.article("b", "标题", DOUBLED));
        assertEquals(List.of("。，"), quotes(reader.check(edition, Set.of(Kind.MARK), List.of(), ProofProgress.NONE)));
        assertEquals(List.of("。，"), quotes(reader.check(edition, Set.of(), List.of(Silence.of(Silence.Extent.EDITION, "", "金融金融", "", "李", Instant.EPOCH)), ProofProgress.NONE)));
        assertEquals(List.of("。，", "金融金融"), quotes(reader.check(edition, Set.of(), List.of(Silence.inArticle("a", "repeat.word", "", "", "李", Instant.EPOCH)), ProofProgress.NONE)));
    }

    private static List<String> quotes(List<Finding> findings) { return findings.stream().map(Finding::quote).toList(); }

    @Test
    void onlyChangedArticlesAreReadAgain() {
        List<String> read = new ArrayList<>();
        Check.OfPassage listener = new Check.OfPassage() {
            @Override public List<Rule> rules() { return List.of(); }
            @Override public void check(Passage passage, Consumer<Finding> found) { read.add(passage.text()); }
        };
        Proofreader reader = new Proofreader(List.of(listener));
        reader.check(Copy.edition(Copy.article("a", "甲", "一"), Copy.article("b", "乙", "二")));
        read.clear();
        reader.check(Copy.edition(Copy.article("a", "甲", "一"), Copy.article("b", "乙", "三")));
        assertEquals(List.of("乙", "三"), read.stream().filter(t -> t.length() == 1).toList());
    }

    @Test
    void checkingCanBeCancelled() {
        ProofProgress stop = new ProofProgress() {
            @Override public void at(int done, int total) { }
            @Override public boolean cancelled() { return true; }
        };
        assertThrows(CancellationException.class, () -> new Proofreader(Checks.standard()).check(Copy.paragraph("一"), Set.of(), List.of(), stop));
    }
}
