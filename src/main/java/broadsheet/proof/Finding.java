package broadsheet.proof;

import broadsheet.edition.Span;
import java.util.List;

/// One place where a rule found something wrong. Immutable; its words come from [FindingText].
///
/// @param rule        the rule
/// @param span        where, in code points; empty (`start == end`) where something is missing there
/// @param quote       the words at the span, as they stood when checked
/// @param inserts     what the rule's message inserts, from `{0}` on; `{0}` is the quote by custom
/// @param suggestions what could stand instead of the quote, best first; often empty
/// @param related     for cross-checks, the other places that do not agree with this one
/// @param source      the source of the rule, or the line of the newsroom's list it comes from
public record Finding(Rule rule, Span span, String quote, List<String> inserts, List<String> suggestions, List<Span> related, String source) {
    /// Copies the lists.
    public Finding {
        inserts = List.copyOf(inserts);
        suggestions = List.copyOf(suggestions);
        related = List.copyOf(related);
    }

    /// How sure the rule is.
    public Severity severity() { return rule.severity(); }

    /// What the rule looks at.
    public Kind kind() { return rule.kind(); }
}
