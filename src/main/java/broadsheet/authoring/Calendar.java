package broadsheet.authoring;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as a Chinese newspaper prints them.
final class Calendar {
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final String[] MONTHS = {"正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};

    private Calendar() { }

    /// The first valid date in a text, written 2025年1月11日.
    static Optional<LocalDate> printed(String text) { return find(DATE, text); }

    /// The first valid date in a text or file name, written 2025-01-11 or 20250111.
    static Optional<LocalDate> iso(String text) { return find(ISO, text); }

    private static Optional<LocalDate> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int month = Integer.parseInt(matcher.group(2));
            int day = Integer.parseInt(matcher.group(3));
            int year = Integer.parseInt(matcher.group(1));
            if (month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()) {
                return Optional.of(LocalDate.of(year, month, day));
            }
        }
        return Optional.empty();
    }

    /// 2025年1月11日
    static String words(LocalDate date) { return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"; }

    /// 星期六
    static String weekday(LocalDate date) { return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE); }

    /// 甲辰年十二月十二: the year by stem and branch from New Year's Day of the lunar year, the month by number, 闰 before a leap month.
    static String lunar(LocalDate date) {
        Lunar lunar = Solar.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth()).getLunar();
        int month = lunar.getMonth();
        return lunar.getYearInGanZhi() + "年" + (month < 0 ? "闰" : "") + MONTHS[Math.abs(month) - 1] + "月" + lunar.getDayInChinese();
    }

    /// Whether two spellings name the same lunar day: 腊月 is 十二月, 冬月 is 十一月.
    static boolean sameLunar(String printed, String reckoned) { return plain(printed).equals(plain(reckoned)); }

    private static String plain(String lunar) {
        return lunar.replaceAll("\\s|农历", "").replace("腊月", "十二月").replace("冬月", "十一月").replace("一月", "正月").replace("十正月", "十一月");
    }
}
