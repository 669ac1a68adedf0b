package broadsheet.proof.mark;

import java.util.Optional;

/// 校次: the rounds of proofreading in their order (三校一核红, 终审).
public enum Stage {
    /// 一校
    FIRST,
    /// 二校
    SECOND,
    /// 三校
    THIRD,
    /// 核红: every mark of the earlier rounds is looked up in the corrected edition.
    RED_CHECK,
    /// 终审: released for print.
    FINAL;

    /// The round before this one.
    public Optional<Stage> before() { return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]); }
}
