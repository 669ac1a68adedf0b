package broadsheet.proof.check.word;

import broadsheet.proof.Check;
import broadsheet.proof.Kind;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.check.pattern.PatternCheck;
import java.util.List;

/// Words taken for others, where one expression decides.
public final class WordPatterns {
    private WordPatterns() { }

    /// Every one.
    public static List<Check> all() { return List.of(until()); }

    /// 截止 ends something (报名3月9日截止), 截至 says up to when a count goes.
    private static Check until() {
        return PatternCheck.of(new Rule("character.until", Kind.CHARACTER, Severity.PROBABLE, "《现代汉语词典》截止、截至", "截止目前，已完成八成。", "截至目前，已完成八成。"),
                "(?<=^|[，。；：、（“\\n])(?<x>截止)(?=到?(?:目前|现在|今[天日年]|昨[天日]|本月|上月|去年|[\\d二][\\d〇○零一二三四五六七八九]*[年月]))", m -> "截至");
    }
}
