package broadsheet.proof.round;

import broadsheet.edition.Edition;
import broadsheet.proof.Finding;
import broadsheet.proof.Severity;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Decisions;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Relocated;
import broadsheet.proof.mark.Relocator;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is left to do in an edition, counted from its findings, the decisions about them, and the marks. Immutable.
public final class EditionWork implements OpenWork {
    private final Map<Subject, Integer> findings = new HashMap<>();
    private final Map<Subject, Integer> marks = new HashMap<>();

    /// Counts. A mark that is not found any more counts for its old article, if that is still there.
    ///
    /// @param found     what the checks found in this edition, without what is silenced
    /// @param decisions placed in this edition
    /// @param written   all marks
    public EditionWork(Edition edition, Collection<Finding> found, Decisions decisions, Collection<Mark> written) {
        found.stream().filter(f -> f.severity() == Severity.CERTAIN && !decisions.isSettled(f))
                .forEach(f -> findings.merge(Subject.of(edition, f.span().place()), 1, Integer::sum));
        Relocator relocator = new Relocator(edition);
        written.stream().filter(EditionWork::isOpen).forEach(m -> subject(edition, m.anchor(), relocator).ifPresent(s -> marks.merge(s, 1, Integer::sum)));
    }

    private static boolean isOpen(Mark mark) {
        return mark.state() == Mark.State.OPEN && (mark.sign().asksForChange() || mark.sign() == Sign.QUERY);
    }

    private static Optional<Subject> subject(Edition edition, Anchor anchor, Relocator relocator) {
        return switch (relocator.find(anchor)) {
            case Relocated.Text text -> Optional.of(Subject.of(edition, text.span().place()));
            case Relocated.Picture picture -> Optional.of(new Subject.OfPicture(picture.article(), picture.picture()));
            case Relocated.Orphan orphan -> edition.article(anchor.article()).map(a -> new Subject.OfArticle(a.id()));
        };
    }

    @Override public int certainFindings(Subject subject) { return findings.getOrDefault(subject, 0); }

    @Override public int marks(Subject subject) { return marks.getOrDefault(subject, 0); }
}
