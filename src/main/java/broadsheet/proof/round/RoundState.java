package broadsheet.proof.round;

/// How one round of one subject stands.
public enum RoundState {
    /// Nobody has signed it.
    OPEN,
    /// Signed, for exactly what the edition shows today.
    SIGNED,
    /// Signed, but words or picture have been changed since.
    CHANGED_SINCE
}
