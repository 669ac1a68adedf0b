package broadsheet.proof.check.number;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days, months and times of day that do not exist: 2月30日, 13月, 25时, 9时70分.
public final class Dates implements Check.OfPassage {
    static final Rule DATE = new Rule("date.impossible", Kind.DATE, Severity.CERTAIN, "GB/T 7408.1-2023 5.2", "2023年2月29日", "2024年2月29日");
    static final Rule TIME = new Rule("date.impossible-time", Kind.DATE, Severity.CERTAIN, "GB/T 7408.1-2023 5.3", "上午9时70分", "上午9时30分");

    private static final Pattern DAY = Pattern.compile("(?<![\\d.])(?:(\\d{4})年)?(\\d{1,2})月(?:(\\d{1,2})日(?!元|均|产|耗))?");
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d.:：])(\\d{1,2})[时点](\\d{1,2})分");
    private static final int LEAP = 2024;

    @Override
    public List<Rule> rules() { return List.of(DATE, TIME); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        Matcher day = DAY.matcher(passage.text());
        while (day.find()) {
            if (!exists(day)) {
                found.accept(passage.finding(DATE, day.start(), day.end()));
            }
        }
        Matcher clock = CLOCK.matcher(passage.text());
        while (clock.find()) {
            if (number(clock.group(1)) > 24 || number(clock.group(2)) > 59) {
                found.accept(passage.finding(TIME, clock.start(), clock.end()));
            }
        }
    }

    /// Where no year is printed, 29 February is given its day.
    private static boolean exists(Matcher day) {
        int month = number(day.group(2));
        if (day.group(3) == null) {
            return month >= 1 && month <= 12;
        }
        return Almanac.day(day.group(1) == null ? LEAP : number(day.group(1)), month, number(day.group(3))).isPresent();
    }

    private static int number(String digits) { return Integer.parseInt(digits); }
}
