package broadsheet.proof.report;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.proof.Finding;
import broadsheet.proof.Proofreader;
import broadsheet.proof.check.Checks;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.FindingKey;
import broadsheet.proof.mark.Fingerprint;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Reply;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Silence;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A morning's proofreading of the special edition: one of every sign, decisions about what the checks find, signatures.
public final class SampleProof {
    private static final Instant MORNING = Instant.parse("2025-01-10T22:05:00Z");
    private static final String FIRST = "李春燕";
    private static final String SECOND = "王建国";

    private final Edition edition;
    private final List<Entry> entries = new ArrayList<>();

    private SampleProof(Edition edition) { this.edition = edition; }

    /// What was written, in the order it was.
    public static List<Entry> of(Edition edition) {
        SampleProof proof = new SampleProof(edition);
        proof.marks();
        proof.decisions();
        proof.signatures();
        return List.copyOf(proof.entries);
    }

    /// What the shipped checks find.
    public static List<Finding> findings(Edition edition) { return new Proofreader(Checks.standard()).check(edition); }

    private void marks() {
        List<Article> stories = edition.articles().stream().filter(a -> a.body().size() > 3).toList();
        List<Place> places = edition.articles().stream().flatMap(a -> a.places().stream())
                .filter(p -> p.part() == Part.BODY && edition.text(p).length() > 40).toList();
        Sign[] signs = {Sign.DELETE, Sign.REPLACE, Sign.INSERT, Sign.TRANSPOSE, Sign.NEW_PARAGRAPH, Sign.QUERY, Sign.MOVE, Sign.COMMENT};
        for (int i = 0; i < signs.length; i++) {
            Place place = places.get(i * places.size() / signs.length);
            int length = signs[i] == Sign.INSERT ? 0 : 2;
            add(Mark.of(Anchor.of(edition, place.span(3 + i, 3 + i + length)), signs[i],
                    signs[i].needsReplacement() ? "项目" : "", signs[i] == Sign.QUERY ? "请作者核对数字 <100> & 单位" : "", Stage.FIRST, FIRST, MORNING));
        }
        Mark query = entries.stream().filter(Mark.class::isInstance).map(Mark.class::cast).filter(m -> m.sign() == Sign.QUERY).findFirst().orElseThrow();
        add(Reply.of(query, "作者：无误。", SECOND, MORNING.plusSeconds(600)));
        Article pictured = edition.articles().stream().filter(a -> !a.pictures().isEmpty()).findFirst().orElseThrow();
        add(Mark.of(Anchor.of(pictured.id(), pictured.pictures().getFirst()), Sign.REPLACE, "换一张横图", "重要：人物闭眼", Stage.SECOND, SECOND, MORNING));
        Mark done = Mark.of(Anchor.of(edition, Place.headline(stories.getFirst().id()).span(0, 1)), Sign.DELETE, "", "", Stage.FIRST, FIRST, MORNING);
        add(done.with(Mark.State.DONE));
        add(Mark.of(new Anchor.OfText(Place.body(stories.getFirst().id(), 0).span(0, 8), "此处原有八字已删", "前文已经不在了的一长段话语", "后文也一并撤下了的一长段话"),
                Sign.DELETE, "", "", Stage.FIRST, FIRST, MORNING));
    }

    private void decisions() {
        for (Finding finding : findings(edition)) {
            boolean certain = finding.severity().code().equals("certain");
            add(Decision.of(FindingKey.of(edition, finding), certain ? Decision.Verdict.ACCEPTED : Decision.Verdict.IGNORED,
                    certain ? "" : "修辞用法", certain ? finding.suggestions().getFirst() : "", Stage.FIRST, FIRST, MORNING.plusSeconds(60)));
        }
        add(Silence.of(Silence.Extent.EDITION, "agreement.name", "聊城", "简称", FIRST, MORNING));
    }

    private void signatures() {
        List<Subject> subjects = Subject.of(edition);
        for (int i = 0; i < subjects.size(); i++) {
            String print = Fingerprint.of(edition, subjects.get(i), href -> "");
            add(SignOff.of(subjects.get(i), Stage.FIRST, i == 1 ? "changed since" : print, FIRST, MORNING.plusSeconds(3600)));
            if (i % 2 == 0) {
                add(SignOff.of(subjects.get(i), Stage.SECOND, print, SECOND, MORNING.plusSeconds(7200)));
            }
        }
    }

    private void add(Entry entry) { entries.add(entry); }
}
