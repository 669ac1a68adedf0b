package broadsheet.proof.mark;

/// Which finding of a check: two runs of the same check over the same words give the same key.
///
/// @param check  the check's id
/// @param anchor where it found something
public record FindingKey(String check, Anchor anchor) {
    /// @throws IllegalArgumentException if the check is blank
    public FindingKey {
        Required.text(check, "check");
    }
}
