package broadsheet.proof.mark;

import broadsheet.edition.Edition;
import broadsheet.proof.Finding;

/// Which finding of a check: two runs of the same check over the same words give the same key.
///
/// @param check  the rule's id
/// @param anchor where it found something
public record FindingKey(String check, Anchor anchor) {
    /// @throws IllegalArgumentException if the check is blank
    public FindingKey {
        Required.text(check, "check");
    }

    /// The key of a finding in the edition it was found in.
    public static FindingKey of(Edition edition, Finding finding) {
        return new FindingKey(finding.rule().id(), Anchor.of(edition, finding.span()));
    }
}
