package broadsheet.edition;

/// Which part of an edition a text belongs to, in reading order.
public enum Part {
    /// An item of the nameplate block; index as in [Masthead#lines].
    MASTHEAD,
    /// 引题
    KICKER,
    /// 主题
    HEADLINE,
    /// 副题
    DECK,
    /// The byline as printed.
    BYLINE,
    /// 提要
    SUMMARY,
    /// A block of the body; index into [Article#body].
    BODY,
    /// 图片说明; index into [Article#pictures].
    CAPTION,
    /// Who made the picture; index into [Article#pictures].
    PICTURE_CREDIT,
    /// What a screen reader says for the picture; index into [Article#pictures].
    ALT_TEXT,
    /// An entry of the credit line; index into [Edition#credits].
    CREDITS
}
