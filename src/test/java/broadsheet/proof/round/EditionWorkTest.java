package broadsheet.proof.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Decision.Verdict;
import broadsheet.proof.mark.Decisions;
import broadsheet.proof.mark.FindingKey;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Relocator;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.samples.SmallEdition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is left to do, and which decisions still hold in a corrected edition.
class EditionWorkTest {
    private static final Instant NOW = Instant.parse("2025-01-10T20:15:00Z");
    private static final Subject LEAD = new Subject.OfArticle("lead");
    private static final Subject FACTORY = new Subject.OfPicture("lead", "factory");
    private final Edition edition = SmallEdition.standard();
    private final Finding wrong = finding(Severity.CERTAIN, Place.body("lead", 0).span(6, 9));

    private Finding finding(Severity severity, Span span) {
        return new Finding(new Rule("test." + severity, Kind.NUMBER, severity, "", "", ""), span, span.text(edition), List.of(), List.of(), List.of(), "");
    }

    private Decision decision(Verdict verdict, int second) {
        return Decision.of(FindingKey.of(edition, wrong), verdict, "原文", "", Stage.FIRST, "李", NOW.plusSeconds(second));
    }

    private Decisions decisions(Edition in, Decision... made) { return Decisions.of(List.of(made), new Relocator(in)); }

    private static Mark mark(Anchor anchor, Sign sign) { return Mark.of(anchor, sign, "", "", Stage.FIRST, "李", NOW); }

    @Test
    void onlyCertainFindingsNobodyHasSettledCount() {
        List<Finding> found = List.of(wrong, finding(Severity.PROBABLE, Place.body("lead", 1).span(0, 2)),
                finding(Severity.CERTAIN, new Place("lead", Part.CAPTION, 0).span(0, 2)), finding(Severity.CERTAIN, new Place("", Part.MASTHEAD, 8).span(0, 4)));
        OpenWork open = new EditionWork(edition, found, decisions(edition), List.of());
        assertEquals(List.of(1, 1, 1, 0), List.of(open.certainFindings(LEAD), open.certainFindings(FACTORY), open.certainFindings(new Subject.OfMasthead()),
                open.certainFindings(new Subject.OfArticle("brief"))));
        assertEquals(0, new EditionWork(edition, found, decisions(edition, decision(Verdict.ACCEPTED, 0)), List.of()).certainFindings(LEAD));
        assertEquals(1, new EditionWork(edition, found, decisions(edition, decision(Verdict.QUERIED, 0)), List.of()).certainFindings(LEAD));
    }

    @Test
    void openMarksAndQueriesCountButRemarksDoNot() {
        Anchor text = Anchor.of(edition, Place.body("lead", 0).span(6, 9));
        Anchor picture = new Anchor.OfPicture("lead", "factory");
        Anchor gone = new Anchor.OfText(Place.body("lead", 0).span(0, 4), "没有的话", "这里根本没有这样的前文", "也没有这样的后文可找");
        OpenWork open = new EditionWork(edition, List.of(), decisions(edition), List.of(mark(text, Sign.DELETE), mark(text, Sign.QUERY),
                mark(text, Sign.COMMENT), mark(text, Sign.DELETE).with(Mark.State.DONE), mark(picture, Sign.QUERY), mark(gone, Sign.DELETE),
                mark(new Anchor.OfPicture("none", "none"), Sign.QUERY)));
        assertEquals(List.of(3, 1), List.of(open.marks(LEAD), open.marks(FACTORY)));
    }

    @Test
    void theLaterDecisionHolds() {
        Decision first = decision(Verdict.IGNORED, 0);
        Decision second = decision(Verdict.QUERIED, 9);
        assertEquals(Optional.of(second), decisions(edition, second, first).on(wrong));
        assertFalse(decisions(edition, first, second).isSettled(wrong));
        assertEquals(Optional.empty(), decisions(edition).on(wrong));
    }

    @Test
    void aDecisionHoldsInACorrectedEditionForTheSameWordsOnly() {
        Decision ignored = decision(Verdict.IGNORED, 0);
        Edition moved = new SmallEdition().article("lead", "乘风破浪再铸辉煌", List.of("新的一段。", "据悉，2024年，开发区完成工业投资60亿元。")).build();
        Span there = Place.body("lead", 1).span(9, 12);
        Finding again = new Finding(wrong.rule(), there, there.text(moved), List.of(), List.of(), List.of(), "");
        assertTrue(decisions(moved, ignored).isSettled(again));
        Edition changed = new SmallEdition().article("lead", "乘风破浪再铸辉煌", List.of("2024年，高新区完成工业投资50亿元。")).build();
        assertEquals(List.of(ignored), decisions(changed, ignored).orphans());
    }
}
