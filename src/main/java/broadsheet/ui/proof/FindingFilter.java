package broadsheet.ui.proof;

import broadsheet.proof.Kind;
import broadsheet.proof.Severity;
import java.util.EnumSet;
import java.util.Set;

/// Which findings are listed. Immutable.
///
/// @param severities those listed; never empty
/// @param kinds      those listed; never empty
/// @param openOnly   whether settled ones are left out
record FindingFilter(Set<Severity> severities, Set<Kind> kinds, boolean openOnly) {
    /// Everything.
    static final FindingFilter ALL = new FindingFilter(EnumSet.allOf(Severity.class), EnumSet.allOf(Kind.class), false);

    /// Copies the sets; an empty one stands for all.
    FindingFilter {
        severities = Set.copyOf(severities.isEmpty() ? EnumSet.allOf(Severity.class) : severities);
        kinds = Set.copyOf(kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds);
    }

    boolean lets(Numbered item) {
        return severities.contains(item.finding().severity()) && kinds.contains(item.finding().kind()) && (!openOnly || item.isOpen());
    }

    FindingFilter withSeverities(Set<Severity> wanted) { return new FindingFilter(wanted, kinds, openOnly); }

    FindingFilter withKinds(Set<Kind> wanted) { return new FindingFilter(severities, wanted, openOnly); }

    FindingFilter withOpenOnly(boolean wanted) { return new FindingFilter(severities, kinds, wanted); }
}
