package broadsheet.typeset.layout;

/// What a mark on the page means; themes give it a colour.
public enum Ink {
    /// Full ink: text, headlines.
    TEXT,
    /// Ink at two thirds: captions' credits, folios.
    QUIET,
    /// Rules at 40 %.
    RULE,
    /// Rules and tints at 15 %.
    HAIRLINE,
    /// 报头红: nameplate, special title, column heads.
    RED,
    /// The paper itself, for text reversed out of a block.
    PAPER,
    /// A pale tint of the red, for grounds.
    RED_TINT
}
