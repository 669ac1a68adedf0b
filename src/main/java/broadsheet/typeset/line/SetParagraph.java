package broadsheet.typeset.line;

import java.util.List;

/// A set paragraph: its lines and every rule that had to give way.
///
/// @param lines       at least one; together they hold every code point of the text exactly once
/// @param emergencies empty for text that could be set by all rules
public record SetParagraph(List<SetLine> lines, List<Emergency> emergencies) {
    /// Copies the lists.
    public SetParagraph {
        lines = List.copyOf(lines);
        emergencies = List.copyOf(emergencies);
    }

    /// A rule that gave way because nothing else fitted.
    ///
    /// @param line the line, from 0
    /// @param rule what gave way
    public record Emergency(int line, Rule rule) { }

    /// The rules that may give way, in this order.
    public enum Rule {
        /// A number was parted from its unit (U6).
        UNIT_PARTED,
        /// A Latin word or a number was broken inside (U5, U2).
        RUN_BROKEN,
        /// A forbidden character stands at a line's start or end.
        KINSOKU,
        /// A cluster is wider than the measure and stands out of it.
        OVERFULL
    }
}
