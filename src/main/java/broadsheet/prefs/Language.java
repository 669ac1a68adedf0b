package broadsheet.prefs;

/// The language of the program's own words; the paper keeps its own.
public enum Language {
    /// 简体中文, the default.
    CHINESE,
    /// English.
    ENGLISH
}
