package broadsheet.ui.proof;

import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.proof.round.Obstacle;
import broadsheet.ui.desk.Desk;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Signs rounds, as far as nothing keeps them back. FX thread.
final class RoundModel {
    private final Desk desk;
    private final DeskWork work;

    RoundModel(Desk desk, DeskWork work) {
        this.desk = desk;
        this.work = work;
    }

    private Optional<Standing> standing() { return work.standingProperty().get(); }

    /// What keeps the chosen round of a subject from being signed.
    List<Obstacle> obstacles(Subject subject) {
        return standing().filter(s -> s.rounds().subjects().contains(subject))
                .map(s -> s.rounds().obstacles(subject, work.stageProperty().get(), s.work())).orElse(List.of());
    }

    /// Signs the chosen round of a subject.
    /// @return whether nothing kept it back
    boolean sign(Subject subject) {
        if (standing().isEmpty() || !obstacles(subject).isEmpty()) {
            return false;
        }
        work.put(signature(standing().get(), subject));
        return true;
    }

    /// Signs the chosen round of everything that nothing keeps back.
    /// @return how many were signed
    int signAll() {
        List<SignOff> made = standing().stream().flatMap(s -> s.rounds().subjects().stream().filter(subject -> obstacles(subject).isEmpty())
                .map(subject -> signature(s, subject))).toList();
        work.put(made.toArray(SignOff[]::new));
        return made.size();
    }

    private SignOff signature(Standing standing, Subject subject) {
        return SignOff.of(subject, work.stageProperty().get(), Objects.requireNonNull(standing.prints().get(subject)), work.author(), Instant.now());
    }

    /// Takes back the signature of the chosen round.
    void withdraw(Subject subject) {
        standing().flatMap(s -> s.rounds().signature(subject, work.stageProperty().get())).ifPresent(work::remove);
    }

    /// Brings a subject to eye.
    void show(Subject subject) {
        standing().ifPresent(s -> desk.reader().show(place(s.edition(), subject).at(0)));
    }

    private static Place place(Edition edition, Subject subject) {
        return switch (subject) {
            case Subject.OfMasthead front -> new Place("", Part.MASTHEAD, 0);
            case Subject.OfArticle article -> Place.headline(article.article());
            case Subject.OfPicture picture -> {
                int index = edition.article(picture.article()).map(a -> a.pictures().stream().map(p -> p.id()).toList().indexOf(picture.picture())).orElse(0);
                yield new Place(picture.article(), Part.ALT_TEXT, Math.max(0, index));
            }
        };
    }
}
