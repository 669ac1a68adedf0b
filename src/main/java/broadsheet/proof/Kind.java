package broadsheet.proof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a rule looks at; findings are grouped and switched on and off by it.
public enum Kind {
    /// 重字重词
    REPEAT,
    /// 标点符号, GB/T 15834
    MARK,
    /// 数字用法, GB/T 15835, and units
    NUMBER,
    /// Dates, weekdays and lunar dates in the text
    DATE,
    /// 报头: date, weekday, lunar date, serial number
    MASTHEAD,
    /// The same name, number, date or term given two ways
    AGREEMENT,
    /// 算术
    ARITHMETIC,
    /// Captions, picture credits, alternative texts
    CAPTION,
    /// Characters outside 通用规范汉字表, traditional and variant forms
    CHARACTER,
    /// 下转、上接
    JUMP,
    /// The newsroom's own lists: terms, names, staff, forbidden and cautious wording
    WORDING,
    /// 疑似错字: guesses from how words follow each other; looked for only where asked
    SUSPECT;

    /// The name in files and on the command line, e.g. `repeat`.
    public String code() { return name().toLowerCase(Locale.ROOT); }

    /// The kind with this code, if there is one.
    public static Optional<Kind> of(String code) { return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst(); }
}
