package broadsheet.prefs;

import java.util.Locale;

/// The language of the program's own words; the paper keeps its own.
public enum Language {
    /// 简体中文, the default.
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    /// English.
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) { this.locale = locale; }

    /// Whose message files hold the words.
    public Locale locale() { return locale; }
}
