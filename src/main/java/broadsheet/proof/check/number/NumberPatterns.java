package broadsheet.proof.check.number;

import broadsheet.proof.Check;
import broadsheet.proof.Kind;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.check.pattern.PatternCheck;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The rules of numerals and units one expression decides.
public final class NumberPatterns {
    private static final String STANDARD = "GB/T 15835-2011 ";

    private NumberPatterns() { }

    /// Every one.
    public static List<Check> all() { return List.of(percent(), percentRange(), mixed(), few(), zero(), decrease(), reversed(), unit(), separator(), doubled(), fullWidth(), decimals()); }

    private static Rule rule(String id, Severity severity, String source, String bad, String good) {
        return new Rule(id, Kind.NUMBER, severity, source, bad, good);
    }

    private static Check percent() {
        return PatternCheck.of(rule("number.percent-mixed", Severity.PROBABLE, STANDARD + "4.1.1、4.3", "占百分之60。", "占60%。"), "百分之(\\d+(?:\\.\\d+)?)", m -> m.group(1) + "%");
    }

    private static Check percentRange() {
        return PatternCheck.of(rule("number.percent-range", Severity.QUERY, STANDARD + "5.1.2", "增长5—10%。", "增长5%—10%。"),
                "(?<![\\d.%％年月日第])(\\d+(?:\\.\\d+)?)([—～–-])(\\d+(?:\\.\\d+)?)([%％])", m -> m.group(1) + m.group(4) + m.group(2) + m.group(3) + m.group(4));
    }

    /// 5百, 3千: of the Chinese figures only 万 and 亿 follow Arabic ones; 千 as part of a unit's name may.
    private static Check mixed() {
        return PatternCheck.of(rule("number.mixed", Severity.PROBABLE, STANDARD + "5.1.1", "投资3千元。", "投资3000元。"),
                "(?<![\\d.])(\\d{1,3})(?:百|千(?!瓦|米|克|卡|伏|帕|赫|升|字节|焦|乏|安|牛|比特))(?=[多余]?(?:元|人|个|户|家|亩|吨|名|万元|万人|公里|件|台|套|次|头|只|棵|株))", m -> "");
    }

    private static Check few() {
        return PatternCheck.of(rule("number.few", Severity.PROBABLE, STANDARD + "4.2.3", "来了20几个人。", "来了二十几个人。"), "\\d+几(?=[个人名位岁年天家次万亿元里])", m -> "");
    }

    /// 二零二五年: a year is numbered with 〇.
    private static Check zero() {
        return PatternCheck.of(rule("number.zero", Severity.PROBABLE, STANDARD + "5.2.1", "二零二五年", "二〇二五年"), "[一二][〇零一二三四五六七八九]{3}(?=年)", m -> m.group().replace('零', '〇'))
                .where((p, m) -> m.group().contains("零"));
    }

    /// Nothing can be less by once itself.
    private static Check decrease() {
        return PatternCheck.of(rule("number.decrease", Severity.PROBABLE, "《报纸期刊质量管理规定》（2020）附件：逻辑", "成本下降了2倍。", "成本下降了一半。"),
                "(?:减少|降低|下降|缩小|缩短|减轻)了?(?:近|约|超过|超)?(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]+)(?:多)?倍", m -> "");
    }

    /// 10%—5%: a range runs upward.
    private static Check reversed() {
        return PatternCheck.of(rule("number.range-reversed", Severity.QUERY, STANDARD + "5.1.4", "增长10%—5%。", "增长5%—10%。"),
                "(?<![\\d.—-])(\\d{1,9}(?:\\.\\d+)?)([%％年万亿]?)[—～](\\d{1,9}(?:\\.\\d+)?)\\2(?![\\d—月日:：])", m -> "")
                .where((p, m) -> Double.parseDouble(m.group(1)) > Double.parseDouble(m.group(3)) && !m.group(2).isEmpty());
    }

    private static Check unit() {
        return PatternCheck.of(rule("number.unit-case", Severity.QUERY, "GB 3100-93 6.2", "重50KG。", "重50kg。"), "(?<=\\d)(?:KG|Kg|KM|Km|CM|Cm|MM|Mm|ML|KW|Kw|kw|kwh|KWH|KWh|Kwh|Mw|mw)(?![A-Za-z0-9])",
                m -> switch (m.group().toUpperCase(Locale.ROOT)) {
                    case "KW" -> "kW";
                    case "MW" -> "MW";
                    case "KWH" -> "kW·h";
                    default -> m.group().toLowerCase(Locale.ROOT);
                });
    }

    /// 12,34 or 1,2345: a comma in a number parts groups of three.
    private static Check separator() {
        return PatternCheck.of(rule("number.grouping", Severity.PROBABLE, STANDARD + "5.1.1", "共1,2345元。", "共12345元。"),
                "(?<![\\d,.])\\d{1,3}(?:,\\d{3})*,(?:\\d{1,2}|\\d{4,})(?![\\d,])(?=[元人个名家户吨亩公米台件套]|万|亿)", m -> m.group().replace(",", ""));
    }

    /// 12.5亿万: of 万 and 亿 after figures only 万亿 is a number.
    private static Check doubled() {
        return PatternCheck.of(rule("number.unit-doubled", Severity.PROBABLE, STANDARD + "5.1.1", "投资12.5亿万元。", "投资12.5亿元。"), "\\d(?<x>亿万|万万|亿亿)(?=[元吨人亩])", m -> "");
    }

    private static Check fullWidth() {
        return PatternCheck.of(rule("number.full-width", Severity.QUERY, STANDARD + "5.1.1", "共１２万元。", "共12万元。"), "[０-９．，]*[０-９]", m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
    }

    /// 增长6.2%、5%、7.1%: the figures of one list have as many decimals.
    private static Check decimals() {
        return PatternCheck.ofProse(rule("number.decimals", Severity.QUERY, STANDARD + "4.3（同类别同形式）", "分别增长6.2%、5%、7.1%。", "分别增长6.2%、5.0%、7.1%。"),
                "(?<![\\d.])\\d+(?:\\.\\d+)?[%％](?:[、和与及]\\d+(?:\\.\\d+)?[%％])+", m -> "")
                .where((p, m) -> Pattern.compile("[、和与及]").splitAsStream(m.group()).mapToInt(NumberPatterns::decimals).distinct().count() > 1);
    }

    private static int decimals(String figure) {
        int point = figure.indexOf('.');
        return point < 0 ? 0 : figure.length() - point;
    }
}
