package broadsheet.proof.check;

import broadsheet.proof.Check;
import broadsheet.proof.check.issue.CaptionFigures;
import broadsheet.proof.check.issue.ContentsList;
import broadsheet.proof.check.issue.JumpLines;
import broadsheet.proof.check.issue.MastheadDates;
import broadsheet.proof.check.issue.MisprintedNames;
import broadsheet.proof.check.issue.NearNames;
import broadsheet.proof.check.issue.NearPhrases;
import broadsheet.proof.check.issue.PictureWords;
import broadsheet.proof.check.issue.RepeatedTerms;
import broadsheet.proof.check.mark.DoubledMark;
import broadsheet.proof.check.mark.HalfWidthMark;
import broadsheet.proof.check.mark.MarkPatterns;
import broadsheet.proof.check.mark.Pairs;
import broadsheet.proof.check.number.Dates;
import broadsheet.proof.check.number.NumberPatterns;
import broadsheet.proof.check.number.Sums;
import broadsheet.proof.check.number.TwoWays;
import broadsheet.proof.check.number.Weekdays;
import broadsheet.proof.check.suspect.WrongWords;
import broadsheet.proof.check.word.Characters;
import broadsheet.proof.check.word.RepeatedCharacter;
import broadsheet.proof.check.word.RepeatedWord;
import broadsheet.proof.check.word.WordPatterns;
import broadsheet.proof.check.wording.Newsroom;
import java.util.ArrayList;
import java.util.List;

/// The checks Broadsheet ships.
public final class Checks {
    private Checks() { }

    /// The standard checks and those of the newsroom's lists.
    ///
    /// @param suspects whether characters are guessed about too (疑似)
    public static List<Check> with(Newsroom newsroom, boolean suspects) {
        List<Check> checks = new ArrayList<>(standard());
        if (suspects) {
            checks.add(new WrongWords());
        }
        checks.addAll(newsroom.checks());
        return List.copyOf(checks);
    }

    /// Every check that needs no list of the newsroom's and does not guess.
    public static List<Check> standard() {
        List<Check> checks = new ArrayList<>(List.of(new RepeatedWord(), new RepeatedCharacter(), new Pairs(), new HalfWidthMark(), new DoubledMark()));
        checks.addAll(MarkPatterns.all());
        checks.addAll(NumberPatterns.all());
        checks.addAll(List.of(new Dates(), new Weekdays(), new Sums(), new TwoWays(), new Characters()));
        checks.addAll(WordPatterns.all());
        checks.addAll(List.of(new MastheadDates(), new PictureWords(), new CaptionFigures(), new NearNames(), new RepeatedTerms(),
                new MisprintedNames(), new NearPhrases(), new JumpLines(), new ContentsList()));
        return List.copyOf(checks);
    }
}
