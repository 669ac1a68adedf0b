package broadsheet.proof.check.issue;

import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Issue;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.check.number.Almanac;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 报头: the printed date is the edition's, weekday and lunar date are that day's, the serial number is a CN number. What a paper
/// does not print is not asked for.
public final class MastheadDates implements Check.OfEdition {
    static final Rule DATE = rule("imprint.date", "《报纸期刊质量管理规定》（2020）附件：报头", "2025年1月12日（电子版为1月11日）", "2025年1月11日");
    static final Rule WEEKDAY = rule("imprint.weekday", "公历", "2025年1月11日 星期五", "2025年1月11日 星期六");
    static final Rule LUNAR = rule("imprint.lunar", "GB/T 33661-2017《农历的编算和颁行》", "2025年1月11日 甲辰年十二月十三", "2025年1月11日 甲辰年十二月十二");
    static final Rule SERIAL = rule("imprint.serial", "GB/T 9999.1-2018《中国标准连续出版物号》", "CN 37-048", "CN 37-0048");

    private static final int SERIAL_LINE = 7;
    private static final int DATE_LINE = 8;
    private static final int LUNAR_LINE = 9;
    private static final int WEEKDAY_LINE = 10;
    private static final Pattern PRINTED = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
    private static final Pattern CN = Pattern.compile("CN\\s?(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-6]|10|01)[-—–]\\d{4}(?:/\\w{1,4})?");

    private static Rule rule(String id, String source, String bad, String good) { return new Rule(id, Kind.MASTHEAD, Severity.CERTAIN, source, bad, good); }

    @Override
    public List<Rule> rules() { return List.of(DATE, WEEKDAY, LUNAR, SERIAL); }

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        LocalDate day = issue.edition().date();
        line(issue, DATE_LINE).ifPresent(printed -> date(printed, day, found));
        line(issue, WEEKDAY_LINE).filter(w -> !w.text().replace('天', '日').strip().endsWith(Almanac.weekday(day)))
                .ifPresent(w -> found.accept(whole(WEEKDAY, w, "星期" + Almanac.weekday(day))));
        line(issue, LUNAR_LINE).filter(l -> !Almanac.isLunar(l.text(), day)).ifPresent(l -> found.accept(whole(LUNAR, l, Almanac.lunar(day))));
        line(issue, SERIAL_LINE).filter(s -> s.text().contains("CN") && !CN.matcher(s.text().strip()).matches())
                .ifPresent(s -> found.accept(s.finding(SERIAL, 0, s.text().length())));
    }

    private static Optional<Passage> line(Issue issue, int index) {
        Place place = new Place("", Part.MASTHEAD, index);
        return issue.own().stream().filter(p -> p.place().equals(place)).findFirst();
    }

    private static void date(Passage printed, LocalDate day, Consumer<Finding> found) {
        Matcher match = PRINTED.matcher(printed.text());
        if (match.find()) {
            Optional<LocalDate> named = Almanac.day(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
            if (!named.equals(Optional.of(day))) {
                found.accept(whole(DATE, printed, day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"));
            }
        }
    }

    private static Finding whole(Rule rule, Passage passage, String instead) { return passage.finding(rule, 0, passage.text().length(), instead); }
}
