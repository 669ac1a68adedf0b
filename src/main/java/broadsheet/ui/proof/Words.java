package broadsheet.ui.proof;

import broadsheet.proof.Severity;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Stage;
import broadsheet.ui.control.Texts;
import java.util.Locale;

/// The desk's signs and the keys of its words.
final class Words {
    private Words() { }

    /// A sign for a severity, so that no colour is needed to tell them apart.
    static String sign(Severity severity) {
        return switch (severity) {
            case CERTAIN -> "■";
            case PROBABLE -> "◆";
            case QUERY -> "?";
            case SUSPECT -> "~";
        };
    }

    /// A sign for a decision.
    static String sign(Decision.Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "✓";
            case IGNORED -> "○";
            case QUERIED -> "？";
        };
    }

    /// 采纳、忽略、存疑
    static String say(Texts texts, Decision.Verdict verdict) { return texts.say("desk.verdict." + code(verdict)); }

    /// 一校 … 终审
    static String say(Texts texts, Stage stage) { return texts.say("desk.stage." + code(stage)); }

    /// A constant as it stands in keys and style classes.
    static String code(Enum<?> constant) { return constant.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
