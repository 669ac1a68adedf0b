package broadsheet.proof.check.mark;

import broadsheet.proof.Check;
import broadsheet.proof.Kind;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.check.pattern.PatternCheck;
import java.util.List;

/// The punctuation rules one expression decides.
public final class MarkPatterns {
    private static final String STANDARD = "GB/T 15834-2011 ";
    private static final String RANGE_UNITS = "年|月|日|时|分|秒|岁|天|人|名|个|家|项|次|届|号|版|页|级|层|吨|米|公里|千米|厘米|毫米|亩|公斤|千克|元|万|亿|倍|℃|%|％";

    private MarkPatterns() { }

    /// Every one.
    public static List<Check> all() {
        return List.of(range(), tilde(), comma(), etc(), ordinal(), bracketed(), figureComma(), approximate(), atLeast(), etcAfterComma(), nested(), nestedTitle(), lonelyEllipsis());
    }

    private static Rule rule(String id, Severity severity, String clause, String bad, String good) {
        return new Rule(id, Kind.MARK, severity, STANDARD + clause, bad, good);
    }

    /// A range with a hyphen, where something counted follows: numbers of models, telephones and papers have none.
    private static Check range() {
        return PatternCheck.of(rule("mark.range-hyphen", Severity.QUERY, "4.13.3.2", "1-11月增长5%。", "1—11月增长5%。"),
                "(?<![\\dA-Za-z.\\-/])\\d+(?:\\.\\d+)?(?:[%％年月日])?(?<x>-)\\d+(?:\\.\\d+)?(?=" + RANGE_UNITS + ")(?!-)", m -> "—");
    }

    private static Check tilde() {
        return PatternCheck.of(rule("mark.range-tilde", Severity.QUERY, "4.13.3.3", "招收20~30人。", "招收20～30人。"), "(?<=[\\d%％℃])~(?=\\d)", m -> "～");
    }

    /// 、 between adjacent quotations or titles is left out; not where a bracketed note stands between.
    private static Check comma() {
        return PatternCheck.of(rule("mark.comma-between-quotes", Severity.QUERY, "4.5.3.5", "获评“五星支部”、“先进集体”。", "获评“五星支部”“先进集体”。"),
                "(?<=[”》])、(?=[“《])", m -> "").where((p, m) -> p.isProse());
    }

    private static Check etc() {
        return PatternCheck.of(rule("mark.ellipsis-etc", Severity.PROBABLE, "4.11.3.1", "展出粮食、蔬菜、果品……等。", "展出粮食、蔬菜、果品等。"), "…+等(?!级|到|待|候|于|着|我|你|他|一)", m -> "等");
    }

    private static Check ordinal() {
        return PatternCheck.of(rule("mark.ordinal-comma", Severity.QUERY, "4.4.3.3", "首先、抓好生产；其次、抓好销售。", "首先，抓好生产；其次，抓好销售。"),
                "(?<=^|[。；：，])(?:首先|其次|再次|最后|第[一二三四五六七八九十]|其[一二三四五六七八九十])(?<x>、)(?!第|其|首|再)", m -> "，");
    }

    private static Check bracketed() {
        return PatternCheck.of(rule("mark.bracketed-ordinal", Severity.QUERY, "附录 B.2", "（一）、抓好生产", "（一）抓好生产"), "(?:^|(?<=[。；：\\n]))[（(][一二三四五六七八九十\\d]{1,3}[）)](?<x>[、，.．])", m -> "");
    }

    /// 三、四十个: two neighbouring figures that mean about so many.
    private static Check figureComma() {
        return PatternCheck.of(rule("mark.approximate-comma", Severity.QUERY, "4.5.3.4", "来了三、四十个人。", "来了三四十个人。"),
                "(?<![第十百千万、])(?:一(?=、[二两])|二(?=、三)|两(?=、三)|三(?=、四)|四(?=、五)|五(?=、六)|六(?=、七)|七(?=、八)|八(?=、九))(?<x>、)[二两三四五六七八九](?=[十百千万亿]?[个名位人岁天次里斤元])", m -> "");
    }

    private static Check approximate() {
        return PatternCheck.ofProse(rule("mark.approximate-twice", Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：语法", "约30人左右参加。", "约30人参加。"),
                "(?:大约|约|近)(?:有|为)?[\\d.]+(?:余|多)?[万亿]?\\p{IsHan}{0,3}(?:左右|上下|余(?!额|下|地|名))", m -> m.group().replaceFirst("左右$|上下$|余$", ""));
    }

    /// 30多家以上: more than that already.
    private static Check atLeast() {
        return PatternCheck.ofProse(rule("mark.approximate-over", Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：语法", "30多家以上企业参加。", "30多家企业参加。"),
                "\\d(?:余|多)[万亿]?\\p{IsHan}{0,3}(?<x>以上|以下)", m -> "");
    }

    /// 甲、乙、等: 、 stands between the members of a row, and 等 is none.
    private static Check etcAfterComma() {
        return PatternCheck.of(rule("mark.comma-before-etc", Severity.PROBABLE, "4.5.3.1", "李四、王五、等参加。", "李四、王五等参加。"),
                "、(?=等(?:[，。；）：]|参加|出席|单位|部门|地区?|[\\d一二三四五六七八九十]+[个名位家项种]))", m -> "");
    }

    /// “…“…”…”: within a quotation, the marks are single.
    private static Check nested() {
        return PatternCheck.of(rule("mark.nested-quotes", Severity.PROBABLE, "4.8.3.4", "他说：“这是“一号工程”项目。”", "他说：“这是‘一号工程’项目。”"),
                "“[^“”]*(?<x>“[^“”]*”)[^“”]*”", m -> "‘" + m.group("x").substring(1, m.group("x").length() - 1) + "’");
    }

    private static Check nestedTitle() {
        return PatternCheck.of(rule("mark.nested-titles", Severity.QUERY, "4.15.3.5", "印发《关于学习《条例》的通知》。", "印发《关于学习〈条例〉的通知》。"),
                "《[^《》]*(?<x>《[^《》]*》)[^《》]*》", m -> "〈" + m.group("x").substring(1, m.group("x").length() - 1) + "〉");
    }

    /// One … where two make the mark.
    private static Check lonelyEllipsis() {
        return PatternCheck.of(rule("mark.half-ellipsis", Severity.PROBABLE, "4.11.2", "教育示范学校…", "教育示范学校……"), "(?<=[\\p{IsHan}”’》，。！？])(?<!…)…(?!…)", m -> "……");
    }
}
