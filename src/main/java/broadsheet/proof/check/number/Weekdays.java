package broadsheet.proof.check.number;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A date beside its weekday or lunar date: 1月11日（星期日）. A date without its year is of the year of printing, unless its
/// sentence names another before it; one without its month is the nearest.
public final class Weekdays implements Check.OfPassage {
    static final Rule RULE = new Rule("date.weekday", Kind.DATE, Severity.CERTAIN, "公历", "2025年1月11日（星期五）", "2025年1月11日（星期六）");
    static final Rule NEAR = new Rule("date.weekday-near", Kind.DATE, Severity.PROBABLE, "公历", "会议11日（周一）召开。", "会议11日（周六）召开。");
    static final Rule LUNAR = new Rule("date.lunar", Kind.DATE, Severity.CERTAIN, "GB/T 33661-2017《农历的编算和颁行》", "2025年1月29日（农历正月初二）", "2025年1月29日（农历正月初一）");

    private static final String DAY = "(?<![\\d.—－-])(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日";
    private static final Pattern WITH_WEEKDAY = Pattern.compile(DAY
            + "(?:当天|凌晨|清晨|早上?|上午|中午|下午|傍晚|晚上?|夜里?)?[（(，,、 　是为]{0,2}(?<x>(?:星期|周|礼拜)(?<weekday>[一二三四五六日天]))(?!年|期|转|鸣|良)");
    private static final Pattern WITH_LUNAR = Pattern.compile(DAY
            + "[（(，,、 　是为]{0,2}(?<x>(?:农历|夏历|阴历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?闰?(?:正|一|二|三|四|五|六|七|八|九|十|十一|冬|十二|腊)月(?:初[一二三四五六七八九十]|[十廿][一二三四五六七八九]|二十[一二三四五六七八九]?|三十|十))(?![一二三四五六七八九日])");
    private static final int HALF_A_YEAR = 6;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年");

    @Override
    public List<Rule> rules() { return List.of(RULE, NEAR, LUNAR); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        Matcher weekday = WITH_WEEKDAY.matcher(passage.text());
        while (weekday.find()) {
            List<LocalDate> dates = dates(passage, weekday);
            String printed = weekday.group("weekday").replace('天', '日');
            if (!dates.isEmpty() && dates.stream().noneMatch(d -> Almanac.weekday(d).equals(printed))) {
                found.accept(wrong(passage, weekday, dates.getFirst()));
            }
        }
        Matcher lunar = WITH_LUNAR.matcher(passage.text());
        while (lunar.find()) {
            List<LocalDate> dates = dates(passage, lunar);
            if (!dates.isEmpty() && dates.stream().noneMatch(d -> Almanac.isLunar(lunar.group("x"), d))) {
                found.accept(passage.finding(LUNAR, lunar.start("x"), lunar.end("x"), List.of(),
                        List.of(words(dates.getFirst()), Almanac.lunar(dates.getFirst())), List.of()));
            }
        }
    }

    private static Finding wrong(Passage passage, Matcher match, LocalDate date) {
        String instead = match.group("x").substring(0, match.group("x").length() - 1) + Almanac.weekday(date);
        Rule rule = match.group("year") == null && match.group("month") == null ? NEAR : RULE;
        return passage.finding(rule, match.start("x"), match.end("x"), List.of(instead), List.of(words(date), instead), List.of());
    }

    private static String words(LocalDate date) { return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"; }

    /// The days a date may mean, the likeliest first; none where there is no such day.
    private static List<LocalDate> dates(Passage passage, Matcher match) {
        int day = Integer.parseInt(match.group("day"));
        LocalDate printed = passage.date();
        if (match.group("month") == null) {
            return IntStream.rangeClosed(-1, 1).mapToObj(printed::plusMonths).flatMap(m -> Almanac.day(m.getYear(), m.getMonthValue(), day).stream())
                    .sorted(nearestTo(printed)).limit(1).toList();
        }
        int month = Integer.parseInt(match.group("month"));
        Optional<Integer> named = match.group("year") == null ? yearBefore(passage.text(), match.start()) : Optional.of(Integer.valueOf(match.group("year")));
        return named.isPresent() ? Almanac.day(named.get(), month, day).stream().toList() : withoutYear(printed, month, day);
    }

    /// A paper leaves out the year it is printed in; in January it speaks of last December so, in December of next January too.
    private static List<LocalDate> withoutYear(LocalDate printed, int month, int day) {
        int ahead = month - printed.getMonthValue();
        IntStream years = ahead > HALF_A_YEAR ? IntStream.of(printed.getYear() - 1)
                : ahead < -2 * HALF_A_YEAR + 3 ? IntStream.of(printed.getYear(), printed.getYear() + 1) : IntStream.of(printed.getYear());
        return years.boxed().flatMap(year -> Almanac.day(year, month, day).stream()).toList();
    }

    private static Comparator<LocalDate> nearestTo(LocalDate printed) { return Comparator.comparing(d -> Math.abs(ChronoUnit.DAYS.between(printed, d))); }

    /// The last year named in the same sentence before `at`.
    private static Optional<Integer> yearBefore(String text, int at) {
        int sentence = text.lastIndexOf('。', at) + 1;
        return YEAR.matcher(text.substring(sentence, at)).results().reduce((a, b) -> b).map(r -> Integer.valueOf(r.group(1)));
    }
}
