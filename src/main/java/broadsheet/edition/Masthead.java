package broadsheet.edition;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// 报头: what stands at the head of page one, each item as printed, "" where the paper prints none.
///
/// @param nameplate    报名, e.g. 聊城日报
/// @param title        the special title, e.g. 开发区专刊
/// @param subtitle     e.g. 市两会特刊
/// @param serialLabel  the words before the serial number, e.g. 国内统一连续出版物号
/// @param serialNumber e.g. CN 37-0048
/// @param issueNumber  期号, where the paper counts issues
/// @param date         the date as printed, e.g. 2025年1月11日
/// @param weekday      e.g. 星期六
/// @param lunarDate    e.g. 甲辰年十二月十二
/// @param motto        the motto lines
public record Masthead(String nameplate, String title, String subtitle, String serialLabel, String serialNumber,
                       OptionalInt issueNumber, String date, String weekday, String lunarDate, Motto motto) {

    /// The motto of a special page: a small label, the motto itself, the line beneath; each "" where absent.
    public record Motto(String label, String main, String sub) {
        /// No motto.
        public static final Motto NONE = new Motto("", "", "");
    }

    /// Every item in reading order, "" where the paper prints none, so that positions are stable and serve as
    /// [Place#index] of [Part#MASTHEAD]: 0 label, 1 motto, 2 line beneath, 3 title, 4 nameplate, 5 subtitle,
    /// 6 serial label, 7 serial number, 8 date, 9 lunar date, 10 weekday.
    public List<String> lines() {
        return Stream.of(motto.label(), motto.main(), motto.sub(), title, nameplate, subtitle, serialLabel, serialNumber,
                date, lunarDate, weekday).toList();
    }
}
