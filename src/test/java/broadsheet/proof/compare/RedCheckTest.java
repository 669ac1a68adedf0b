package broadsheet.proof.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import broadsheet.proof.compare.Outcome.Verdict;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.FindingKey;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Stage;
import broadsheet.samples.SampleEditions;
import broadsheet.samples.SmallEdition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every mark of the earlier round is 改了, 未改 or 改错, and the proof is what stands there now.
@Tag("hostile")
class RedCheckTest {
    private static final Instant NOW = Instant.parse("2025-01-10T20:15:00Z");
    private static final String FIRST = "2024年，开发区完成工业投资50亿元，比上年增长百分之十二。";
    private static final String SECOND = "企业负责人说，订单排到了到了明年，工人 三班倒，机器不停。";

    private static Edition edition(String... paragraphs) {
        return new SmallEdition().article("a", "标题", List.of(paragraphs), SmallEdition.picture("p", "图说")).build();
    }

    private static Mark mark(Span span, Sign sign, String replacement) {
        return Mark.of(Anchor.of(edition(FIRST, SECOND), span), sign, replacement, "", Stage.FIRST, "李", NOW);
    }

    private static Outcome outcome(Entry entry, Edition after) {
        return Comparison.of(edition(FIRST, SECOND), after, Comparison.Pictures.NONE, List.of(entry)).outcomes().getFirst();
    }

    private static Span find(String words) {
        return FIRST.contains(words) ? Place.body("a", 0).span(FIRST.indexOf(words), FIRST.indexOf(words) + words.length())
                : Place.body("a", 1).span(SECOND.indexOf(words), SECOND.indexOf(words) + words.length());
    }

    @ParameterizedTest
    @CsvSource({"REPLACE,50,60,50,60,DONE", "REPLACE,50,60,50,50,NOT_DONE", "REPLACE,50,60,50,70,WRONG", "REPLACE,开发区,高新技术产业开发区,开发区,高新技术产业开发区,DONE",
        "REPLACE,开发区,高新技术产业开发区,开发区,新开发区,WRONG", "DELETE,到了,'',到了到了,到了,DONE", "DELETE,到了,'',到了到了,到了到了,NOT_DONE",
        "DELETE,到了,'',到了到了,达到了到了,NOT_DONE", "DELETE,到了,'',到了到了,到,WRONG", "TRANSPOSE,工人 三班,三班工人,工人 三班,三班工人,DONE",
        "TRANSPOSE,机器,器机,机器,器机,DONE", "NARROW,工人 三班,'',工人 三班,工人三班,DONE", "NARROW,工人 三班,'',工人 三班,工人 三班,NOT_DONE",
        "WIDEN,机器,'',机器,　机器,DONE", "WIDEN,机器,'',机器,机器,LOOK", "KEEP,机器,'',机器,机器,DONE", "KEEP,机器,'',机器,机械,WRONG",
        "QUERY,机器,'',机器,机械,LOOK", "MOVE,机器不停,'',，机器不停,'',WRONG", "MOVE,机器不停,'',机器不停,机器不停,NOT_DONE"})
    void aChangeInTheLineIsJudged(Sign sign, String words, String replacement, String from, String to, Verdict expected) {
        Edition after = edition(FIRST.replace(from, to), SECOND.replace(from, to));
        assertEquals(expected, outcome(mark(find(words), sign, replacement), after).verdict());
    }

    @Test
    void anInsertionIsLookedForWhereItBelongs() {
        Mark insert = mark(Place.body("a", 0).span(9, 9), Sign.INSERT, "已");
        assertEquals(Verdict.DONE, outcome(insert, edition(FIRST.replace("区完", "区已完"), SECOND)).verdict());
        assertEquals(Verdict.NOT_DONE, outcome(insert, edition(FIRST, SECOND)).verdict());
        assertEquals(Verdict.WRONG, outcome(insert, edition(FIRST.replace("区完", "区将完"), SECOND)).verdict());
        Mark atTheEnd = mark(Place.body("a", 1).span(SECOND.length(), SECOND.length()), Sign.INSERT, "（完）");
        assertEquals(Verdict.DONE, outcome(atTheEnd, edition(FIRST, SECOND + "（完）")).verdict());
        assertEquals(Verdict.NOT_DONE, outcome(atTheEnd, edition(FIRST, SECOND)).verdict());
    }

    @Test
    void paragraphsSplitAndJoinedAreSeen() {
        Mark split = mark(find("比上年"), Sign.NEW_PARAGRAPH, "");
        int at = FIRST.indexOf("比上年");
        assertEquals(Verdict.DONE, outcome(split, edition(FIRST.substring(0, at), FIRST.substring(at), SECOND)).verdict());
        assertEquals(Verdict.NOT_DONE, outcome(split, edition(FIRST, SECOND)).verdict());
        Mark join = mark(Place.body("a", 1).span(0, 0), Sign.RUN_ON, "");
        assertEquals(Verdict.DONE, outcome(join, edition(FIRST + SECOND)).verdict());
        assertEquals(Verdict.NOT_DONE, outcome(join, edition(FIRST, SECOND)).verdict());
        Mark joinAtTheEnd = mark(Place.body("a", 0).span(FIRST.length() - 1, FIRST.length()), Sign.RUN_ON, "");
        assertEquals(Verdict.DONE, outcome(joinAtTheEnd, edition(FIRST + SECOND)).verdict());
        assertEquals(Verdict.LOOK, outcome(mark(find("开发区"), Sign.RUN_ON, ""), edition(FIRST, SECOND)).verdict());
    }

