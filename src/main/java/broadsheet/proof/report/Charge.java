package broadsheet.proof.report;

/// What one error costs before the limits of an issue: the same fault three times, numerals one in all.
///
/// @param kind   what it is to the rule
/// @param base   the rule's figure for it
/// @param factor 2 in a headline or masthead or where it is important, else 1
/// @param same   faults with the same words are the same fault
public record Charge(ErrorKind kind, double base, double factor, String same) {
    /// Base times factor.
    public double points() { return base * factor; }
}
