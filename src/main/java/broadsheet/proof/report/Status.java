package broadsheet.proof.report;

import java.util.Locale;

/// How an item of the report stands.
public enum Status {
    /// 待定: nobody has decided about the finding.
    UNDECIDED,
    /// 待改: accepted or marked, and not changed yet.
    TO_CHANGE,
    /// 存疑: the author or the desk is asked.
    ASKED,
    /// 不改: ignored with a reason, or declined by the desk.
    KEPT,
    /// 已改: seen to be carried out, or an accepted finding whose words have been changed.
    DONE,
    /// 说明: asks for nothing.
    REMARK;

    /// The name in files, e.g. `to-change`.
    public String code() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
