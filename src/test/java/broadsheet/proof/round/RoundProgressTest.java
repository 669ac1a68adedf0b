package broadsheet.proof.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.samples.SmallEdition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who signed what, and what keeps the rest back.
class RoundProgressTest {
    private static final Instant NOW = Instant.parse("2025-01-10T20:15:00Z");
    private static final Subject LEAD = new Subject.OfArticle("lead");
    private static final Subject FACTORY = new Subject.OfPicture("lead", "factory");
    private static final Subject BRIEF = new Subject.OfArticle("brief");
    private final Edition edition = SmallEdition.standard();

    private static SignOff signed(Subject subject, Stage stage, String print, int second) {
        return SignOff.of(subject, stage, print, "李", NOW.plusSeconds(second));
    }

    private RoundProgress progress(SignOff... signatures) { return RoundProgress.of(edition, List.of(signatures), s -> "now"); }

    private static OpenWork work(int findings, int marks) {
        return new OpenWork() {
            @Override public int certainFindings(Subject subject) { return findings; }
            @Override public int marks(Subject subject) { return marks; }
        };
    }

    @Test
    void articlesAndTheirPicturesAreSignedInPrintedOrder() {
        assertEquals(List.of(new Subject.OfMasthead(), LEAD, FACTORY, BRIEF), progress().subjects());
    }

    @Test
    void theFirstRoundIsFreeAndTheSecondWaitsForIt() {
        assertEquals(List.of(), progress().obstacles(LEAD, Stage.FIRST, OpenWork.NONE));
        assertEquals(List.of(new Obstacle.EarlierRound(Stage.FIRST)), progress().obstacles(LEAD, Stage.THIRD, OpenWork.NONE));
        assertEquals(List.of(new Obstacle.EarlierRound(Stage.SECOND)),
                progress(signed(LEAD, Stage.FIRST, "now", 0)).obstacles(LEAD, Stage.THIRD, OpenWork.NONE));
    }

    @Test
    void openCertainFindingsKeepEveryRoundBack() {
        assertEquals(List.of(new Obstacle.OpenFindings(2)), progress().obstacles(LEAD, Stage.FIRST, work(2, 0)));
    }

    @Test
    void openMarksKeepBackOnlyTheRedCheckAndTheRelease() {
        SignOff[] three = {signed(LEAD, Stage.FIRST, "old", 0), signed(LEAD, Stage.SECOND, "old", 1), signed(LEAD, Stage.THIRD, "now", 2)};
        assertEquals(List.of(new Obstacle.OpenMarks(1)), progress(three).obstacles(LEAD, Stage.RED_CHECK, work(0, 1)));
        assertEquals(List.of(), progress().obstacles(LEAD, Stage.FIRST, work(0, 1)));
    }

    @Test
    void aRoundIsSignedOnceForTheSameWords() {
        RoundProgress progress = progress(signed(LEAD, Stage.FIRST, "now", 0));
        assertEquals(RoundState.SIGNED, progress.state(LEAD, Stage.FIRST));
        assertEquals(List.of(new Obstacle.Signed()), progress.obstacles(LEAD, Stage.FIRST, OpenWork.NONE));
        assertEquals(Optional.of(Stage.SECOND), progress.current(LEAD));
        assertEquals(1, progress.signed(Stage.FIRST));
    }

    @Test
    void aSignatureForOtherWordsCountsAsARoundButNotAsARelease() {
        List<SignOff> signatures = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            signatures.add(signed(LEAD, stage, "old", stage.ordinal()));
        }
        RoundProgress progress = RoundProgress.of(edition, signatures, s -> "now");
        assertEquals(RoundState.CHANGED_SINCE, progress.state(LEAD, Stage.FIRST));
        assertEquals(1, progress.signed(Stage.RED_CHECK));
        assertEquals(0, progress.signed(Stage.FINAL));
        assertEquals(Optional.of(Stage.FINAL), progress.current(LEAD));
        assertEquals(List.of(), progress.obstacles(LEAD, Stage.FINAL, OpenWork.NONE));
    }

    @Test
    void theLaterOfTwoSignaturesCounts() {
        SignOff old = signed(LEAD, Stage.FIRST, "old", 0);
        SignOff fresh = signed(LEAD, Stage.FIRST, "now", 5);
        assertEquals(Optional.of(fresh), progress(fresh, old).signature(LEAD, Stage.FIRST));
    }

    @Test
    void theEditionIsReleasedWhenEverythingIsSignedToTheEnd() {
        List<SignOff> signatures = new ArrayList<>();
        for (Subject subject : Subject.of(edition)) {
            assertFalse(RoundProgress.of(edition, signatures, s -> "now").isReleased());
            for (Stage stage : Stage.values()) {
                signatures.add(signed(subject, stage, "now", stage.ordinal()));
            }
        }
        RoundProgress progress = RoundProgress.of(edition, signatures, s -> "now");
        assertTrue(progress.isReleased());
        assertEquals(Optional.empty(), progress.current(LEAD));
    }

    @Test
    void signaturesOfWhatTheEditionNoLongerHasAreLeftOut() {
        Subject gone = new Subject.OfArticle("gone");
        RoundProgress progress = progress(signed(gone, Stage.FIRST, "now", 0));
        assertEquals(0, progress.signed(Stage.FIRST));
        assertThrows(IllegalArgumentException.class, () -> progress.obstacles(gone, Stage.FIRST, OpenWork.NONE));
    }
}
