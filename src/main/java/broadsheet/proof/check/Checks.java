package broadsheet.proof.check;

import broadsheet.proof.Check;
import broadsheet.proof.check.mark.DoubledMark;
import broadsheet.proof.check.mark.HalfWidthMark;
import broadsheet.proof.check.mark.Pairs;
import broadsheet.proof.check.word.RepeatedCharacter;
import broadsheet.proof.check.word.RepeatedWord;
import java.util.List;

/// The checks Broadsheet ships.
public final class Checks {
    private Checks() { }

    /// Every check that needs no list of the newsroom's.
    public static List<Check> standard() {
        return List.of(new RepeatedWord(), new RepeatedCharacter(), new Pairs(), new HalfWidthMark(), new DoubledMark());
    }
}
