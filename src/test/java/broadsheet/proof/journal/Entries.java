package broadsheet.proof.journal;

import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Decision.Verdict;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.FindingKey;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Reply;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Silence;
import broadsheet.proof.mark.Silence.Extent;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import java.time.Instant;
import java.util.List;

/// Entries for tests.
final class Entries {
    static final String EDITION = "urn:broadsheet:test:small";
    static final Instant NOW = Instant.parse("2025-01-10T20:15:00.123456Z");
    static final Anchor FACTORY = new Anchor.OfPicture("lead", "factory");

    private Entries() { }

    static Mark mark(String note) { return Mark.of(FACTORY, Sign.COMMENT, "", note, Stage.FIRST, "李", NOW); }

    /// One of each kind, with the texts that have broken stores before.
    static List<Entry> ofEveryKind() {
        Anchor text = new Anchor.OfText(new Span(new Place("乘风 破浪/1?#%", Part.BODY, 3), 4, 6), "𠮷野", "前文“\"\\", "后文\n\t\u0000\u2028");
        Mark mark = Mark.of(text, Sign.REPLACE, "吉野", "写法\r\n两行 \uD800 半个字", Stage.SECOND, "王 军豪", NOW);
        return List.of(mark, mark("").with(Mark.State.DECLINED), Mark.of(text, Sign.QUERY, "", "", Stage.THIRD, "李", NOW.plusNanos(1)),
                Mark.of(new Anchor.OfText(new Span(new Place("", Part.CREDITS, 0), 0, 0), "", "", ""), Sign.INSERT, "x", "", Stage.FINAL, "李", NOW),
                Reply.of(mark, "作者：是", "苑莘", NOW),
                Decision.of(new FindingKey("repeat.word", text), Verdict.IGNORED, "原文", "", Stage.FIRST, "李", NOW),
                Decision.of(new FindingKey("repeat.word", FACTORY), Verdict.ACCEPTED, "", "改后", Stage.RED_CHECK, "李", NOW),
                Silence.inArticle("lead", "", "的的确确", "叠词", "李", NOW), Silence.of(Extent.EDITION, "space", "", "", "李", NOW),
                SignOff.of(new Subject.OfMasthead(), Stage.FINAL, "abc", "李", NOW),
                SignOff.of(new Subject.OfArticle("lead"), Stage.FINAL, "abc", "李", NOW),
                SignOff.of(new Subject.OfPicture("lead", "a/b"), Stage.FIRST, "abc", "李", NOW));
    }
}
