package broadsheet.proof.round;

import broadsheet.edition.Edition;
import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The rounds of a whole edition: who signed what, and what keeps the rest back. Immutable.
public final class RoundProgress {
    private final List<Subject> subjects;
    private final Map<Subject, String> fingerprints;
    private final Map<Subject, Map<Stage, SignOff>> signatures = new HashMap<>();

    private RoundProgress(List<Subject> subjects, Map<Subject, String> fingerprints) {
        this.subjects = List.copyOf(subjects);
        this.fingerprints = Map.copyOf(fingerprints);
    }

    /// The rounds of an edition.
    ///
    /// @param signOffs    all signatures, in any order; of two for the same round the later counts. Those of subjects the edition
    ///                    no longer has are left out
    /// @param fingerprint of a subject as the edition shows it today
    public static RoundProgress of(Edition edition, Collection<SignOff> signOffs, Function<Subject, String> fingerprint) {
        List<Subject> subjects = Subject.of(edition);
        Map<Subject, String> prints = new HashMap<>();
        subjects.forEach(s -> prints.put(s, fingerprint.apply(s)));
        RoundProgress progress = new RoundProgress(subjects, prints);
        signOffs.stream().filter(s -> prints.containsKey(s.subject())).sorted(Comparator.comparing(SignOff::time))
                .forEach(s -> progress.signatures.computeIfAbsent(s.subject(), k -> new HashMap<>()).put(s.stage(), s));
        return progress;
    }

    /// Everything to be signed, in printed order.
    public List<Subject> subjects() { return subjects; }

    /// The signature of a round, if it was given.
    public Optional<SignOff> signature(Subject subject, Stage stage) {
        return Optional.ofNullable(signatures.getOrDefault(subject, Map.of()).get(stage));
    }

    /// How a round stands.
    public RoundState state(Subject subject, Stage stage) {
        return signature(subject, stage).map(s -> s.fingerprint().equals(fingerprints.get(subject))
                ? RoundState.SIGNED : RoundState.CHANGED_SINCE).orElse(RoundState.OPEN);
    }

    /// How many subjects have signed this round; for 终审 only those whose words have not changed since.
    public int signed(Stage stage) { return (int) subjects.stream().filter(s -> isSigned(s, stage)).count(); }

    /// The round the subject is in: the first that is not signed; empty when all are.
    public Optional<Stage> current(Subject subject) {
        return List.of(Stage.values()).stream().filter(stage -> !isSigned(subject, stage)).findFirst();
    }

    /// Whether the whole edition is released: every subject's 终审 is signed for what the edition shows today.
    public boolean isReleased() { return signed(Stage.FINAL) == subjects.size(); }

    /// What keeps a round from being signed now; empty when nothing does.
    ///
    /// @throws IllegalArgumentException if the edition does not have the subject
    public List<Obstacle> obstacles(Subject subject, Stage stage, OpenWork work) {
        if (!fingerprints.containsKey(subject)) {
            throw new IllegalArgumentException("not in this edition: " + subject);
        }
        List<Obstacle> obstacles = new ArrayList<>();
        if (state(subject, stage) == RoundState.SIGNED) {
            obstacles.add(new Obstacle.Signed());
        }
        List.of(Stage.values()).stream().filter(earlier -> earlier.compareTo(stage) < 0 && !isSigned(subject, earlier)).findFirst()
                .ifPresent(earlier -> obstacles.add(new Obstacle.EarlierRound(earlier)));
        int findings = work.certainFindings(subject);
        if (findings > 0) {
            obstacles.add(new Obstacle.OpenFindings(findings));
        }
        int marks = stage.compareTo(Stage.RED_CHECK) >= 0 ? work.marks(subject) : 0;
        if (marks > 0) {
            obstacles.add(new Obstacle.OpenMarks(marks));
        }
        return obstacles;
    }

    private boolean isSigned(Subject subject, Stage stage) {
        return switch (state(subject, stage)) {
            case OPEN -> false;
            case SIGNED -> true;
            case CHANGED_SINCE -> stage != Stage.FINAL;
        };
    }
}
