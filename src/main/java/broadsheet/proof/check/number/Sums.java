package broadsheet.proof.check.number;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 算术: what a sentence itself lets one reckon — who should come, came and was absent; a part, the whole and their per cent; from one
/// figure to another and the growth between them. Figures rounded as printed agree within their last place.
public final class Sums implements Check.OfPassage {
    private static final String SOURCE = "《报纸期刊质量管理规定》（2020）附件：数字";
    static final Rule ABSENT = new Rule("arithmetic.attendance", Kind.ARITHMETIC, Severity.CERTAIN, SOURCE, "应出席2956人，出席2872人，缺席80人。", "应出席2956人，出席2872人，缺席84人。");
    static final Rule SHARE = new Rule("arithmetic.share", Kind.ARITHMETIC, Severity.PROBABLE, SOURCE, "全市共5人，其中开发区3人，占80%。", "全市共5人，其中开发区3人，占60%。");
    static final Rule GROWTH = new Rule("arithmetic.growth", Kind.ARITHMETIC, Severity.PROBABLE, SOURCE, "由20家增加到25家，增长30%。", "由20家增加到25家，增长25%。");
    static final Rule PART = new Rule("arithmetic.part", Kind.ARITHMETIC, Severity.PROBABLE, SOURCE, "企业共20家，其中规上企业25家。", "企业共20家，其中规上企业15家。");

    private static final String N = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern ATTENDANCE = Pattern.compile("应(?:出席|到会?)[^。；\\d]{0,8}(\\d+)[人名][，,][^。；\\d]{0,12}(?:出席|实到|到会)[^。；\\d]{0,8}(\\d+)[人名][，,][^。；\\d]{0,6}缺席[^。；\\d]{0,6}(\\d+)[人名]");
    private static final Pattern PART_OF = Pattern.compile("(?:共|总数|合计|总计)[^。；，\\d]{0,6}" + N + "([万亿]?[\\p{IsHan}]{1,2})[，,]其中[^。；，\\d]{1,12}" + N + "\\2(?:[，,](?:约?占)(?:总数的|全[市区县省部]的?|其中的)?" + N + "[%％])?");
    private static final Pattern FROM_TO = Pattern.compile("[从由](?!\\d{4}年)[^。；，\\d]{0,10}" + N + "([万亿]?\\p{IsHan}{0,2}?)(?:增加到|增长到|增长至|增加至|增至|提高到|提高至|上升到|上升至|升至)[^。；，\\d]{0,6}" + N
            + "\\2[，,](?:同比)?(?:增长|增加|提高|上升)了?" + N + "[%％](?!点|以上|左右)");

    @Override
    public List<Rule> rules() { return List.of(ABSENT, SHARE, GROWTH, PART); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        if (!passage.isProse()) {
            return;
        }
        each(ATTENDANCE, passage, m -> {
            if (number(m, 1).subtract(number(m, 2)).compareTo(number(m, 3)) != 0) {
                report(passage, ABSENT, m, 3, number(m, 1).subtract(number(m, 2)).toPlainString(), found);
            }
        });
        each(PART_OF, passage, m -> part(passage, m, found));
        each(FROM_TO, passage, m -> {
            BigDecimal from = number(m, 1);
            if (from.signum() > 0) {
                percent(passage, GROWTH, m, number(m, 3).subtract(from), from, 4, found);
            }
        });
    }

    private static void part(Passage passage, MatchResult m, Consumer<Finding> found) {
        if (number(m, 3).compareTo(number(m, 1)) > 0) {
            report(passage, PART, m, 3, "≤ " + m.group(1), found);
        } else if (m.group(4) != null && number(m, 1).signum() > 0) {
            percent(passage, SHARE, m, number(m, 3), number(m, 1), 4, found);
        }
    }

    private static void percent(Passage passage, Rule rule, MatchResult m, BigDecimal part, BigDecimal whole, int group, Consumer<Finding> found) {
        BigDecimal printed = number(m, group);
        BigDecimal exact = part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL64);
        BigDecimal rounding = BigDecimal.ONE.movePointLeft(printed.scale());
        BigDecimal spread = whole.ulp().multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL64).max(BigDecimal.ZERO);
        BigDecimal allowed = whole.scale() > 0 || part.scale() > 0 ? rounding.add(spread) : rounding;
        if (exact.subtract(printed).abs().compareTo(allowed) > 0) {
            report(passage, rule, m, group, exact.setScale(printed.scale(), RoundingMode.HALF_UP).toPlainString(), found);
        }
    }

    private static void report(Passage passage, Rule rule, MatchResult m, int group, String reckoned, Consumer<Finding> found) {
        found.accept(passage.finding(rule, m.start(group), m.end(group), List.of(), List.of(reckoned), List.of()));
    }

    private static void each(Pattern pattern, Passage passage, Consumer<MatchResult> what) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            what.accept(matcher.toMatchResult());
        }
    }

    private static BigDecimal number(MatchResult m, int group) { return new BigDecimal(m.group(group)); }
}