    @Test
    void movedWordsAreDoneWhenTheyStandElsewhere() {
        Mark move = mark(find("机器不停"), Sign.MOVE, "");
        assertEquals(Verdict.DONE, outcome(move, edition("机器不停，" + FIRST, SECOND.replace("机器不停", ""))).verdict());
    }

    @Test
    void theProofIsWhatStandsThereNow() {
        Mark replace = mark(find("50"), Sign.REPLACE, "60");
        assertEquals(new Outcome(replace, Verdict.WRONG, "50", "60", "发区完成工业投资70亿元，比上年增长", Optional.of(Place.body("a", 0).span(15, 17))),
                outcome(replace, edition(FIRST.replace("50", "70"), SECOND)));
    }

    @Test
    void aPlaceThatIsGoneIsLost() {
        Outcome lost = outcome(mark(find("50"), Sign.REPLACE, "60"), edition("完全是另外一篇文章，没有一句话相同。"));
        assertEquals(new Outcome(lost.entry(), Verdict.LOST, "50", "60", "", Optional.empty()), lost);
    }

    @Test
    void acceptedFindingsAreInstructionsAndRemarksAreNot() {
        FindingKey key = new FindingKey("x", Anchor.of(edition(FIRST, SECOND), find("50")));
        Decision accepted = Decision.of(key, Decision.Verdict.ACCEPTED, "", "60", Stage.FIRST, "李", NOW);
        List<Entry> entries = List.of(accepted, Decision.of(key, Decision.Verdict.ACCEPTED, "", "", Stage.FIRST, "李", NOW),
                Decision.of(key, Decision.Verdict.QUERIED, "", "60", Stage.FIRST, "李", NOW), mark(find("50"), Sign.COMMENT, ""));
        List<Outcome> outcomes = Comparison.of(edition(FIRST, SECOND), edition(FIRST.replace("50", "60"), SECOND), Comparison.Pictures.NONE, entries).outcomes();
        assertEquals(List.of(accepted), outcomes.stream().map(Outcome::entry).toList());
        assertEquals(Verdict.DONE, outcomes.getFirst().verdict());
    }

    @ParameterizedTest
    @CsvSource({"REPLACE,1,2,图说,DONE", "REPLACE,1,1,图说,NOT_DONE", "REPLACE,1,1,新图说,LOOK", "KEEP,1,2,图说,WRONG", "KEEP,1,1,图说,DONE", "DELETE,1,2,图说,LOOK",
        "QUERY,1,1,图说,LOOK"})
    void marksOnPicturesAreJudgedByTheFile(Sign sign, byte old, byte fresh, String caption, Verdict expected) {
        Mark mark = Mark.of(new Anchor.OfPicture("a", "p"), sign, sign == Sign.REPLACE ? "换图" : "", "", Stage.FIRST, "李", NOW);
        Edition after = new SmallEdition().article("a", "标题", List.of(FIRST, SECOND), SmallEdition.picture("p", caption)).build();
        Comparison.Pictures files = new Comparison.Pictures(h -> Optional.of(new byte[] {old}), h -> Optional.of(new byte[] {fresh}), Look.BLIND);
        assertEquals(expected, Comparison.of(edition(FIRST, SECOND), after, files, List.of(mark)).outcomes().getFirst().verdict());
    }

    @Test
    void aPictureTakenOutIsDoneIfThatWasAsked() {
        Edition after = new SmallEdition().article("a", "标题", List.of(FIRST, SECOND)).build();
        Anchor picture = new Anchor.OfPicture("a", "p");
        assertEquals(Verdict.DONE, outcome(Mark.of(picture, Sign.DELETE, "", "", Stage.FIRST, "李", NOW), after).verdict());
        assertEquals(Verdict.LOST, outcome(Mark.of(picture, Sign.REPLACE, "x", "", Stage.FIRST, "李", NOW), after).verdict());
        assertEquals(Verdict.LOST, outcome(Mark.of(new Anchor.OfPicture("a", "none"), Sign.DELETE, "", "", Stage.FIRST, "李", NOW), after).verdict());
    }

    /// Ten marks in an article, each carried out, left or bungled by lot; the judge is not told.
    @Test
    void marksAreJudgedRightlyAmongManyOtherCorrections() throws Exception {
        Random random = new Random(21);
        int right = 0;
        List<String> wrong = new ArrayList<>();
        int articles = Scale.cases(60, 600);
        try (Bundle bundle = BundleReader.read(SampleEditions.kaifaqu(), ReadProgress.NONE)) {
            List<String> paragraphs = bundle.edition().articles().stream().flatMap(a -> a.body().stream()).map(b -> b.text())
                    .filter(t -> t.length() > 120 && t.codePointCount(0, t.length()) == t.length()).toList();
            for (int i = 0; i < articles; i++) {
                MarkedText text = new MarkedText(paragraphs.get(random.nextInt(paragraphs.size())), random);
                Edition before = new SmallEdition().article("a", "标题", List.of(text.before())).build();
                Edition after = new SmallEdition().article("a", "标题", List.of("本报讯 据悉，新加的一段。", text.after())).build();
                List<Outcome> outcomes = Comparison.of(before, after, Comparison.Pictures.NONE, text.marks()).outcomes();
                for (int m = 0; m < outcomes.size(); m++) {
                    if (outcomes.get(m).verdict() == text.truth().get(m)) {
                        right++;
                    } else {
                        wrong.add(text.truth().get(m) + " called " + outcomes.get(m));
                    }
                }
            }
        }
        int all = right + wrong.size();
        Ledger.row(RedCheckTest.class, "red check: corrected, not corrected, wrongly corrected", all, "%.2f %% judged rightly".formatted(100.0 * right / all));
        assertTrue(right >= 0.99 * all, right + " of " + all + "\n" + String.join("\n", wrong));
    }
}
