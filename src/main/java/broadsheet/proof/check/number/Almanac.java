package broadsheet.proof.check.number;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The two calendars of a Chinese newspaper: which days exist, their weekdays, and what the lunar calendar calls them.
public final class Almanac {
    private static final String WEEKDAYS = "一二三四五六日";
    private static final String[] MONTHS = {"正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};

    private Almanac() { }

    /// The day, if there is such a day.
    public static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// 一 … 六, 日.
    public static String weekday(LocalDate date) { return WEEKDAYS.substring(date.getDayOfWeek().getValue() - 1, date.getDayOfWeek().getValue()); }

    /// 甲辰年十二月十二
    public static String lunar(LocalDate date) {
        Lunar lunar = lunarOf(date);
        int month = lunar.getMonth();
        return lunar.getYearInGanZhi() + "年" + (month < 0 ? "闰" : "") + MONTHS[Math.abs(month) - 1] + "月" + lunar.getDayInChinese();
    }

    /// Whether a printed lunar date, with or without its year, can be this day: 腊月 is 十二月, 冬月 十一月, 廿二 is 二十二.
    public static boolean isLunar(String printed, LocalDate date) {
        String plain = plain(printed);
        String reckoned = plain(lunar(date));
        return reckoned.equals(plain) || !plain.contains("年") && reckoned.endsWith("年" + plain);
    }

    private static String plain(String lunar) {
        return lunar.replaceAll("[\\s（）()]|农历|夏历|阴历|日$", "").replaceAll("^[鼠牛虎兔龙蛇马羊猴鸡狗猪]年?(?=[正一二三四五六七八九十冬腊闰])", "")
                .replace("腊月", "十二月").replace("冬月", "十一月").replaceAll("(?<![十])一月", "正月").replaceAll("月二十(?=[一二三四五六七八九])", "月廿");
    }

    private static Lunar lunarOf(LocalDate date) { return Solar.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth()).getLunar(); }
}
