package broadsheet.proof.mark;

import broadsheet.edition.Span;
import broadsheet.proof.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was decided about the findings of an edition, also when it was decided about an earlier version of it: a decision holds as
/// long as the very same words are found there. Immutable.
public final class Decisions {
    private final Map<Where, Decision> found;
    private final List<Decision> orphans;

    private Decisions(Map<Where, Decision> found, List<Decision> orphans) {
        this.found = Map.copyOf(found);
        this.orphans = List.copyOf(orphans);
    }

    private record Where(String rule, Span span, String words) { }

    /// Finds the places of decisions; of two about the same finding the later holds. Some milliseconds for each decision.
    ///
    /// @param relocator of the edition whose findings are asked about
    public static Decisions of(Collection<Decision> decisions, Relocator relocator) {
        Map<Where, Decision> found = new HashMap<>();
        List<Decision> orphans = new ArrayList<>();
        for (Decision decision : decisions.stream().sorted(Comparator.comparing(Decision::time)).toList()) {
            if (relocator.find(decision.finding().anchor()) instanceof Relocated.Text text && isAbout(decision, text)) {
                found.put(new Where(decision.finding().check(), text.span(), text.words()), decision);
            } else {
                orphans.add(decision);
            }
        }
        return new Decisions(found, orphans);
    }

    private static boolean isAbout(Decision decision, Relocated.Text text) {
        return decision.finding().anchor() instanceof Anchor.OfText anchor && anchor.quote().equals(text.words());
    }

    /// The decision about a finding, if there is one.
    public Optional<Decision> on(Finding finding) {
        return Optional.ofNullable(found.get(new Where(finding.rule().id(), finding.span(), finding.quote())));
    }

    /// Whether a finding no longer keeps a round from being signed.
    public boolean isSettled(Finding finding) { return on(finding).filter(Decision::settles).isPresent(); }

    /// Decisions whose words have been changed or are gone: mostly because they were carried out.
    public List<Decision> orphans() { return orphans; }
}
