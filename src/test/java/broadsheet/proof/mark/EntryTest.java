package broadsheet.proof.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import broadsheet.proof.Copy;
import broadsheet.proof.Finding;
import broadsheet.proof.Proofreader;
import broadsheet.proof.check.Checks;
import broadsheet.proof.mark.Decision.Verdict;
import broadsheet.proof.mark.Silence.Extent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Entries refuse to be made wrong.
class EntryTest {
    private static final Instant NOW = Instant.parse("2025-01-10T20:15:00Z");
    private final Anchor factory = new Anchor.OfPicture("lead", "factory");
    private final FindingKey finding = new FindingKey("caption.missing", factory);

    @Test
    void aSignThatNeedsWordsIsRefusedWithoutThem() {
        for (Sign sign : Sign.values()) {
            if (sign.needsReplacement()) {
                assertThrows(IllegalArgumentException.class, () -> Mark.of(factory, sign, "", "", Stage.FIRST, "李", NOW), sign.name());
            } else {
                assertEquals(Mark.State.OPEN, Mark.of(factory, sign, "", "", Stage.FIRST, "李", NOW).state());
            }
        }
    }

    @Test
    void onlySignsThatChangeTheEditionAreLookedUpInTheNext() {
        assertTrue(Sign.DELETE.asksForChange() && Sign.RUN_ON.asksForChange() && Sign.INSERT.asksForChange());
        assertFalse(Sign.KEEP.asksForChange() || Sign.QUERY.asksForChange() || Sign.COMMENT.asksForChange());
    }

    @Test
    void aChangedMarkKeepsItsIdentity() {
        Mark mark = Mark.of(factory, Sign.COMMENT, "", "偏色", Stage.FIRST, "李", NOW);
        Mark moved = mark.with(new Anchor.OfPicture("lead", "bus"));
        assertEquals(mark.id(), mark.with(Mark.State.DONE).id());
        assertEquals(Mark.State.DONE, mark.with(Mark.State.DONE).state());
        assertEquals("裁切", mark.with(Sign.QUERY, "", "裁切").note());
        assertEquals(new Anchor.OfPicture("lead", "bus"), moved.anchor());
        assertNotEquals(mark.id(), Mark.of(factory, Sign.COMMENT, "", "偏色", Stage.FIRST, "李", NOW).id());
    }

    @Test
    void anIgnoredFindingNeedsAReason() {
        assertThrows(IllegalArgumentException.class, () -> Decision.of(finding, Verdict.IGNORED, " ", "", Stage.FIRST, "李", NOW));
        assertTrue(Decision.of(finding, Verdict.IGNORED, "原文如此", "", Stage.FIRST, "李", NOW).settles());
        assertTrue(Decision.of(finding, Verdict.ACCEPTED, "", "", Stage.FIRST, "李", NOW).settles());
        assertFalse(Decision.of(finding, Verdict.QUERIED, "", "", Stage.FIRST, "李", NOW).settles());
    }

    @Test
    void aSilenceReachesAsFarAsItSays() {
        Edition edition = Copy.edition(Copy.article("lead", "甲", "发展的的企业"), Copy.article("b", "乙", "发展的的企业", "企业和和"));
        List<Finding> found = new Proofreader(Checks.standard()).check(edition);
        assertEquals(List.of("的的", "的的", "和和"), found.stream().map(Finding::quote).toList());
        assertEquals(List.of(true, true, false), found.stream().map(Silence.of(Extent.EVERYWHERE, "", "的的", "", "李", NOW)::covers).toList());
        assertEquals(List.of(true, false, false), found.stream().map(Silence.inArticle("lead", "repeat.function", "", "", "李", NOW)::covers).toList());
        assertEquals(List.of(true, true, true), found.stream().map(Silence.of(Extent.EDITION, "repeat.function", "", "", "李", NOW)::covers).toList());
        assertEquals(List.of(false, false, false), found.stream().map(Silence.of(Extent.EDITION, "repeat.word", "的的", "", "李", NOW)::covers).toList());
    }

    @Test
    void aSilenceOfNothingOrOfNowhereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Silence.of(Extent.EDITION, "", "", "", "李", NOW));
        assertThrows(IllegalArgumentException.class, () -> Silence.of(Extent.ARTICLE, "space", "", "", "李", NOW));
        assertThrows(IllegalArgumentException.class,
                () -> new Silence("1", "space", "", Extent.EVERYWHERE, "lead", "", "李", NOW));
    }

    @Test
    void blankIdsAndAuthorsAreRefused() {
        Subject lead = new Subject.OfArticle("lead");
        assertThrows(IllegalArgumentException.class, () -> new SignOff("", lead, Stage.FIRST, "f", "李", NOW));
        assertThrows(IllegalArgumentException.class, () -> SignOff.of(lead, Stage.FIRST, "f", "", NOW));
        assertThrows(IllegalArgumentException.class, () -> SignOff.of(lead, Stage.FIRST, "", "李", NOW));
        assertThrows(IllegalArgumentException.class, () -> new Reply("1", "m", " ", "李", NOW));
        assertThrows(IllegalArgumentException.class, () -> new FindingKey("", factory));
        assertThrows(IllegalArgumentException.class, () -> new Subject.OfPicture("lead", ""));
        assertThrows(IllegalArgumentException.class, () -> new Anchor.OfPicture("", "p"));
    }

    @Test
    void theRoundsFollowOneAnother() {
        assertEquals(Optional.empty(), Stage.FIRST.before());
        assertEquals(Optional.of(Stage.THIRD), Stage.RED_CHECK.before());
    }
}
