package broadsheet.proof;

/// One thing that can be wrong. Its words are in the message files under `proof.rule.<id>.title` and `.message`.
///
/// @param id       stable, e.g. `repeat.word`: it stands in journals, scripts and silenced rules and never gets a second meaning
/// @param kind     what it looks at
/// @param severity how sure it is
/// @param source   the document the rule is from, as Chinese proofreaders cite it
/// @param bad      a text the rule complains of
/// @param good     the same text, right
public record Rule(String id, Kind kind, Severity severity, String source, String bad, String good) { }
